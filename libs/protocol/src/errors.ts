/**
 * The error codes a protocol endpoint may answer (RFC 6749 §4.1.2.1 and §5.2, RFC 8707 §2, OpenID Connect Core
 * §3.1.2.6, RFC 6750 §3.1).
 */
export type OAuthErrorCode =
  | 'invalid_request'
  | 'invalid_client'
  | 'invalid_grant'
  | 'unauthorized_client'
  | 'unsupported_grant_type'
  | 'invalid_scope'
  | 'invalid_target'
  | 'access_denied'
  | 'unsupported_response_type'
  | 'login_required'
  | 'consent_required'
  | 'request_not_supported'
  | 'request_uri_not_supported'
  | 'registration_not_supported'
  | 'invalid_token'
  | 'insufficient_scope'
  | 'server_error'
  | 'temporarily_unavailable';

/** What only the log and the ledger may know of a refusal, and the headers its answer needs. */
export interface OAuthErrorOptions {
  /** The private reason. Never sent. */
  readonly cause?: unknown;
  /** Response headers, such as `WWW-Authenticate` or `Retry-After`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * A refusal in the words of RFC 6749 §5.2. `description` is public: it names the failing check, holds no secret,
 * and is reduced to the characters that §5.2 allows.
 */
export class OAuthError extends Error {
  readonly description: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    readonly code: OAuthErrorCode,
    description: string,
    readonly status: number,
    options: OAuthErrorOptions = {},
  ) {
    super(`${code}: ${description}`, { cause: options.cause });
    this.name = 'OAuthError';
    this.description = toDescriptionCharacters(description);
    this.headers = options.headers ?? {};
  }
}

/** RFC 6749 §5.2 allows printable ASCII without `"` and `\`. */
function toDescriptionCharacters(text: string): string {
  return text.replace(/["“”]/g, "'").replace(/[^\x20-\x5b\x5d-\x7e]/g, '?');
}

type ErrorFactory = (description: string, options?: OAuthErrorOptions) => OAuthError;

const factory =
  (code: OAuthErrorCode, status: number): ErrorFactory =>
  (description, options) =>
    new OAuthError(code, description, status, options);

/** The request is malformed: a parameter is missing, repeated or unreadable (RFC 6749 §5.2). */
export const invalidRequest = factory('invalid_request', 400);
/** Client authentication failed, or none was sent (RFC 6749 §5.2). */
export const invalidClient = factory('invalid_client', 401);
/** The code, assertion or refresh token proves nothing (RFC 6749 §5.2). */
export const invalidGrant = factory('invalid_grant', 400);
/** The client is known, but may not do this (RFC 6749 §5.2). */
export const unauthorizedClient = factory('unauthorized_client', 400);
/** This server serves no such grant type (RFC 6749 §5.2). */
export const unsupportedGrantType = factory('unsupported_grant_type', 400);
/** The scope is malformed, unknown, or more than the client has (RFC 6749 §5.2). */
export const invalidScope = factory('invalid_scope', 400);
/** The `resource` is unknown, malformed, or not this client's (RFC 8707 §2). */
export const invalidTarget = factory('invalid_target', 400);
/** The person, or the server on their behalf, said no (RFC 6749 §4.1.2.1). */
export const accessDenied = factory('access_denied', 400);
/** Only `code` is served (RFC 6749 §4.1.2.1, RFC 9700 §2.1.2). */
export const unsupportedResponseType = factory('unsupported_response_type', 400);
/** The person must sign in, and the request forbade to ask (OpenID Connect Core §3.1.2.6). */
export const loginRequired = factory('login_required', 400);
/** The person must consent, and the request forbade to ask (OpenID Connect Core §3.1.2.6). */
export const consentRequired = factory('consent_required', 400);
/** Request objects are not served (OpenID Connect Core §6.1). */
export const requestNotSupported = factory('request_not_supported', 400);
/** Request objects by reference are not served (OpenID Connect Core §6.2). */
export const requestUriNotSupported = factory('request_uri_not_supported', 400);
/** Registration within a request is not served (OpenID Connect Core §7.2.1). */
export const registrationNotSupported = factory('registration_not_supported', 400);
/** The bearer token is unknown, expired, revoked, or not for here (RFC 6750 §3.1). */
export const invalidToken = factory('invalid_token', 401);
/** The bearer token does not carry the scope that is needed (RFC 6750 §3.1). */
export const insufficientScope = factory('insufficient_scope', 403);
/** What the path names is not here (RFC 9110 §15.5.5). */
export const notFound = factory('invalid_request', 404);
/** Too many failures from here; `Retry-After` says when to come back (RFC 6585 §4). */
export const tooManyRequests = (retryAfterSeconds: number, description: string): OAuthError =>
  new OAuthError('temporarily_unavailable', description, 429, {
    headers: { 'Retry-After': String(retryAfterSeconds) },
  });
/** The answer to a `StorageUnavailable`: nothing was issued (RFC 6749 §4.1.2.1). */
export const temporarilyUnavailable = (cause: unknown): OAuthError =>
  new OAuthError('temporarily_unavailable', 'the server cannot store the result right now; try again', 503, {
    cause,
    headers: { 'Retry-After': '1' },
  });
/** Keys that somebody else publishes cannot be had, so nobody knows whether the assertion is good (RFC 6749 §4.1.2.1). */
export const keysUnavailable = (cause: unknown): OAuthError =>
  new OAuthError(
    'temporarily_unavailable',
    'the published keys that verify this assertion cannot be fetched right now; try again',
    503,
    { cause, headers: { 'Retry-After': '5' } },
  );
/** A fault of ours (RFC 6749 §4.1.2.1). The cause goes to the log under the request id. */
export const serverError = (cause: unknown): OAuthError =>
  new OAuthError('server_error', 'the server failed; quote the request id to its operator', 500, { cause });
