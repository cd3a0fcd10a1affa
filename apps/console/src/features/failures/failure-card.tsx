import { Code, Paper, Text, Title } from '@mantine/core';
import type { ReactElement } from 'react';
import { Fact, FactList } from '../../components/facts/facts.js';
import { AnchorLink } from '../../components/links/links.js';
import { RelativeTime } from '../../components/time/relative-time.js';
import { useFailureTexts } from './locales/texts.js';
import type { Failure } from './queries.js';

/** One check that failed: how often, why, and what to do. */
export function FailureCard({ failure }: { failure: Failure }): ReactElement {
  const t = useFailureTexts();
  return (
    <Paper
      component="section"
      withBorder
      p="md"
      style={{ borderColor: 'var(--console-line)' }}
      data-check={failure.check}
    >
      <Title order={2} size="h3">
        {failure.cause}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {t('times', { count: failure.count })}, {t('last')} <RelativeTime at={failure.last_at} />
        {failure.last_ip !== null && ` ${t('from', { ip: failure.last_ip })}`}
      </Text>
      <FactList>
        <Fact name={t('cure')}>{failure.cure}</Fact>
        <Fact name={t('said')}>
          <Code>{failure.last_error}</Code> {failure.last_description}
        </Fact>
      </FactList>
      {failure.last_request_id !== null && (
        <AnchorLink size="sm" to="/events" search={{ request_id: failure.last_request_id }}>
          {t('request')}
        </AnchorLink>
      )}
    </Paper>
  );
}
