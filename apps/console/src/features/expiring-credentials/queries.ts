import { usePages } from '../../components/data-list/use-pages.js';
import { api, dataOf, type Schema } from '../../lib/api/client.js';

/** What expires soon, as the API answers it. */
export type ExpiringCredential = Schema<'ExpiringCredential'>;

/** How far ahead one can look: days. */
export const DAYS = ['7', '30', '90', '365'] as const;
export type Days = (typeof DAYS)[number];

/** The pages of what expires within so many days, soonest first. */
export function useExpiring(within: Days) {
  return usePages<ExpiringCredential>(['expiring-credentials', within], ({ query, signal }) =>
    dataOf(api.GET('/api/v1/expiring-credentials', { params: { query: { ...query, within } }, signal })),
  );
}
