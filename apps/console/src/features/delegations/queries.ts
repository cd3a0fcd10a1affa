import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { usePages } from '../../components/data-list/use-pages.js';
import { api, dataOf, type Schema } from '../../lib/api/client.js';

/** A delegation as the API answers it. */
export type Delegation = Schema<'Delegation'>;

/** What a dry run found. */
export type DryRunAnswer = Schema<'DryRun'>;

/** What is asked of delegations begins so; what changes one makes all of it stale. */
const KEY = ['delegations'];

/** The pages of the delegations of one service account, or of all. */
export function useDelegations(clientId: string | undefined) {
  return usePages<Delegation>([...KEY, 'list', clientId], ({ query, signal }) =>
    dataOf(api.GET('/api/v1/delegations', { params: { query: { ...query, client_id: clientId } }, signal })),
  );
}

/** One delegation. */
export const delegationQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, id],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/delegations/{id}', { params: { path: { id } }, signal })),
  });

/** The service account that a delegation is for: its name, and the scopes that can be delegated. */
export const serviceAccountQuery = (clientId: string) =>
  queryOptions({
    queryKey: ['service-accounts', clientId],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/v1/credential-sets/{client_id}', {
          params: { path: { client_id: clientId } },
          signal,
        }),
      ),
  });

/** What removing a delegation stops. Asked anew each time: it is about right now. */
export const impactQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, id, 'impact'],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/delegations/{id}/impact', { params: { path: { id } }, signal })),
    staleTime: 0,
  });

/** Makes a delegation. */
export function useMakeDelegation() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Schema<'NewDelegation'>) => dataOf(api.POST('/api/v1/delegations', { body })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: KEY }),
  });
}

/** Approves a delegation, or removes it. */
export function useDelegationAct(act: 'approve' | 'remove') {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      dataOf(api.POST(`/api/v1/delegations/{id}/${act}`, { params: { path: { id } } })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: KEY }),
  });
}

/** Asks what the token endpoint would answer. It changes nothing, so that an auditor may ask too. */
export function useDryRun(clientId: string) {
  return useMutation({
    mutationFn: (body: Schema<'DryRunQuestion'>) =>
      dataOf(
        api.POST('/api/v1/credential-sets/{client_id}/dry-run', {
          params: { path: { client_id: clientId } },
          body,
        }),
      ),
  });
}
