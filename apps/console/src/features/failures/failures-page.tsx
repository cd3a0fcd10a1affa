import { Group, Skeleton, Stack, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { AnchorLink } from '../../components/links/links.js';
import { PageHeader } from '../../components/page-header/page-header.js';
import { EmptyState } from '../../components/states/empty-state.js';
import { ErrorState } from '../../components/states/error-state.js';
import { credentialSetQuery } from '../../lib/credential-sets/credential-set.js';
import { FailureCard } from './failure-card.js';
import { useFailureTexts } from './locales/texts.js';
import { failuresQuery } from './queries.js';

/** Why a credential set was refused lately: a card for each check that failed, with its cause and its cure. */
export function FailuresPage(): ReactElement {
  const t = useFailureTexts();
  const { clientId } = useParams({ from: '/shell/failures/$clientId' });
  const { data: set } = useQuery(credentialSetQuery(clientId));
  const breadcrumbs =
    set === undefined
      ? []
      : [
          <AnchorLink
            key="application"
            to="/applications/$applicationId"
            params={{ applicationId: set.application_id }}
          >
            {set.application_name}: {set.name}
          </AnchorLink>,
        ];
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} breadcrumbs={breadcrumbs} />
      <Failures clientId={clientId} />
    </>
  );
}

function Failures({ clientId }: { clientId: string }): ReactElement {
  const t = useFailureTexts();
  const { data, error, refetch } = useQuery(failuresQuery(clientId));
  if (error !== null && data === undefined)
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton height={180} />;
  if (data.items.length === 0) {
    return (
      <EmptyState icon={IconCircleCheck} title={t('empty.title')} description={t('empty.description')} />
    );
  }
  return (
    <Stack maw="60rem">
      {data.items.map((failure) => (
        <FailureCard key={failure.check} failure={failure} />
      ))}
      <Group justify="space-between">
        <AnchorLink to="/events" search={{ client_id: clientId }}>
          {t('all')}
        </AnchorLink>
        {data.more && (
          <Text size="sm" c="dimmed">
            {t('more')}
          </Text>
        )}
      </Group>
    </Stack>
  );
}
