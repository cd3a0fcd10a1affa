import { invalidClient, OAuthError } from '../errors.js';

/** Why a client was not authenticated: for the ledger and the log, never for the answer. */
export class ClientAuthFailure {
  constructor(
    readonly clientId: string | null,
    readonly reason: string,
    /** The `iss` of a token that was sent, where no trust is for it. */
    readonly claimedIssuer: string | null = null,
  ) {}
}

/** What the answer did not tell of a failed authentication; null where it told all. */
export function privateReason({ cause, description }: OAuthError): string | null {
  if (!(cause instanceof ClientAuthFailure)) return null;
  return description.endsWith(cause.reason) ? null : cause.reason;
}

/** The one answer to a stranger, whatever was wrong: unknown id, wrong secret, retired secret (RFC 6749 §10.10). */
export function authenticationFailed(clientId: string | null, reason: string): OAuthError {
  return invalidClient('client authentication failed: check the client_id and its secret or key', {
    cause: new ClientAuthFailure(clientId, reason),
  });
}

/** The answer to somebody who proved to hold the credential: it may say more. */
export function credentialRefused(clientId: string, description: string): OAuthError {
  return invalidClient(description, { cause: new ClientAuthFailure(clientId, description) });
}

/** The `client_id` that a failed authentication claimed; null for any other error, or where none was readable. */
export function claimedClientId(error: unknown): string | null {
  const cause = error instanceof OAuthError ? error.cause : undefined;
  return cause instanceof ClientAuthFailure ? cause.clientId : null;
}
