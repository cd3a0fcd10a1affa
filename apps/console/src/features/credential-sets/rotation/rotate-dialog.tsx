import { Button, Group, Modal, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import type { CredentialSet } from '../../../components/credential-sets/credential-set.js';
import { Reveal } from '../../../components/reveal/reveal.js';
import { ErrorState } from '../../../components/states/error-state.js';
import { serverMetadata } from '../../../lib/server/server-metadata.js';
import { useCredentialSetTexts } from '../locales/texts.js';
import { addSecret, rotateSecret, useSetsChanged } from '../queries.js';
import { isOverlap, OVERLAPS, overlapToWire, type Overlap } from './overlap.js';

/** A secret that is to get a successor; null: the set just gets one more. */
export interface RotateDialogProps {
  readonly set: CredentialSet;
  readonly old: CredentialSet['secrets'][number] | null;
  readonly onClose: () => void;
}

/** Makes a new secret, and shows it once. The dialog closes only when it is stored; with it everything is forgotten. */
export function RotateDialog({ set, old, onClose }: RotateDialogProps): ReactElement {
  const t = useCredentialSetTexts();
  const [secret, setSecret] = useState<string>();
  const { data: server } = useQuery(serverMetadata);
  const close = (): void => {
    setSecret(undefined);
    onClose();
  };
  const title = old === null ? t('credential.add') : t('rotate.title', { name: old.name });
  return (
    <Modal
      opened
      onClose={close}
      title={secret === undefined ? title : t('rotate.revealTitle')}
      closeButtonProps={{ 'aria-label': t('rotate.done') }}
      closeOnClickOutside={secret === undefined}
      closeOnEscape={secret === undefined}
      withCloseButton={secret === undefined}
      size="lg"
      centered
    >
      {secret === undefined || server === undefined ? (
        <Choice set={set} old={old} onMade={setSecret} />
      ) : (
        <Reveal
          all={[{ name: set.name, clientId: set.client_id, secret }]}
          by={server}
          next={old !== null && <Text size="sm">{t('rotate.next')}</Text>}
          done={t('rotate.done')}
          onDone={close}
        />
      )}
    </Modal>
  );
}

/** Asks how long the old one may go on, and makes the new one. */
function Choice({
  set,
  old,
  onMade,
}: Omit<RotateDialogProps, 'onClose'> & { readonly onMade: (secret: string) => void }): ReactElement {
  const t = useCredentialSetTexts();
  const [overlap, setOverlap] = useState<Overlap>('24h-after-first-use');
  const [date, setDate] = useState('');
  const [error, setError] = useState<unknown>();
  const [isPending, setPending] = useState(false);
  const changed = useSetsChanged();
  const wire = overlapToWire(overlap, date);
  const make = async (): Promise<void> => {
    if (wire === undefined) return;
    setPending(true);
    try {
      const made =
        old === null
          ? await addSecret(set.client_id)
          : await rotateSecret({ clientId: set.client_id, id: old.id }, wire);
      onMade(made.client_secret);
    } catch (fault) {
      setError(fault);
    }
    setPending(false);
    await changed();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <Stack>
        {old !== null && (
          <OverlapField overlap={overlap} date={date} onOverlap={setOverlap} onDate={setDate} />
        )}
        {error !== undefined && <ErrorState error={error} />}
        <Group justify="flex-end">
          <Button type="submit" loading={isPending} disabled={wire === undefined} data-autofocus>
            {t('rotate.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface OverlapFieldProps {
  readonly overlap: Overlap;
  readonly date: string;
  readonly onOverlap: (overlap: Overlap) => void;
  readonly onDate: (date: string) => void;
}

function OverlapField({ overlap, date, onOverlap, onDate }: OverlapFieldProps): ReactElement {
  const t = useCredentialSetTexts();
  return (
    <Stack gap="sm">
      <Radio.Group
        label={t('rotate.why')}
        value={overlap}
        onChange={(value) => isOverlap(value) && onOverlap(value)}
      >
        <Stack gap="xs" mt="xs">
          {OVERLAPS.map((each) => (
            <Radio
              key={each}
              value={each}
              label={t(`rotate.overlap.${each}.title`)}
              description={t(`rotate.overlap.${each}.what`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      {overlap === 'date' && (
        <TextInput
          type="date"
          label={t('rotate.date')}
          description={date === '' ? t('rotate.dateNeeded') : undefined}
          value={date}
          onChange={({ currentTarget }) => onDate(currentTarget.value)}
          maw="16rem"
        />
      )}
    </Stack>
  );
}
