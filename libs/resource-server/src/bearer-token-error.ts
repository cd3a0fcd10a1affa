/** The error codes of RFC 6750 §3.1, and one for an issuer that cannot be asked. */
export type BearerTokenErrorCode =
  | 'invalid_request'
  | 'invalid_token'
  | 'insufficient_scope'
  | 'temporarily_unavailable';

/** What an answer needs beside its code, and what only the log may know. */
export interface BearerTokenErrorOptions {
  /** The scopes that the request would need (RFC 6750 §3). */
  readonly scopes?: readonly string[];
  /** The private reason. Never sent. */
  readonly cause?: unknown;
}

/**
 * A refusal of a protected resource request (RFC 6750 §3). `description` is public and reduced to the characters
 * that §3 allows; `code` is undefined when the request carried no token at all (§3.1).
 */
export class BearerTokenError extends Error {
  readonly description: string;
  readonly scopes: readonly string[];

  constructor(
    readonly status: 400 | 401 | 403 | 503,
    readonly code: BearerTokenErrorCode | undefined,
    description: string,
    options: BearerTokenErrorOptions = {},
  ) {
    super(`${code ?? 'no token'}: ${description}`, { cause: options.cause });
    this.name = 'BearerTokenError';
    this.description = toAttributeCharacters(description);
    this.scopes = options.scopes ?? [];
  }
}

/** Reduces text to the characters of an attribute value (RFC 6750 §3): printable ASCII without `"` and `\`. */
export function toAttributeCharacters(text: string): string {
  return text.replace(/["“”]/g, "'").replace(/[^\x20-\x5b\x5d-\x7e]/g, '?');
}

/** No token came, or credentials of another scheme: 401 without an error code (RFC 6750 §3.1). */
export const noToken = (): BearerTokenError =>
  new BearerTokenError(401, undefined, 'an access token is needed in the header Authorization: Bearer');

/** The token came malformed, or more than once (RFC 6750 §3.1). */
export const invalidRequest = (description: string): BearerTokenError =>
  new BearerTokenError(400, 'invalid_request', description);

/** The token is expired, revoked, altered, or not for this API (RFC 6750 §3.1). */
export const invalidToken = (description: string, cause?: unknown): BearerTokenError =>
  new BearerTokenError(401, 'invalid_token', description, { cause });

/** The token is good, but not for this request (RFC 6750 §3.1). */
export const insufficientScope = (description: string, scopes: readonly string[] = []): BearerTokenError =>
  new BearerTokenError(403, 'insufficient_scope', description, { scopes });

/** The issuer cannot be asked, so the token is neither good nor bad; nothing is accepted. */
export const issuerUnavailable = (cause: unknown): BearerTokenError =>
  new BearerTokenError(503, 'temporarily_unavailable', 'the token cannot be checked right now; try again', {
    cause,
  });
