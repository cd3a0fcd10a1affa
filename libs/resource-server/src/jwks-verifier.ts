import { errors, jwtVerify } from 'jose';
import { AuthorizationServer } from './authorization-server.js';
import { BearerTokenError, invalidToken, issuerUnavailable } from './bearer-token-error.js';
import { IssuerKeys, KeysUnavailable } from './issuer-keys.js';
import { readClaims, REQUIRED_CLAIMS, type TokenClaims } from './token-claims.js';
import type { Connection, TokenVerifier, Trust } from './token-verifier.js';

/** The signatures that are accepted, whatever a token's header or a published key says (RFC 8725 §3.1). */
const ALGORITHMS = ['ES256', 'RS256', 'EdDSA'];

/** `typ` of a JWT access token: no ID token and no other JWT passes for one (RFC 9068 §4). */
const ACCESS_TOKEN_TYPE = 'at+jwt';

/**
 * Verifies JWT access tokens by their signature (RFC 9068 §4), with the keys that the issuer publishes. A revoked
 * token is accepted until it expires; an API that cannot have that uses `IntrospectionVerifier`.
 */
export class JwksVerifier implements TokenVerifier {
  private readonly keys: IssuerKeys;
  private readonly now: () => number;

  /** @throws TypeError: the issuer is neither on https nor on this machine */
  constructor(
    private readonly trust: Trust,
    { timeout, now = Date.now }: Connection = {},
  ) {
    this.now = now;
    this.keys = new IssuerKeys(new AuthorizationServer(trust.issuer, timeout), now);
  }

  async verify(token: string): Promise<TokenClaims> {
    try {
      return readClaims(await this.verifySignature(token));
    } catch (error) {
      if (error instanceof BearerTokenError) throw error;
      if (error instanceof KeysUnavailable) throw issuerUnavailable(error);
      throw invalidToken(describe(error), error);
    }
  }

  private async verifySignature(token: string): Promise<Record<string, unknown>> {
    const { payload } = await jwtVerify(token, (...search) => this.keys.find(...search), {
      algorithms: ALGORITHMS,
      typ: ACCESS_TOKEN_TYPE,
      issuer: this.trust.issuer,
      audience: this.trust.audience,
      requiredClaims: [...REQUIRED_CLAIMS],
      currentDate: new Date(this.now()),
    });
    return payload;
  }
}

/** The failing check in public words. */
function describe(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'the token has expired';
  if (error instanceof errors.JWTClaimValidationFailed) return describeClaim(error.claim);
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'the signature does not verify';
  if (error instanceof errors.JOSEAlgNotAllowed) return 'the signature algorithm is not accepted';
  if (error instanceof errors.JWKSNoMatchingKey) return 'the issuer publishes no such key';
  return 'this is not a JWT access token';
}

function describeClaim(claim: string): string {
  switch (claim) {
    case 'typ':
      return 'this is not an access token: typ is not at+jwt';
    case 'iss':
      return 'the token is from another issuer';
    case 'aud':
      return 'the token is for another API';
    default:
      return `the claim ${claim} is missing or not acceptable`;
  }
}
