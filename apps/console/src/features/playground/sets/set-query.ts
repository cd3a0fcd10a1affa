import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../../lib/api/client.js';
import { CREDENTIAL_SETS } from '../../../lib/api/query-keys.js';

/** One credential set. */
export const setQuery = (clientId: string) =>
  queryOptions({
    queryKey: [...CREDENTIAL_SETS, clientId],
    queryFn: ({ signal }) => {
      const params = { path: { client_id: clientId } };
      return dataOf(api.GET('/api/v1/credential-sets/{client_id}', { params, signal }));
    },
  });
