import { Skeleton, Stack, Text } from '@mantine/core';
import type { ReactElement } from 'react';
import { useGrantName } from '../../../components/grants/grant-names.js';
import { AnchorLink } from '../../../components/links/links.js';
import { ErrorState } from '../../../components/states/error-state.js';
import { RelativeTime } from '../../../components/time/relative-time.js';
import { useDashboardTexts } from '../locales/texts.js';
import { useAlarms, type Alarm } from '../queries.js';
import { Card } from './card.js';

/** The newest uses of a credential set for a grant that it is not made for. */
export function AlarmsCard(): ReactElement {
  const t = useDashboardTexts();
  const { data, error, refetch } = useAlarms();
  return (
    <Card title={t('alarms.title')}>
      {error !== null && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Skeleton height={90} />}
      {data?.length === 0 && <Text c="dimmed">{t('alarms.none')}</Text>}
      {data !== undefined && data.length > 0 && <Alarms alarms={data} />}
    </Card>
  );
}

function Alarms({ alarms }: { alarms: readonly Alarm[] }): ReactElement {
  const t = useDashboardTexts();
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('alarms.why')}
      </Text>
      <Stack gap="xs" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
        {alarms.map((alarm) => (
          <li key={alarm.id}>
            <AlarmLine alarm={alarm} />
          </li>
        ))}
      </Stack>
      <AnchorLink size="sm" to="/events" search={{ kind: 'request.wrong-grant' }}>
        {t('alarms.all')}
      </AnchorLink>
    </Stack>
  );
}

function AlarmLine({ alarm: { client_id, request_id, at, detail } }: { alarm: Alarm }): ReactElement {
  const t = useDashboardTexts();
  const grantName = useGrantName();
  const [own, asked] = [detail['own_grant_type'], detail['asked_grant_type']].map((type) =>
    grantName(String(type)),
  );
  return (
    <>
      <AnchorLink
        ff="monospace"
        size="sm"
        style={{ overflowWrap: 'anywhere' }}
        to="/events"
        search={{ request_id: request_id ?? '' }}
      >
        {client_id}
      </AnchorLink>
      <Text size="sm">
        {t('alarms.asked', { own: own ?? '', asked: asked ?? '' })}{' '}
        <Text span c="dimmed">
          · <RelativeTime at={at} />
        </Text>
      </Text>
    </>
  );
}
