import { queryOptions, useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { CredentialSet } from '../../components/credential-sets/credential-set.js';
import { usePages } from '../../components/data-list/use-pages.js';
import type { Edit } from '../../components/forms/use-edit-form.js';
import { api, dataOf, ifMatch, type Schema } from '../../lib/api/client.js';
import { CREDENTIAL_SETS } from '../../lib/api/query-keys.js';

/** The pages of the credential sets of an application. */
export function useSetsOf(applicationId: string) {
  return usePages<CredentialSet>([...CREDENTIAL_SETS, 'of', applicationId], ({ query, signal }) => {
    const params = { query: { ...query, application_id: applicationId } };
    return dataOf(api.GET('/api/v1/credential-sets', { params, signal }));
  });
}

/** One credential set. */
export const setQuery = (clientId: string) =>
  queryOptions({
    queryKey: [...CREDENTIAL_SETS, clientId],
    queryFn: ({ signal }): Promise<CredentialSet> => {
      const params = { path: { client_id: clientId } };
      return dataOf(api.GET('/api/v1/credential-sets/{client_id}', { params, signal }));
    },
  });

/** What disabling or retiring a set stops. Asked anew each time: it is about right now. */
export const impactQuery = (clientId: string) =>
  queryOptions({
    queryKey: [...CREDENTIAL_SETS, clientId, 'impact'],
    queryFn: ({ signal }) => {
      const params = { path: { client_id: clientId } };
      return dataOf(api.GET('/api/v1/credential-sets/{client_id}/impact', { params, signal }));
    },
    staleTime: 0,
    gcTime: 0,
  });

/** The recent refusals of a set, one entry a check that failed. */
export const failuresQuery = (clientId: string) =>
  queryOptions({
    queryKey: [...CREDENTIAL_SETS, clientId, 'failures'],
    queryFn: ({ signal }) => {
      const params = { path: { client_id: clientId } };
      return dataOf(api.GET('/api/v1/credential-sets/{client_id}/failures', { params, signal }));
    },
  });

/** Marks all that is known of sets as old. */
export function useSetsChanged(): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: CREDENTIAL_SETS });
}

/** Changes the settings of a set. */
export function useEditSet(): UseMutationResult<
  CredentialSet,
  Error,
  Edit<CredentialSet, Schema<'CredentialSetChanges'>>
> {
  const onSuccess = useSetsChanged();
  return useMutation({
    mutationFn: ({ from, changes: body }) => {
      const params = { path: { client_id: from.client_id }, header: ifMatch(from) };
      return dataOf(api.PATCH('/api/v1/credential-sets/{client_id}', { params, body }));
    },
    onSuccess,
  });
}

/** What can be done to a set, or to one secret or key of it. Retiring is for good. */
export type Act = 'disable' | 'enable' | 'retire';

const ACT_PATHS = {
  disable: '/api/v1/credential-sets/{client_id}/disable',
  enable: '/api/v1/credential-sets/{client_id}/enable',
  retire: '/api/v1/credential-sets/{client_id}/retire',
} as const;

/** Disables, enables or retires a set. */
export function useActOnSet(): UseMutationResult<
  CredentialSet,
  Error,
  { readonly clientId: string; readonly act: Act }
> {
  const onSuccess = useSetsChanged();
  return useMutation({
    mutationFn: ({ clientId, act }) =>
      dataOf(api.POST(ACT_PATHS[act], { params: { path: { client_id: clientId } } })),
    onSuccess,
  });
}

/** One secret or key, by where it is. */
export interface CredentialAddress {
  readonly clientId: string;
  readonly id: string;
  readonly kind: 'secrets' | 'keys';
}

const CREDENTIAL_PATHS = {
  secrets: {
    disable: '/api/v1/credential-sets/{client_id}/secrets/{id}/disable',
    enable: '/api/v1/credential-sets/{client_id}/secrets/{id}/enable',
    retire: '/api/v1/credential-sets/{client_id}/secrets/{id}/retire',
  },
  keys: {
    disable: '/api/v1/credential-sets/{client_id}/keys/{id}/disable',
    enable: '/api/v1/credential-sets/{client_id}/keys/{id}/enable',
    retire: '/api/v1/credential-sets/{client_id}/keys/{id}/retire',
  },
} as const;

/** Disables, enables or retires one secret or key. */
export function useActOnCredential(): UseMutationResult<
  unknown,
  Error,
  CredentialAddress & { readonly act: Act }
> {
  const onSuccess = useSetsChanged();
  return useMutation({
    mutationFn: ({ clientId, id, kind, act }) =>
      dataOf(api.POST(CREDENTIAL_PATHS[kind][act], { params: { path: { client_id: clientId, id } } })),
    onSuccess,
  });
}

/**
 * Makes the successor of a secret. What it resolves to holds the new one: it is for the eyes of the person, and no
 * cache may keep it, so this is no mutation.
 */
export function rotateSecret(
  { clientId, id }: Pick<CredentialAddress, 'clientId' | 'id'>,
  overlap: string,
): Promise<Schema<'RotatedSecret'>> {
  const params = { path: { client_id: clientId, id } };
  return dataOf(
    api.POST('/api/v1/credential-sets/{client_id}/secrets/{id}/rotate', { params, body: { overlap } }),
  );
}

/** Adds a secret to a set; as with `rotateSecret`, no cache may keep it. */
export function addSecret(clientId: string): Promise<Schema<'CreatedSecret'>> {
  const params = { path: { client_id: clientId } };
  return dataOf(api.POST('/api/v1/credential-sets/{client_id}/secrets', { params, body: {} }));
}
