/** What is known of a token request that failed. */
interface Failure {
  readonly status?: number | undefined;
  readonly error?: string | undefined;
  readonly description?: string | undefined;
  readonly requestId?: string | undefined;
  readonly cause?: unknown;
}

/**
 * No token: the server refused (RFC 6749 §5.2), answered something else, or did not answer. Holds nothing secret.
 *
 * ```ts
 * if (error instanceof TokenRequestError && error.error === 'unauthorized_client') …
 * ```
 */
export class TokenRequestError extends Error {
  /** HTTP; undefined: no answer came. */
  readonly status: number | undefined;
  /** The error code, such as `invalid_grant`; undefined: the server gave none. */
  readonly error: string | undefined;
  /** What is wrong and how to mend it, in the server's words. */
  readonly description: string | undefined;
  /** By which the server's log and ledger know the request. */
  readonly requestId: string | undefined;

  constructor(message: string, { status, error, description, requestId, cause }: Failure = {}) {
    super(message, { cause });
    this.name = 'TokenRequestError';
    this.status = status;
    this.error = error;
    this.description = description;
    this.requestId = requestId;
  }
}
