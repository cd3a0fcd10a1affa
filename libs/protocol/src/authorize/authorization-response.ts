import type { OAuthError } from '../errors.js';
import { decodeFormComponent } from '../parameters.js';
import type { AuthorizationRequest, ResponseMode } from './authorization-request.js';
import type { Draft } from './check-request.js';

/** What goes back to the client: a code or an error, each with `state` and `iss` (RFC 6749 §4.1.2, RFC 9207 §2). */
export interface AuthorizationResponse {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly mode: ResponseMode;
  readonly params: ReadonlyMap<string, string>;
  /** What the ledger is still to be told; null where there is a code, and where the person's own no is entered. */
  readonly refusal: OAuthError | null;
}

/** What an answer holds; a redirect URI that was registered with one of them in its query loses it. */
const RESPONSE_PARAMETERS = ['code', 'error', 'error_description', 'error_uri', 'state', 'iss'];

/** A request of which it is known where its answer may go, whatever else is wrong with it. */
export type Answerable = Draft & Pick<AuthorizationRequest, 'client' | 'redirectUri'>;

/** Whether an answer may be sent at all; otherwise an error page is due. */
export function isAnswerable(draft: Draft): draft is Answerable {
  return draft.client !== undefined && draft.redirectUri !== undefined;
}

/** The answer to a request that was allowed (RFC 6749 §4.1.2). */
export function codeResponse(
  request: AuthorizationRequest,
  code: string,
  issuer: string,
): AuthorizationResponse {
  return respond(request, { code }, issuer, null);
}

/** The answer to a request that was refused (RFC 6749 §4.1.2.1), in the way it asked for where that is known by then. */
export function errorResponse(draft: Answerable, refusal: OAuthError, issuer: string): AuthorizationResponse {
  const { code, description } = refusal;
  return respond(draft, { error: code, error_description: description }, issuer, refusal);
}

/** Where a browser goes with an answer in the query: nothing of the registered URI is spelt anew (RFC 6749 §3.1.2). */
export function locationOf({ redirectUri, params }: AuthorizationResponse): string {
  const query = [...params].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  if (!redirectUri.includes('?')) return `${redirectUri}?${query}`;
  return /[?&]$/.test(redirectUri) ? redirectUri + query : `${redirectUri}&${query}`;
}

function respond(
  { client, redirectUri, responseMode = 'query', state }: Answerable,
  outcome: Readonly<Record<string, string>>,
  iss: string,
  refusal: OAuthError | null,
): AuthorizationResponse {
  const params = new Map([
    ...Object.entries(outcome),
    ...(state ? [['state', state] as const] : []),
    ['iss', iss],
  ]);
  return {
    clientId: client.clientId,
    redirectUri: withoutResponseParameters(redirectUri),
    mode: responseMode,
    params,
    refusal,
  };
}

/** A client that reads the first of two codes would read the one that somebody wrote into the URI. */
function withoutResponseParameters(uri: string): string {
  const start = uri.indexOf('?') + 1;
  if (start === 0) return uri;
  const isOurs = (pair: string): boolean =>
    RESPONSE_PARAMETERS.includes(decodeFormComponent(pair.split('=', 1)[0] ?? '') ?? '');
  const kept = uri
    .slice(start)
    .split('&')
    .filter((pair) => !isOurs(pair));
  return uri.slice(0, start) + kept.join('&');
}
