import type { Client } from '../client.js';
import { invalidRequest } from '../errors.js';
import type { Parameters } from '../parameters.js';
import type { SignInSession } from '../people.js';
import type { Ports } from '../ports.js';
import { sessionIdFor } from '../subject.js';
import { readIdTokenHint, type IdTokenHint } from '../tokens/id-token-hint.js';

/** A request to sign a person out, that passed every check (OpenID Connect RP-Initiated Logout §2). */
export interface LogoutRequest {
  /** Who asks; null: nobody said. */
  readonly client: Client | null;
  /** The `sid` of the `id_token_hint`: the session that it was issued in; null: none was sent. */
  readonly hintedSession: string | null;
  /** Where the person goes afterwards, with the `state` of the request; null: nowhere. */
  readonly returnTo: string | null;
}

/** The parameters of a logout request; others are passed over. */
export const LOGOUT_PARAMETERS = [
  'id_token_hint',
  'client_id',
  'post_logout_redirect_uri',
  'state',
  'ui_locales',
] as const;

/**
 * Checks a logout request. Whoever wants the person back must say who he is, and name a place that was registered: the
 * server redirects to no other (RFC 9700 §4.11).
 *
 * @throws OAuthError invalid_request
 */
export async function readLogoutRequest(
  params: Parameters,
  ports: Pick<Ports, 'issuer' | 'verifier' | 'clients'>,
): Promise<LogoutRequest> {
  const hint = await readHint(params.get('id_token_hint'), ports);
  const client = await readClient(params.get('client_id'), hint, ports);
  const returnTo = readReturnAddress(params, client);
  return { client, hintedSession: hint?.sessionId ?? null, returnTo };
}

/**
 * Whether the person is to be asked first. Anybody can send a browser here; only who holds an ID token of the very
 * session that is open in it may end that unasked.
 */
export function mustAsk(
  { client, hintedSession }: LogoutRequest,
  { id }: SignInSession,
  pairwiseKey: Uint8Array,
): boolean {
  return client === null || hintedSession !== sessionIdFor(client, id, pairwiseKey);
}

async function readHint(
  text: string | undefined,
  ports: Pick<Ports, 'issuer' | 'verifier'>,
): Promise<IdTokenHint | undefined> {
  if (text === undefined) return undefined;
  const hint = await readIdTokenHint(text, ports);
  if (hint === undefined) throw invalidRequest('id_token_hint: this is no ID token of this server');
  return hint;
}

async function readClient(
  claimed: string | undefined,
  hint: IdTokenHint | undefined,
  { clients }: Pick<Ports, 'clients'>,
): Promise<Client | null> {
  if (claimed !== undefined && hint !== undefined && claimed !== hint.clientId) {
    throw invalidRequest('client_id: the id_token_hint was issued to another');
  }
  const clientId = claimed ?? hint?.clientId;
  if (clientId === undefined) return null;
  const client = await clients.find(clientId);
  if (client?.status !== 'enabled') throw invalidRequest('client_id: no enabled credential set has it');
  return client;
}

function readReturnAddress(params: Parameters, client: Client | null): string | null {
  const address = params.get('post_logout_redirect_uri');
  if (address === undefined) return null;
  if (client === null) {
    throw invalidRequest('post_logout_redirect_uri: needs an id_token_hint or a client_id beside it');
  }
  if (!client.postLogoutRedirectUris.includes(address)) {
    throw invalidRequest('post_logout_redirect_uri: not one of those that this credential set registered');
  }
  const state = params.get('state');
  if (state === undefined) return address;
  return `${address}${address.includes('?') ? '&' : '?'}state=${encodeURIComponent(state)}`;
}
