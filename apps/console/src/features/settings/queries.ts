import { queryOptions } from '@tanstack/react-query';
import { api, dataOf, type Schema } from '../../lib/api/client.js';

/** One setting as it is in force. */
export type Setting = Schema<'Setting'>;

/** What this server was told, and what it is. */
export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: ({ signal }) => dataOf(api.GET('/api/v1/settings', { signal })),
});
