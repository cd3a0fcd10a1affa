import { createHash, randomBytes } from 'node:crypto';
import type { PublicClient } from './cast.js';

/** An authorization request (RFC 6749 §4.1.1), and what its application keeps until the answer. */
export interface AuthorizationRequest {
  readonly url: string;
  /** Comes back with the answer: who sees another one did not ask. */
  readonly state: string;
  /** Redeems the code (RFC 7636 §4.1); only its hash is in the URL. */
  readonly verifier: string;
}

/** A request of everything that the client may ask for. */
export function createAuthorizationRequest(
  legate: string,
  { clientId, redirectUri }: PublicClient,
): AuthorizationRequest {
  const state = randomBytes(12).toString('base64url');
  const verifier = randomBytes(32).toString('base64url');
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: 'openid offline_access view_friends invite_friends',
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  return { url: `${legate}/oauth/auth?${query.toString()}`, state, verifier };
}
