import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { usePages } from '../../components/data-list/use-pages.js';
import type { Edit } from '../../components/forms/use-edit-form.js';
import { api, dataOf, ifMatch, type Schema } from '../../lib/api/client.js';

/** A service account as the API answers it: a credential set of the grant jwt-bearer. */
export type ServiceAccount = Schema<'CredentialSet'>;
export type Key = Schema<'Key'>;
export type TrustedIssuer = Schema<'TrustedIssuer'>;

/** The grant type of service accounts (RFC 7523 §2.1). */
const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** What is asked of service accounts begins so; what changes one makes all of it stale. */
const KEY = ['service-accounts'];

/** The pages of all service accounts, or of those in one state. */
export function useServiceAccounts(status: ServiceAccount['status'] | undefined) {
  return usePages<ServiceAccount>([...KEY, 'list', status], ({ query, signal }) =>
    dataOf(
      api.GET('/api/v1/credential-sets', {
        params: { query: { ...query, grant_type: JWT_BEARER, status } },
        signal,
      }),
    ),
  );
}

/** One service account. */
export const serviceAccountQuery = (clientId: string) =>
  queryOptions({
    queryKey: [...KEY, clientId],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/v1/credential-sets/{client_id}', {
          params: { path: { client_id: clientId } },
          signal,
        }),
      ),
  });

/** What stops with a service account. */
export const impactQuery = (clientId: string) =>
  queryOptions({
    queryKey: [...KEY, clientId, 'impact'],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/v1/credential-sets/{client_id}/impact', {
          params: { path: { client_id: clientId } },
          signal,
        }),
      ),
  });

/** The applications whose name holds a text: one of them is to hold the new service account. */
export const applicationChoices = (search: string) =>
  queryOptions({
    queryKey: ['applications', 'choices', search],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/v1/applications', {
          params: { query: { limit: 20, ...(search === '' ? {} : { search }) } },
          signal,
        }),
      ),
  });

/** A change of a service account, after which all that is known of it is asked anew. */
function useChange<Answer, Values>(change: (values: Values) => Promise<Answer>) {
  const queryClient = useQueryClient();
  return useMutation<Answer, Error, Values>({
    mutationFn: change,
    onSuccess: () =>
      Promise.all([KEY, ['applications']].map((queryKey) => queryClient.invalidateQueries({ queryKey }))),
  });
}

/** A new service account, and the application that is to hold it. */
export interface NewServiceAccount {
  readonly applicationId: string;
  readonly body: Omit<Schema<'NewCredentialSet'>, 'grant_type'>;
}

/** Makes a service account. It has no secret: keys come after. */
export const useCreateServiceAccount = () =>
  useChange(({ applicationId, body }: NewServiceAccount) =>
    dataOf(
      api.POST('/api/v1/applications/{id}/credential-sets', {
        params: { path: { id: applicationId } },
        body: { ...body, grant_type: JWT_BEARER },
      }),
    ),
  );

/** Changes a service account. */
export const useEditServiceAccount = () =>
  useChange(({ from, changes }: Edit<ServiceAccount, Schema<'CredentialSetChanges'>>) =>
    dataOf(
      api.PATCH('/api/v1/credential-sets/{client_id}', {
        params: { path: { client_id: from.client_id }, header: ifMatch(from) },
        body: changes,
      }),
    ),
  );

/** What can be done to a service account, a key or a trust: to stop it, to let it work again, to end it. */
export type Act = 'disable' | 'enable' | 'retire';

/** Stops a service account, lets it work again, or ends it. */
export const useAccountAct = (clientId: string) =>
  useChange((act: Act) =>
    dataOf(
      api.POST(`/api/v1/credential-sets/{client_id}/${act}`, { params: { path: { client_id: clientId } } }),
    ),
  );

/** Something to be done to one of the things of a service account. */
export interface ActOn {
  readonly id: string;
  readonly act: Act;
}

/** Stops a key, lets it work again, or ends it. */
export const useKeyAct = (clientId: string) =>
  useChange(({ id, act }: ActOn) =>
    dataOf(
      api.POST(`/api/v1/credential-sets/{client_id}/keys/{id}/${act}`, {
        params: { path: { client_id: clientId, id } },
      }),
    ),
  );

/** Adds a public key. */
export const useAddKey = (clientId: string) =>
  useChange((body: Schema<'NewKey'>) =>
    dataOf(
      api.POST('/api/v1/credential-sets/{client_id}/keys', {
        params: { path: { client_id: clientId } },
        body,
      }),
    ),
  );

/** Stops a trust, lets it work again, or ends it. */
export const useTrustAct = (clientId: string) =>
  useChange(({ id, act }: ActOn) =>
    dataOf(
      api.POST(`/api/v1/credential-sets/{client_id}/trusted-issuers/{id}/${act}`, {
        params: { path: { client_id: clientId, id } },
      }),
    ),
  );

/** Lets a service account trust an issuer. */
export const useAddTrust = (clientId: string) =>
  useChange((body: Schema<'NewTrustedIssuer'>) =>
    dataOf(
      api.POST('/api/v1/credential-sets/{client_id}/trusted-issuers', {
        params: { path: { client_id: clientId } },
        body,
      }),
    ),
  );
