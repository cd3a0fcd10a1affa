import { Anchor, Button, Code, Group, Skeleton, Stack, Table, Text, Title } from '@mantine/core';
import { IconRotateClockwise2, IconSignature } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { PageHeader } from '../../components/page-header/page-header.js';
import { WriteOnly } from '../../components/permission/write-only.js';
import { EmptyState } from '../../components/states/empty-state.js';
import { ErrorState } from '../../components/states/error-state.js';
import { RelativeTime } from '../../components/time/relative-time.js';
import { KeyCard } from './key-card.js';
import { useSigningKeyTexts } from './locales/texts.js';
import { ALGORITHMS, signingKeysQuery, type Algorithm, type SigningKey } from './queries.js';
import { RotationDialog } from './rotation-dialog.js';
import { WithdrawalDialog } from './withdrawal-dialog.js';

const isOver = ({ state }: SigningKey): boolean => state === 'dead' || state === 'withdrawn';

/** The keys that sign the tokens of this server: what each is doing, and what comes next. */
export function SigningKeysPage(): ReactElement {
  const t = useSigningKeyTexts();
  return (
    <>
      <PageHeader
        title={t('title')}
        description={t('description')}
        actions={<Anchor href="/oauth/jwks">{t('keySet')}</Anchor>}
      />
      <Keys />
    </>
  );
}

function Keys(): ReactElement {
  const t = useSigningKeyTexts();
  const { data, error, refetch } = useQuery(signingKeysQuery);
  const [rotated, rotate] = useState<Algorithm | null>(null);
  const [withdrawn, withdraw] = useState<SigningKey | null>(null);
  if (error !== null && data === undefined) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (data === undefined) return <Skeleton height={320} />;
  const past = data.items.filter(isOver);
  if (data.items.length === 0) {
    return <EmptyState icon={IconSignature} title={t('empty.title')} description={t('empty.description')} />;
  }
  return (
    <Stack gap="xl">
      {ALGORITHMS.map((algorithm) => (
        <OfAlgorithm
          key={algorithm}
          algorithm={algorithm}
          keys={data.items.filter((each) => each.algorithm === algorithm && !isOver(each))}
          onRotate={() => rotate(algorithm)}
          onWithdraw={withdraw}
        />
      ))}
      {past.length > 0 && <PastKeys keys={past} />}
      {rotated !== null && <RotationDialog algorithm={rotated} onClose={() => rotate(null)} />}
      {withdrawn !== null && <WithdrawalDialog item={withdrawn} onClose={() => withdraw(null)} />}
    </Stack>
  );
}

interface OfAlgorithmProps {
  readonly algorithm: Algorithm;
  readonly keys: readonly SigningKey[];
  readonly onRotate: () => void;
  readonly onWithdraw: (key: SigningKey) => void;
}

function OfAlgorithm({ algorithm, keys, onRotate, onWithdraw }: OfAlgorithmProps): ReactElement {
  const t = useSigningKeyTexts();
  return (
    <section aria-labelledby={algorithm}>
      <Group justify="space-between" mb="sm">
        <Title order={2} id={algorithm}>
          {t(`algorithm.${algorithm}`)}
        </Title>
        <WriteOnly>
          <Button
            variant="default"
            leftSection={<IconRotateClockwise2 size={16} aria-hidden />}
            onClick={onRotate}
            aria-label={t('rotateOf', { algorithm })}
          >
            {t('rotate')}
          </Button>
        </WriteOnly>
      </Group>
      <Stack gap="sm">
        {keys.map((key) => (
          <KeyCard key={key.kid} item={key} onWithdraw={() => onWithdraw(key)} />
        ))}
      </Stack>
    </section>
  );
}

function PastKeys({ keys }: { keys: readonly SigningKey[] }): ReactElement {
  const t = useSigningKeyTexts();
  return (
    <section aria-labelledby="past">
      <Title order={2} id="past" mb="sm">
        {t('past')}
      </Title>
      <Table.ScrollContainer minWidth={560} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table aria-labelledby="past">
          <Table.Thead>
            <Table.Tr>
              {(['kid', 'algorithm', 'state', 'created', 'until'] as const).map((column) => (
                <Table.Th key={column}>{t(`pastColumn.${column}`)}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {keys.map(({ kid, algorithm, state, created_at, published_until }) => (
              <Table.Tr key={kid}>
                <Table.Td>
                  <Code>{kid}</Code>
                </Table.Td>
                <Table.Td>{algorithm}</Table.Td>
                <Table.Td>
                  <Text size="sm">{t(`state.${state}`)}</Text>
                </Table.Td>
                <Table.Td>
                  <RelativeTime at={created_at} />
                </Table.Td>
                <Table.Td>
                  <RelativeTime at={published_until} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </section>
  );
}
