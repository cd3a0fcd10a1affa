import type { Schema } from '../../lib/api/client.js';

/** One scope of one API. */
export type ScopeOfApi = Pick<Schema<'ScopeAccess'>, 'audience' | 'scope'>;

/** A scope of an API as one text: neither half may hold a space (RFC 6749 §3.3, RFC 3986). */
export const toKey = ({ audience, scope }: ScopeOfApi): string => `${audience} ${scope}`;

/** The scope of an API that a text stands for. */
export function fromKey(key: string): ScopeOfApi {
  const [audience = '', scope = ''] = key.split(' ');
  return { audience, scope };
}

/** What scopes and APIs a request names, so that each scope is meant of its API. */
export function toRequest(keys: readonly string[]): { readonly scope: string; readonly apis: string[] } {
  const chosen = keys.map(fromKey);
  return {
    scope: [...new Set(chosen.map(({ scope }) => scope))].join(' '),
    apis: [...new Set(chosen.map(({ audience }) => audience))],
  };
}
