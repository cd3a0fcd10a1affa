import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';

/** The value of each filter that is set. */
export type Filters<Name extends string> = { readonly [Each in Name]?: string };

/**
 * Filters that stand in the address, so that a link shows the same list to somebody else. An empty text takes a filter
 * away. `names` has to be a constant.
 */
export function useUrlFilters<const Name extends string>(
  names: readonly Name[],
): readonly [Filters<Name>, (changes: Filters<Name>) => void] {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const filters = useMemo(() => pick(search, names), [search, names]);
  const change = useCallback(
    (changes: Filters<Name>) =>
      void navigate({
        to: '.',
        search: (before: Readonly<Record<string, unknown>>) => withoutEmpty({ ...before, ...changes }),
        replace: true,
      }),
    [navigate],
  );
  return [filters, change];
}

function pick<Name extends string>(
  search: Readonly<Record<string, unknown>>,
  names: readonly Name[],
): Filters<Name> {
  const filters: { [Each in Name]?: string } = {};
  for (const name of names) {
    const value = search[name];
    if (typeof value === 'string' && value !== '') filters[name] = value;
  }
  return filters;
}

const withoutEmpty = (search: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined && value !== ''));
