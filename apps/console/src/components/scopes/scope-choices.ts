import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { api, dataOf } from '../../lib/api/client.js';
import type { ScopeChoice } from './scope-select.js';

/** The most that one page of APIs holds. */
const MOST = 200;
const NONE: readonly ScopeChoice[] = [];

const apisQuery = queryOptions({
  queryKey: ['apis', 'choices'],
  queryFn: ({ signal }) => dataOf(api.GET('/api/v1/apis', { params: { query: { limit: MOST } }, signal })),
});

/** The scopes of the registered APIs, but not those of Legate itself. */
export function useScopeChoices(): readonly ScopeChoice[] {
  const { data } = useQuery(apisQuery);
  return useMemo(
    () =>
      data?.items
        .filter(({ built_in }) => !built_in)
        .flatMap(({ identifier, name, scopes }) =>
          scopes.map((each) => ({
            audience: identifier,
            api: name,
            scope: each.name,
            description: each.description,
          })),
        ) ?? NONE,
    [data],
  );
}
