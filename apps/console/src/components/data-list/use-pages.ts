import { useInfiniteQuery, type InfiniteData, type UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ListPage } from './data-list.js';

/** Items a page. */
const PAGE_SIZE = 50;

/** What asks for one page: where it begins, how many, and the signal that ends it. */
export interface PageRequest {
  readonly query: { readonly limit: number; readonly after?: string };
  readonly signal: AbortSignal;
}

/**
 * All pages of a list so far, by key and never by number: what is added meanwhile shifts nothing. `queryKey` holds the
 * filters.
 */
export function usePages<Item>(
  queryKey: readonly unknown[],
  read: (request: PageRequest) => Promise<ListPage<Item>>,
): UseInfiniteQueryResult<InfiniteData<ListPage<Item>>> {
  return useInfiniteQuery({
    queryKey,
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      read({ query: { limit: PAGE_SIZE, ...(pageParam === '' ? {} : { after: pageParam }) }, signal }),
    getNextPageParam: ({ next }) => next,
  });
}
