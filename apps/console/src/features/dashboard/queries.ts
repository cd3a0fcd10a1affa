import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, dataOf, type Schema } from '../../lib/api/client.js';
import { beginOf, PERIODS, type PeriodName } from './period.js';

/** How often the dashboard asks anew while somebody looks at it, in milliseconds. */
const PAUSE = 30_000;
const FEW = 5;
const WITHIN = 'P30D';
const MOST_EXPIRING = 100;

/** What the ledger entered as a wrong grant. */
export type Alarm = Schema<'Event'>;
/** What expires soon. */
export type Expiring = Schema<'ExpiringCredential'>;

/** What was issued and refused in a period. */
export const issuanceQuery = (period: PeriodName) =>
  queryOptions({
    queryKey: ['dashboard', 'issuance', period],
    queryFn: ({ signal }) => {
      const query = { from: beginOf(period, Date.now()), step: PERIODS[period].step };
      return dataOf(api.GET('/api/v1/issuance', { params: { query }, signal }));
    },
    refetchInterval: PAUSE,
  });

/** The newest alarms: credential sets that were asked for another grant than their own. */
export function useAlarms() {
  return useQuery({
    queryKey: ['dashboard', 'alarms'],
    queryFn: async ({ signal }) => {
      const query = { kind: 'request.wrong-grant', limit: FEW } as const;
      return (await dataOf(api.GET('/api/v1/events', { params: { query }, signal }))).items;
    },
    refetchInterval: PAUSE,
  });
}

/** What expires within 30 days, soonest first. */
export function useExpiring() {
  return useQuery({
    queryKey: ['dashboard', 'expiring'],
    queryFn: ({ signal }) => {
      const query = { within: WITHIN, limit: MOST_EXPIRING };
      return dataOf(api.GET('/api/v1/expiring-credentials', { params: { query }, signal }));
    },
  });
}

/** Whether there is any application yet. */
export const anyApplication = queryOptions({
  queryKey: ['applications', 'any'],
  queryFn: async ({ signal }) => {
    const { items } = await dataOf(
      api.GET('/api/v1/applications', { params: { query: { limit: 1 } }, signal }),
    );
    return items.length > 0;
  },
});
