import { Alert, List, Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { ErrorState } from '../../../components/states/error-state.js';
import { RelativeTime } from '../../../components/time/relative-time.js';
import type { Schema } from '../../../lib/api/client.js';
import { useFormats } from '../../../lib/formats/use-formats.js';
import { useCredentialSetTexts } from '../locales/texts.js';
import { impactQuery } from '../queries.js';

/** What stops when a set does, as it stands right now. */
export function ImpactFacts({ clientId }: { clientId: string }): ReactElement {
  const t = useCredentialSetTexts();
  const { data, error, refetch } = useQuery(impactQuery(clientId));
  const lines = useLines(data);
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton height={96} />;
  return (
    <Alert color="gray" title={t('impact.title')} data-impact styles={{ title: { color: 'inherit' } }}>
      {lines.length === 0 ? (
        <Text size="sm">{t('impact.none')}</Text>
      ) : (
        <List size="sm">
          {lines.map((line) => (
            <List.Item key={line}>{line}</List.Item>
          ))}
        </List>
      )}
      <Text size="sm" mt={6}>
        {data.last_used_at === null ? t('impact.unused') : <Used at={data.last_used_at} />}
      </Text>
      {data.live_access_tokens.count > 0 && (
        <Text size="sm" mt={6}>
          {t('impact.reach')}
        </Text>
      )}
    </Alert>
  );
}

function Used({ at }: { at: string }): ReactElement {
  const t = useCredentialSetTexts();
  return (
    <>
      {t('impact.used', { when: '' })}
      <RelativeTime at={at} />
    </>
  );
}

const COUNTS = [
  ['tokens', 'live_access_tokens'],
  ['families', 'live_families'],
  ['people', 'signed_in_people'],
  ['delegations', 'live_delegations'],
  ['today', 'tokens_last_24_hours'],
] as const;

/** A line for everything that there is any of. */
function useLines(impact: Schema<'CredentialSetImpact'> | undefined): readonly string[] {
  const t = useCredentialSetTexts();
  const formats = useFormats();
  if (impact === undefined) return [];
  return COUNTS.flatMap(([name, member]) => {
    const value = impact[member];
    const { count, at_least: isLeast } =
      typeof value === 'number' ? { count: value, at_least: false } : value;
    const number = formats.number(count);
    const shown = isLeast ? t('impact.atLeast', { count: number }) : number;
    return count === 0 ? [] : [t(`impact.${name}`, { count, shown })];
  });
}
