import type { IssuedToken } from '../ledger-entries.js';
import { OWN_AUDIENCE } from '../api.js';

/** `typ` of a JWT access token (RFC 9068 §2.1). */
export const ACCESS_TOKEN_TYPE = 'at+jwt';

/** The claims of a JWT access token (RFC 9068 §2.2). Times in seconds. */
export interface AccessTokenClaims {
  readonly iss: string;
  readonly sub: string;
  readonly aud: string | readonly string[];
  readonly exp: number;
  readonly iat: number;
  readonly jti: string;
  readonly client_id: string;
  readonly scope: string;
  /**
   * The grant type that the credential set is made for: an API can tell two legs from three. A token that was got by
   * refreshing says `authorization_code`, like the one before it.
   */
  readonly gty: string;
  readonly act?: ActorClaim;
}

/** Who really asked, and inside it for whom in turn (RFC 8693 §4.1). */
export interface ActorClaim {
  readonly sub: string;
  readonly act?: ActorClaim;
}

/** The claims that a token's record stands for: a JWT carries them, introspection answers them (RFC 7662 §2.2). */
export function toClaims(token: IssuedToken, issuer: string): AccessTokenClaims {
  const audience = token.audience.map((each) => (each === OWN_AUDIENCE ? issuer : each));
  const [first, ...others] = audience;
  return {
    iss: issuer,
    sub: token.subject,
    aud: first !== undefined && others.length === 0 ? first : audience,
    exp: Math.floor(token.expiresAt / 1000),
    iat: Math.floor(token.issuedAt / 1000),
    jti: token.jti,
    client_id: token.clientId,
    scope: token.scopeGranted,
    gty: token.grantType,
    ...nestActors(token.actors),
  };
}

function nestActors([outermost, ...inner]: readonly string[]): { readonly act?: ActorClaim } {
  return outermost === undefined ? {} : { act: { sub: outermost, ...nestActors(inner) } };
}
