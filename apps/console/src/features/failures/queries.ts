import { queryOptions } from '@tanstack/react-query';
import { api, dataOf, type Schema } from '../../lib/api/client.js';

/** A check that failed lately, as the API answers it. */
export type Failure = Schema<'Failure'>;

/** Why requests of a credential set were refused lately. */
export const failuresQuery = (clientId: string) =>
  queryOptions({
    queryKey: ['credential-sets', clientId, 'failures'],
    queryFn: ({ signal }) => {
      const path = { client_id: clientId };
      return dataOf(api.GET('/api/v1/credential-sets/{client_id}/failures', { params: { path }, signal }));
    },
  });
