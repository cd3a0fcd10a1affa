import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { usePages } from '../../components/data-list/use-pages.js';
import type { Edit } from '../../components/forms/use-edit-form.js';
import { api, dataOf, ifMatch, type Schema } from '../../lib/api/client.js';

/** An API as it is answered. */
export type Api = Schema<'Api'>;
export type CredentialSet = Schema<'CredentialSet'>;

/** What is asked of APIs begins so; what changes one makes all of it stale. */
const KEY = ['apis'];
const SETS = [...KEY, 'credential-sets'];

/** The pages of all APIs, newest first. */
export function useApis() {
  return usePages<Api>([...KEY, 'list'], ({ query, signal }) =>
    dataOf(api.GET('/api/v1/apis', { params: { query }, signal })),
  );
}

/** One API. */
export const apiQuery = (identifier: string) =>
  queryOptions({
    queryKey: [...KEY, 'one', identifier],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/apis/{identifier}', { params: { path: { identifier } }, signal })),
  });

/** The pages of the credential sets that have a scope of an API, or of all, for who may ask for what. */
export function useCredentialSets(audience: string | undefined) {
  return usePages<CredentialSet>([...SETS, audience], ({ query, signal }) =>
    dataOf(api.GET('/api/v1/credential-sets', { params: { query: { ...query, audience } }, signal })),
  );
}

/** Who loses scopes with an API, or with a scope of it. Asked anew each time: it is about right now. */
export const impactQuery = (identifier: string) =>
  queryOptions({
    queryKey: [...SETS, 'impact', identifier],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/apis/{identifier}/impact', { params: { path: { identifier } }, signal })),
    staleTime: 0,
    gcTime: 0,
  });

/** Registers an API. */
export function useCreateApi() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Schema<'NewApi'>) => dataOf(api.POST('/api/v1/apis', { body })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: KEY }),
  });
}

/** Changes an API. */
export function useEditApi() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ from, changes }: Edit<Api, Schema<'ApiChanges'>>) =>
      dataOf(
        api.PATCH('/api/v1/apis/{identifier}', {
          params: { path: { identifier: from.identifier }, header: ifMatch(from) },
          body: changes,
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: KEY }),
  });
}

/** Removes an API, and takes its scopes from the credential sets that have them. Only lists are asked anew. */
export function useRemoveApi() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (one: Api) => {
      const path = { identifier: one.identifier };
      const query = { remove_from_sets: true };
      await api.DELETE('/api/v1/apis/{identifier}', { params: { path, query, header: ifMatch(one) } });
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [...KEY, 'list'] }),
  });
}

/** Gives a credential set other scopes. */
export function useChangeAccess() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ from, changes }: Edit<CredentialSet, Schema<'CredentialSetChanges'>>) =>
      dataOf(
        api.PATCH('/api/v1/credential-sets/{client_id}', {
          params: { path: { client_id: from.client_id }, header: ifMatch(from) },
          body: changes,
        }),
      ),
    onSettled: () => queryClient.invalidateQueries({ queryKey: SETS }),
  });
}
