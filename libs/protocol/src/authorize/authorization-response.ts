import type { OAuthError } from '../errors.js';
import type { ResponseMode } from './authorization-request.js';

/** What goes back to the client: a code or an error, each with `state` and `iss` (RFC 6749 §4.1.2, RFC 9207 §2). */
export interface AuthorizationResponse {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly mode: ResponseMode;
  readonly params: ReadonlyMap<string, string>;
  /** Why there is no code, for the ledger; null where there is one. */
  readonly refusal: OAuthError | null;
}
