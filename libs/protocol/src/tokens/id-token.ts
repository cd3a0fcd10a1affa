import { createHash } from 'node:crypto';
import { acrOf } from '../acr.js';
import { claimsOf, claimsOpenTo } from '../claims/index.js';
import type { Client, SignatureAlgorithm } from '../client.js';
import type { Person } from '../people.js';
import type { TokenFamily } from '../token-family.js';

/** `typ` of an ID token (RFC 7519 §5.1). Access tokens and logout tokens have others, and none passes for another. */
export const ID_TOKEN_TYPE = 'JWT';

/** What an ID token is made of. Times in milliseconds. */
export interface IdTokenFacts {
  readonly issuer: string;
  readonly client: Client;
  readonly family: TokenFamily;
  readonly person: Person;
  /** The access token that it is sent with. */
  readonly accessToken: string;
  readonly jti: string;
  readonly issuedAt: number;
  readonly expiresAt: number;
}

/**
 * The claims of an ID token (OpenID Connect Core §2, §3.1.3.6): for one client alone, so there is no `azp`. To be
 * signed with the client's `idTokenAlgorithm`. Protocol claims come last, so that no claim about a person can take
 * the place of one.
 */
export function idTokenClaims(facts: IdTokenFacts): Readonly<Record<string, unknown>> {
  const { client, family, person } = facts;
  const open = claimsOpenTo(client);
  return {
    ...claimsOf(
      person,
      Object.keys(family.claims.idToken).filter((name) => open.includes(name)),
    ),
    iss: facts.issuer,
    sub: family.subject,
    aud: client.clientId,
    exp: Math.floor(facts.expiresAt / 1000),
    iat: Math.floor(facts.issuedAt / 1000),
    auth_time: Math.floor(family.authenticatedAt / 1000),
    ...(family.nonce === null ? {} : { nonce: family.nonce }),
    acr: acrOf(family.amr),
    amr: family.amr,
    at_hash: leftHalfHash(facts.accessToken, client.idTokenAlgorithm),
    sid: family.sessionId,
    jti: facts.jti,
  };
}

/** The hash of the signature algorithm (RFC 8032 §5.1 for Ed25519). */
const HASHES: Readonly<Record<SignatureAlgorithm, string>> = {
  ES256: 'sha256',
  RS256: 'sha256',
  EdDSA: 'sha512',
};

/** The left half of a token's hash: `at_hash` (OpenID Connect Core §3.1.3.6). */
function leftHalfHash(token: string, algorithm: SignatureAlgorithm): string {
  const hash = createHash(HASHES[algorithm]).update(token, 'ascii').digest();
  return hash.subarray(0, hash.length / 2).toString('base64url');
}
