import type { TokenClaims } from './token-claims.js';

/** One way to find out whether a token is good: by its signature, or by asking its issuer. */
export interface TokenVerifier {
  /**
   * Resolves with the claims of a token that is good for this API now.
   *
   * @throws BearerTokenError invalid_token: it is not; temporarily_unavailable: the issuer cannot be asked
   */
  verify(token: string): Promise<TokenClaims>;
}

/** Whose tokens are accepted, and for which API. */
export interface Trust {
  /** The issuer, exactly as tokens spell it in `iss`: an https URL, or http on this machine. */
  readonly issuer: string;
  /** This API's identifier, exactly as tokens spell it in `aud`. */
  readonly audience: string;
}

/** How a verifier reaches its issuer, and its time. */
export interface Connection {
  /** Milliseconds until a request to the issuer is given up. */
  readonly timeout?: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}
