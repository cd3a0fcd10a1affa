import { queryOptions } from '@tanstack/react-query';
import { usePages } from '../../components/data-list/use-pages.js';
import type { Filters } from '../../components/url-filters/use-url-filters.js';
import { api, dataOf, type Schema } from '../../lib/api/client.js';
import { eventKindValues } from '../../lib/api/generated/schema.js';

/** An event of the ledger as the API answers it. */
export type Event = Schema<'Event'>;

/** The kinds of events there are. */
export const EVENT_KINDS = eventKindValues;

/** The filters of the list, as they stand in the address. */
export const EVENT_FILTERS = [
  ...(['kind', 'actor', 'target', 'client_id', 'request_id'] as const),
  ...(['occurred_from', 'occurred_to'] as const),
] as const;
export type EventFilters = Filters<(typeof EVENT_FILTERS)[number]>;

/** The pages of the events that match. A kind that does not exist filters nothing. */
export function useEvents({ kind, ...filters }: EventFilters) {
  const known = EVENT_KINDS.find((each) => each === kind);
  return usePages<Event>(['events', 'list', known, filters], ({ query, signal }) =>
    dataOf(api.GET('/api/v1/events', { params: { query: { ...query, ...filters, kind: known } }, signal })),
  );
}

/** One event. It never changes. */
export const eventQuery = (id: string) =>
  queryOptions({
    queryKey: ['events', id],
    queryFn: ({ signal }): Promise<Event> =>
      dataOf(api.GET('/api/v1/events/{id}', { params: { path: { id } }, signal })),
    staleTime: Infinity,
  });
