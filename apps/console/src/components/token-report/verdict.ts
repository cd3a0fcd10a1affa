import type { ReadToken } from '../../lib/jwt/read-token.js';
import type { TokenDetail } from '../../lib/tokens/token-record.js';
import type { Signature } from './check-signature.js';

/** What is known of a token when it is judged; undefined: not yet. */
export interface Evidence {
  readonly token: ReadToken;
  readonly issuer: string | undefined;
  readonly signature: Signature | undefined;
  /** Null: the ledger has no such token. */
  readonly record: Pick<TokenDetail, 'state' | 'active' | 'kind'> | null | undefined;
}

/** What can be said of a token in a word. */
export type Verdict = keyof typeof GOODNESS;

/** How good a verdict is; the colour is made of it. */
export const GOODNESS = {
  active: 'good',
  identity: 'good',
  checking: 'unknown',
  unreadable: 'unknown',
  code: 'unknown',
  foreign: 'unknown',
  unknown: 'bad',
  altered: 'bad',
  revoked: 'bad',
  expired: 'bad',
  ended: 'bad',
} as const;

/** Judges a token by what is known of it: the first thing that is wrong with it counts. */
export function judge({ token, issuer, signature, record }: Evidence): Verdict {
  if (token.kind === 'unreadable') return 'unreadable';
  if (token.kind === 'opaque' && token.use === 'code') return 'code';
  if (token.kind === 'jwt') {
    if (issuer === undefined) return 'checking';
    if (token.claims['iss'] !== issuer) return 'foreign';
    if (signature === undefined) return 'checking';
    if (signature !== 'good') return 'altered';
  }
  if (record === undefined) return 'checking';
  if (record === null) return 'unknown';
  if (record.state !== 'active') return record.state;
  if (record.kind === 'id_token') return 'identity';
  return record.active ? 'active' : 'ended';
}
