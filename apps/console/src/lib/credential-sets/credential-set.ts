import { queryOptions } from '@tanstack/react-query';
import { api, dataOf, type Schema } from '../api/client.js';

/** A credential set as the API answers it. */
export type CredentialSet = Schema<'CredentialSet'>;

/** One credential set. */
export const credentialSetQuery = (clientId: string) =>
  queryOptions({
    queryKey: ['credential-sets', clientId],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/v1/credential-sets/{client_id}', { params: { path: { client_id: clientId } }, signal }),
      ),
  });
