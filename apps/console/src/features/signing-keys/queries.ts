import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, type Schema } from '../../lib/api/client.js';

/** A signing key as the API answers it: nothing of its private half. */
export type SigningKey = Schema<'SigningKey'>;
export type Algorithm = SigningKey['algorithm'];

/** The algorithms that this server signs with. */
export const ALGORITHMS = ['ES256', 'RS256', 'EdDSA'] as const;

const KEY = ['signing-keys'];

/** Milliseconds after which states are asked anew while the page is open: they follow from times. */
const PAUSE = 30_000;

/** All signing keys, youngest first: few enough for one answer. */
export const signingKeysQuery = queryOptions({
  queryKey: KEY,
  queryFn: ({ signal }) => dataOf(api.GET('/api/v1/signing-keys', { signal })),
  refetchInterval: PAUSE,
});

/** Makes a successor. */
export function useRotate() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Schema<'SigningKeyRotation'>) =>
      dataOf(api.POST('/api/v1/signing-keys/rotate', { body })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: KEY }),
  });
}

/** Takes a leaked key out of the key set. */
export function useWithdraw() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (kid: string) =>
      dataOf(api.POST('/api/v1/signing-keys/{kid}/withdraw', { params: { path: { kid } } })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: KEY }),
  });
}
