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

/** Audiences of Legate itself are no APIs that a request could name. */
const OWN = 'urn:legate:';

/** What scopes and APIs a request names, so that each scope is meant of its API. */
export function toRequest(chosen: readonly ScopeOfApi[]): {
  readonly scope: string;
  readonly apis?: string[];
} {
  const scope = [...new Set(chosen.map((each) => each.scope))].join(' ');
  const apis = [...new Set(chosen.map(({ audience }) => audience))].filter((each) => !each.startsWith(OWN));
  return apis.length === 0 ? { scope } : { scope, apis };
}
