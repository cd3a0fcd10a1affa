import { Button, Group, Skeleton, Stack } from '@mantine/core';
import { IconKey, IconPlus } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { ButtonLink } from '../../../components/links/links.js';
import { WriteOnly } from '../../../components/permission/write-only.js';
import { EmptyState } from '../../../components/states/empty-state.js';
import { ErrorState } from '../../../components/states/error-state.js';
import { useCredentialSetTexts } from '../locales/texts.js';
import { useSetsOf } from '../queries.js';
import { SetCard } from './set-card.js';
import { WhichCredential } from './which-credential.js';

/** The credential sets of an application as cards, and which of them is the right one. */
export function SetsTab(): ReactElement {
  const t = useCredentialSetTexts();
  const { applicationId } = useParams({ from: '/shell/applications/$applicationId' });
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useSetsOf(applicationId);
  const sets = data?.pages.flatMap(({ items }) => items) ?? [];
  if (error !== null && sets.length === 0) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  const add = <Add applicationId={applicationId} />;
  if (sets.length === 0) {
    return (
      <EmptyState icon={IconKey} title={t('list.empty')} description={t('list.emptyWhy')} action={add} />
    );
  }
  return (
    <Stack>
      <Group justify="flex-end">{add}</Group>
      {sets.length > 1 && <WhichCredential sets={sets} />}
      {sets.toSorted(byStatus).map((set) => (
        <SetCard key={set.client_id} set={set} />
      ))}
      {hasNextPage && (
        <Group justify="center">
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('list.more')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

/** What works stands first, what is retired last. */
const ORDER = { enabled: 0, disabled: 1, retired: 2 } as const;
const byStatus = (one: { status: keyof typeof ORDER }, other: { status: keyof typeof ORDER }): number =>
  ORDER[one.status] - ORDER[other.status];

function Add({ applicationId }: { applicationId: string }): ReactElement {
  const t = useCredentialSetTexts();
  return (
    <WriteOnly>
      <ButtonLink
        to="/applications/$applicationId/credentials/new"
        params={{ applicationId }}
        leftSection={<IconPlus size={16} aria-hidden />}
      >
        {t('add')}
      </ButtonLink>
    </WriteOnly>
  );
}

function Loading(): ReactElement {
  return (
    <Stack>
      <Skeleton height={200} />
      <Skeleton height={200} />
    </Stack>
  );
}
