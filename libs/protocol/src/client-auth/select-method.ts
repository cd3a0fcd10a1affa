import { invalidClient, invalidRequest } from '../errors.js';
import type { Grant } from '../grants/grant.js';
import { toCredentialGrantType } from '../grants/grant-types.js';
import { selectGrant } from '../grants/select-grant.js';
import { isSignedRequest } from '../oauth1/signed-request.js';
import type { AuthenticatedClient, ClientAuthMethod, PresentedCredentials } from './client-auth-method.js';

/**
 * The one method that a request attempts (RFC 6749 §2.3).
 *
 * @throws OAuthError invalid_client: none; invalid_request: more than one.
 */
export function selectClientAuthMethod(
  methods: readonly ClientAuthMethod[],
  credentials: PresentedCredentials,
): ClientAuthMethod {
  const [method, second] = methods.filter((candidate) => candidate.isPresented(credentials));
  if (method === undefined)
    throw invalidClient(
      'no client authentication: send the client_id, and the secret or key of a confidential client',
    );
  if (second !== undefined) {
    throw invalidRequest(`one way to authenticate a request, not two: ${method.name}, ${second.name}`);
  }
  return method;
}

/**
 * What a token request is to prove its client by: the one method that it attempts, or, where its grant brings a proof of
 * its own, that, and before it whatever method it attempts beside (RFC 7521 §4.1).
 *
 * @throws OAuthError unsupported_grant_type; invalid_client: no method; invalid_request: more than one.
 */
export function selectTokenRequestProofs(
  grants: readonly Grant[],
  methods: readonly ClientAuthMethod[],
  credentials: PresentedCredentials,
): readonly ClientAuthMethod[] {
  const grantType = credentials.params.get('grant_type');
  const grant = grants.find(({ type }) => type === grantType);
  // Who signs has nothing else to authenticate with, and had better hear that its grant is not served.
  const signs = isSignedRequest(credentials) || toCredentialGrantType(grantType ?? '') !== undefined;
  if (grant === undefined && signs) selectGrant(grants, credentials.params);
  const own = grant?.authentication;
  if (own === undefined) return [selectClientAuthMethod(methods, credentials)];
  const others = withoutScheme(own.scheme, credentials);
  const attempted = methods.filter((method) => method.name !== 'none' && method.isPresented(others));
  return attempted.length === 0 ? [own] : [selectClientAuthMethod(attempted, others), own];
}

/** What is left for other methods to look at, where the header is of a scheme that is not theirs. */
function withoutScheme(scheme: string | undefined, credentials: PresentedCredentials): PresentedCredentials {
  const [used] = credentials.authorization?.split(/[ \t]/, 1) ?? [];
  const isTaken = scheme !== undefined && used?.toLowerCase() === scheme.toLowerCase();
  return isTaken ? { ...credentials, authorization: undefined } : credentials;
}

/**
 * All that a request proved must prove one client.
 *
 * @throws OAuthError invalid_client
 */
export function requireOneClient(proved: readonly AuthenticatedClient[]): AuthenticatedClient {
  const [last, ...others] = [...proved].reverse();
  if (last === undefined) throw new Error('nothing was proved');
  if (others.every(({ client }) => client.clientId === last.client.clientId)) return last;
  throw invalidClient('the client authentication is of another credential set than the assertion');
}

/**
 * A `client_id` in the body must be the one that authenticated (RFC 7521 §4.2).
 *
 * @throws OAuthError invalid_request
 */
export function requireSameClient({ client }: AuthenticatedClient, { params }: PresentedCredentials): void {
  const named = params.get('client_id');
  if (named !== undefined && named !== client.clientId) {
    throw invalidRequest('client_id is not the client that authenticated');
  }
}
