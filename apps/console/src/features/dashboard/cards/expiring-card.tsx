import { Badge, Group, Skeleton, Stack, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { AnchorLink } from '../../../components/links/links.js';
import { ErrorState } from '../../../components/states/error-state.js';
import { RelativeTime } from '../../../components/time/relative-time.js';
import { useDashboardTexts } from '../locales/texts.js';
import { useExpiring, type Expiring } from '../queries.js';
import { Card } from './card.js';

const SHOWN = 5;

/** The credentials that expire soonest; each leads to its credential set. */
export function ExpiringCard(): ReactElement {
  const t = useDashboardTexts();
  const { data, error, refetch } = useExpiring();
  return (
    <Card title={t('expiring.title')}>
      {error !== null && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Skeleton height={90} />}
      {data?.items.length === 0 && <Text c="dimmed">{t('expiring.none')}</Text>}
      <Stack gap="sm" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
        {data?.items.slice(0, SHOWN).map((each) => (
          <li key={each.id}>
            <ExpiringLine credential={each} />
          </li>
        ))}
      </Stack>
      {data !== undefined && data.items.length > SHOWN && (
        <AnchorLink size="sm" to="/expiring-credentials">
          {t('expiring.all')}
        </AnchorLink>
      )}
    </Card>
  );
}

function ExpiringLine({ credential }: { credential: Expiring }): ReactElement {
  const t = useDashboardTexts();
  const { kind, hint, client_id, application_name, credential_set_name, expired } = credential;
  return (
    <>
      <AnchorLink to="/credential-sets/$clientId" params={{ clientId: client_id }}>
        {application_name}: {credential_set_name}
      </AnchorLink>
      <Group gap="xs">
        <Text size="sm">
          {t(`expiring.kind.${kind}`)}{' '}
          <Text span ff="monospace" inherit>
            {hint}
          </Text>
        </Text>
        <Text size="sm" c={expired ? 'var(--console-bad)' : 'dimmed'}>
          {t(expired ? 'expiring.expired' : 'expiring.expires')} <RelativeTime at={credential.expires_at} />
        </Text>
        <Badge variant="default" tt="none">
          {t(credential.has_successor ? 'expiring.successor' : 'expiring.noSuccessor')}
        </Badge>
      </Group>
    </>
  );
}
