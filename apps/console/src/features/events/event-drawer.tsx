import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { CodeBlock } from '../../components/code-block/code-block.js';
import { EntryDrawer } from '../../components/entry-drawer/entry-drawer.js';
import { Fact, FactList, IdFact } from '../../components/facts/facts.js';
import { RelativeTime } from '../../components/time/relative-time.js';
import { EventDetail } from './event-detail.js';
import { useEventTexts } from './locales/texts.js';
import { eventQuery, type Event } from './queries.js';

/** Everything that was recorded of one event, over the list. */
export function EventDrawer(): ReactElement {
  const t = useEventTexts();
  const { id } = useParams({ from: '/shell/events/$id' });
  const navigate = useNavigate();
  const found = useQuery(eventQuery(id));
  return (
    <EntryDrawer
      title={found.data?.kind ?? t('detail.title')}
      found={found}
      onClose={() => void navigate({ to: '/events', search: (before: object) => before })}
    >
      {(event) => <Facts event={event} />}
    </EntryDrawer>
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
