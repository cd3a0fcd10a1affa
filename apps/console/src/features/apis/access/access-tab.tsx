import { Button, Checkbox, Group, Skeleton, Stack, Text } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect, useMemo, type ReactElement } from 'react';
import { useComponentTexts } from '../../../components/locales/texts.js';
import { EmptyState } from '../../../components/states/empty-state.js';
import { ErrorState } from '../../../components/states/error-state.js';
import { useUrlFilters } from '../../../components/url-filters/use-url-filters.js';
import { useApiTexts } from '../locales/texts.js';
import { fromPathName } from '../path-name.js';
import { apiQuery, useCredentialSets, type Api } from '../queries.js';
import { AccessMatrix } from './access-matrix.js';

const FILTERS = ['all'] as const;

/** Which credential set may ask for which scope of an API. */
export function AccessTab(): ReactElement {
  const t = useApiTexts();
  const { api: name } = useParams({ from: '/shell/apis/$api' });
  const { data: api } = useSuspenseQuery(apiQuery(fromPathName(name)));
  const [filters, filter] = useUrlFilters(FILTERS);
  const isAll = filters.all === 'yes';
  return (
    <Stack>
      <Text c="dimmed" maw="46rem">
        {t('access.description')}
      </Text>
      <Checkbox
        label={t('access.all')}
        checked={isAll}
        onChange={({ currentTarget }) => filter({ all: currentTarget.checked ? 'yes' : '' })}
      />
      {api.scopes.length === 0 ? (
        <EmptyState icon={IconTable} title={t('access.noScopes')} description={t('access.noScopesWhy')} />
      ) : (
        <Holders api={api} isAll={isAll} />
      )}
    </Stack>
  );
}

/** The sets that have a scope, all of them; or every set, a page at a time. */
function Holders({ api, isAll }: { api: Api; isAll: boolean }): ReactElement {
  const t = useApiTexts();
  const words = useComponentTexts();
  const query = useCredentialSets(isAll ? undefined : api.identifier);
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  useEffect(() => {
    if (!isAll && hasNextPage && !isFetchingNextPage && error === null) void fetchNextPage();
  }, [isAll, hasNextPage, isFetchingNextPage, error, fetchNextPage]);
  const sets = useMemo(
    () => (data?.pages ?? []).flatMap(({ items }) => items).filter(({ status }) => status !== 'retired'),
    [data],
  );
  if (error !== null && data === undefined) {
    return <ErrorState error={error} onRetry={() => void refetch()} />;
  }
  if (data === undefined) return <Skeleton height={240} />;
  return (
    <>
      {sets.length === 0 ? (
        <EmptyState icon={IconTable} title={t('access.nobody')} description={t('access.nobodyWhy')} />
      ) : (
        <AccessMatrix api={api} sets={sets} />
      )}
      {hasNextPage && (
        <Group>
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {words('list.more')}
          </Button>
        </Group>
      )}
    </>
  );
}
