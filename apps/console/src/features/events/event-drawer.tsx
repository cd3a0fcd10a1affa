import { Drawer, Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { CodeBlock } from '../../components/code-block/code-block.js';
import { Fact, FactList, IdFact } from '../../components/facts/facts.js';
import { ErrorState } from '../../components/states/error-state.js';
import { RelativeTime } from '../../components/time/relative-time.js';
import { EventDetail } from './event-detail.js';
import { useEventTexts } from './locales/texts.js';
import { eventQuery, type Event } from './queries.js';

/** Everything that was recorded of one event, over the list. */
export function EventDrawer(): ReactElement {
  const t = useEventTexts();
  const { id } = useParams({ from: '/shell/events/$id' });
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(eventQuery(id));
  return (
    <Drawer
      opened
      onClose={() => void navigate({ to: '/events', search: (before: object) => before })}
      position="right"
      size="lg"
      title={data?.kind ?? t('detail.title')}
      closeButtonProps={{ 'aria-label': t('detail.close') }}
    >
      {error !== null && <ErrorState error={error} onRetry={() => void refetch()} />}
      {error === null && data === undefined && <Skeleton height={240} aria-busy />}
      {data !== undefined && <Facts event={data} />}
    </Drawer>
  );
}

function Facts({ event }: { event: Event }): ReactElement {
  const t = useEventTexts();
  return (
    <Stack>
      <EventDetail event={event} />
      <FactList>
        <Fact name={t('column.at')}>
          <RelativeTime at={event.at} />
        </Fact>
        <IdFact name={t('field.id')} value={event.id} />
        <Fact name={t('field.sequence')}>{event.sequence}</Fact>
        <IdFact name={t('column.actor')} value={event.actor} />
        <IdFact name={t('column.target')} value={event.target} />
        <IdFact name={t('field.application')} value={event.application_id} />
        <IdFact name={t('field.client')} value={event.client_id} />
        <IdFact name={t('field.request')} value={event.request_id} />
        <IdFact name={t('column.ip')} value={event.ip} />
        <IdFact name={t('field.agent')} value={event.user_agent} />
      </FactList>
      <CodeBlock code={JSON.stringify(event.detail, null, 2)} label={t('field.detail')} />
    </Stack>
  );
}
