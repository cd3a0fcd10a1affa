import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RevealedFile } from '../../../components/reveal/revealed-file.js';
import { api, type Schema } from '../../../lib/api/client.js';

/** The forms of a key file. */
export const FORMS = ['google', 'pem', 'jwk', 'env', 'kubernetes'] as const;
export type Form = (typeof FORMS)[number];

/** The algorithms of a key (RFC 7518 §3.1, RFC 8037 §3.1). */
export const ALGORITHMS = ['RS256', 'ES256', 'EdDSA'] as const;

/** Makes a key pair. The answer is the only copy of its private half: nothing of it stays in a cache. */
export function useGenerateKey(clientId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Schema<'NewKeyPair'> & { readonly format: Form }) => generate(clientId, body),
    gcTime: 0,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['service-accounts'] }),
  });
}

async function generate(clientId: string, body: Schema<'NewKeyPair'>): Promise<RevealedFile> {
  const { response, data } = await api.POST('/api/v1/credential-sets/{client_id}/keys/generate', {
    params: { path: { client_id: clientId } },
    body,
    parseAs: 'text',
  });
  return {
    name: /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? 'key',
    type: response.headers.get('Content-Type') ?? 'text/plain',
    content: data ?? '',
  };
}
