import { Badge, Code, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { AnchorLink } from '../../../components/links/links.js';
import { EmptyState } from '../../../components/states/empty-state.js';
import { ErrorState } from '../../../components/states/error-state.js';
import { RelativeTime } from '../../../components/time/relative-time.js';
import type { Schema } from '../../../lib/api/client.js';
import classes from '../credential-sets.module.css';
import { Fact, FactList } from '../../../components/facts/facts.js';
import { en } from '../checks/locales/en.js';
import { useCheckTexts } from '../checks/locales/texts.js';
import { useCredentialSetTexts } from '../locales/texts.js';
import { failuresQuery } from '../queries.js';

/** What was refused lately, by the check that failed, with its cause and its cure. */
export function FailuresTab(): ReactElement {
  const t = useCredentialSetTexts();
  const { clientId } = useParams({ from: '/shell/credential-sets/$clientId' });
  const { data, error, refetch } = useQuery(failuresQuery(clientId));
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton height={160} />;
  if (data.items.length === 0) {
    return (
      <EmptyState icon={IconCircleCheck} title={t('failures.empty')} description={t('failures.emptyWhy')} />
    );
  }
  return (
    <Stack>
      <Text c="dimmed">{t('failures.why')}</Text>
      {data.items.map((each) => (
        <FailureCard key={each.check} failure={each} />
      ))}
      {data.more && (
        <Text size="sm" c="dimmed">
          {t('failures.more')}
        </Text>
      )}
    </Stack>
  );
}

function FailureCard({ failure }: { failure: Schema<'Failure'> }): ReactElement {
  const t = useCredentialSetTexts();
  const { count, last_at: last, last_request_id: request, last_ip: ip } = failure;
  const { cause, cure } = useExplanation(failure);
  return (
    <article className={classes.card} aria-label={cause}>
      <Stack gap="sm">
        <Group justify="space-between" align="flex-start">
          <Title order={2} fz="md">
            {cause}
          </Title>
          <Badge
            variant="outline"
            tt="none"
            styles={{ root: { color: 'var(--console-bad)', borderColor: 'currentColor' } }}
          >
            {t('failures.count', { count })}
          </Badge>
        </Group>
        <Text size="sm">
          <b>{t('failures.cure')}:</b> {cure}
        </Text>
        <FactList>
          <Fact name={t('failures.last')}>
            <RelativeTime at={last} />
          </Fact>
          <Fact name={t('failures.told')}>
            <Text size="sm">
              <Code>{failure.last_error}</Code> {failure.last_description}
            </Text>
          </Fact>
          {ip !== null && <Fact name={t('failures.from')}>{ip}</Fact>}
          {request !== null && (
            <Fact name={t('failures.request')}>
              <Code>{request}</Code>{' '}
              <AnchorLink to="/events" search={{ request_id: request }} size="sm">
                {t('failures.event')}
              </AnchorLink>
            </Fact>
          )}
        </FactList>
      </Stack>
    </article>
  );
}

/** Cause and cure in the language of the reader; of a check that is new to this console, as the server says it. */
function useExplanation({ check, cause, cure }: Schema<'Failure'>): { cause: string; cure: string } {
  const t = useCheckTexts();
  return Object.hasOwn(en, check)
    ? { cause: t(`${check}.cause`), cure: t(`${check}.cure`) }
    : { cause, cure };
}
