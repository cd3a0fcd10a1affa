import { Code, Drawer, Stack, Text } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { CodeBlock } from '../../components/code-block/code-block.js';
import { RelativeTime } from '../../components/time/relative-time.js';
import { useEventTexts } from './locales/texts.js';
import type { Event } from './queries.js';

/** Everything that was recorded of one event. */
export function EventDrawer({ event, onClose }: { event: Event | null; onClose: () => void }): ReactElement {
  const t = useEventTexts();
  return (
    <Drawer
      opened={event !== null}
      onClose={onClose}
      position="right"
      size="lg"
      title={event?.kind ?? t('detail.title')}
      closeButtonProps={{ 'aria-label': t('detail.close') }}
    >
      {event !== null && <Facts event={event} />}
    </Drawer>
  );
}

function Facts({ event }: { event: Event }): ReactElement {
  const t = useEventTexts();
  return (
    <Stack component="dl" m={0}>
      <Fact name={t('column.at')}>
        <RelativeTime at={event.at} />
      </Fact>
      <Id name={t('field.id')} value={event.id} />
      <Fact name={t('field.sequence')}>{event.sequence}</Fact>
      <Id name={t('column.actor')} value={event.actor} />
      <Id name={t('column.target')} value={event.target} />
      <Id name={t('field.application')} value={event.application_id} />
      <Id name={t('field.client')} value={event.client_id} />
      <Id name={t('field.request')} value={event.request_id} />
      <Id name={t('column.ip')} value={event.ip} />
      <Id name={t('field.agent')} value={event.user_agent} />
      <Fact name={t('field.detail')}>
        <CodeBlock code={JSON.stringify(event.detail, null, 2)} label={t('field.detail')} />
      </Fact>
    </Stack>
  );
}

function Id({ name, value }: { name: string; value: string | null }): ReactElement | null {
  return value === null ? null : (
    <Fact name={name}>
      <Code>{value}</Code>
    </Fact>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }): ReactElement {
  return (
    <div>
      <Text component="dt" size="sm" c="dimmed">
        {name}
      </Text>
      <Text component="dd" m={0} style={{ overflowWrap: 'anywhere' }}>
        {children}
      </Text>
    </div>
  );
}
