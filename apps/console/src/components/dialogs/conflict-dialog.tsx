import { Button, Group, Modal, Stack, Table, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useComponentTexts } from '../locales/texts.js';

/** A value of a form that can be shown in a line. */
type Shown = string | number | boolean | null | undefined | readonly string[];

/** Two versions of the same thing, and what to do about it. */
export interface ConflictDialogProps<Name extends string> {
  /** What the fields are called; only these are compared. */
  readonly labels: Readonly<Record<Name, string>>;
  readonly theirs: Readonly<Record<Name, Shown>>;
  readonly yours: Readonly<Record<Name, Shown>>;
  /** Takes theirs, and drops what was typed. */
  readonly onReload: () => void;
  /** Saves again, from their version on. */
  readonly onOverwrite: () => void;
  readonly onClose: () => void;
}

/** Shows what somebody else changed in the meantime (412), and asks which one counts. */
export function ConflictDialog<Name extends string>(props: ConflictDialogProps<Name>): ReactElement {
  const t = useComponentTexts();
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={t('conflict.title')}
      closeButtonProps={{ 'aria-label': t('close') }}
      size="lg"
      centered
    >
      <Stack>
        <Text>{t('conflict.why')}</Text>
        <Differences {...props} />
        <Group justify="flex-end">
          <Button variant="default" onClick={props.onReload}>
            {t('conflict.reload')}
          </Button>
          <Button onClick={props.onOverwrite}>{t('conflict.overwrite')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function Differences<Name extends string>({
  labels,
  theirs,
  yours,
}: Pick<ConflictDialogProps<Name>, 'labels' | 'theirs' | 'yours'>): ReactElement {
  const t = useComponentTexts();
  const names = (Object.keys(labels) as Name[]).filter(
    (name) => toText(theirs[name]) !== toText(yours[name]),
  );
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('conflict.field')}</Table.Th>
          <Table.Th>{t('conflict.theirs')}</Table.Th>
          <Table.Th>{t('conflict.yours')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {names.map((name) => (
          <Table.Tr key={name}>
            <Table.Th scope="row">{labels[name]}</Table.Th>
            <Table.Td>{toText(theirs[name]) || t('conflict.none')}</Table.Td>
            <Table.Td>{toText(yours[name]) || t('conflict.none')}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

const toText = (value: Shown): string => [value ?? ''].flat().join(', ');
