import { invalidToken } from './bearer-token-error.js';

/** The claims of an access token that was verified, as its issuer wrote them (RFC 9068 §2.2, RFC 7662 §2.2). */
export interface TokenClaims {
  readonly iss: string;
  readonly sub: string;
  readonly aud: string | readonly string[];
  /** Seconds. */
  readonly exp: number;
  readonly jti: string;
  readonly client_id: string;
  readonly [name: string]: unknown;
}

/** What every access token must say about itself (RFC 9068 §2.2). */
export const REQUIRED_CLAIMS = ['iss', 'sub', 'aud', 'exp', 'jti', 'client_id'] as const;

/**
 * Reads the claims of an access token.
 *
 * @throws BearerTokenError invalid_token: a claim of RFC 9068 §2.2 is missing or of another type
 */
export function readClaims(payload: Readonly<Record<string, unknown>>): TokenClaims {
  const wrong = REQUIRED_CLAIMS.find((name) => !hasItsType(name, payload[name]));
  if (wrong !== undefined) throw invalidToken(`the claim ${wrong} is missing or malformed`);
  return payload as TokenClaims;
}

/** Whether the token is meant for this API (RFC 9068 §4): `aud` is one identifier or a list of them. */
export function isFor(audience: string, { aud }: TokenClaims): boolean {
  return typeof aud === 'string' ? aud === audience : aud.includes(audience);
}

function hasItsType(name: (typeof REQUIRED_CLAIMS)[number], value: unknown): boolean {
  if (name === 'exp') return typeof value === 'number' && Number.isFinite(value);
  if (name === 'aud' && Array.isArray(value)) return value.every(isText);
  return isText(value);
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
