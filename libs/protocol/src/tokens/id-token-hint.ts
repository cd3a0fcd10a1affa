import type { Ports } from '../ports.js';
import { ID_TOKEN_TYPE } from './id-token.js';

/** What an `id_token_hint` proves: this server once said so (OpenID Connect Core §3.1.2.1). */
export interface IdTokenHint {
  readonly subject: string;
  /** Whom it was said to. */
  readonly clientId: string;
  readonly sessionId: string;
}

/**
 * Reads an `id_token_hint`; undefined for what is no ID token of ours. An expired one is a hint as well (OpenID Connect
 * RP-Initiated Logout §2): it proves who was meant, and never who is there.
 */
export async function readIdTokenHint(
  hint: string,
  ports: Pick<Ports, 'issuer' | 'verifier'>,
): Promise<IdTokenHint | undefined> {
  const claims = await ports.verifier.verify(hint, ID_TOKEN_TYPE);
  if (claims === undefined || claims.iss !== ports.issuer || typeof claims.exp !== 'number') return undefined;
  const { sub, aud, sid } = claims;
  if (typeof sub !== 'string' || typeof aud !== 'string' || typeof sid !== 'string') return undefined;
  return { subject: sub, clientId: aud, sessionId: sid };
}
