import { isLive, type Client } from '../client.js';
import { thumbprintOf } from '../keys/thumbprint.js';
import type { Ports } from '../ports.js';
import type { DecodedAssertion } from './decode-assertion.js';
import type { SigningKeySearch, VerificationKey } from './signing-key-search.js';

/**
 * By what a client signed an assertion, for the ledger: the id of one of its live keys, or `jwks:` and the `kid` of one
 * that it publishes at its JWKS URL (RFC 7591 §2). Undefined where none of them verifies it.
 *
 * @throws OAuthError temporarily_unavailable: the published keys cannot be known, or too many were tried in vain
 */
export async function findClientKey(
  decoded: DecodedAssertion,
  { clientId, keys, jwksUri }: Pick<Client, 'clientId' | 'keys' | 'jwksUri'>,
  { clock, remoteKeys }: Pick<Ports, 'clock' | 'remoteKeys'>,
  search: SigningKeySearch,
): Promise<string | undefined> {
  const now = clock.now();
  const registered = search.find(
    decoded,
    keys.filter((key) => isLive(key, now)),
    clientId,
  );
  if (registered !== undefined || jwksUri === null) return registered?.id;
  const ended = keys.filter((key) => !isLive(key, now));
  const published = without(ended, await remoteKeys.at(jwksUri, decoded.kid));
  const found = search.find(decoded, published, clientId);
  return found && `jwks:${found.kid}`;
}

/** A key that was ended here stays so, wherever else it is still published. */
function without(
  ended: readonly VerificationKey[],
  published: readonly VerificationKey[],
): readonly VerificationKey[] {
  if (ended.length === 0) return published;
  const dead = ended.map(({ publicJwk }) => thumbprintOf(publicJwk));
  return published.filter(({ publicJwk }) => !dead.includes(thumbprintOf(publicJwk)));
}
