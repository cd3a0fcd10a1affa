import { invalidClient, invalidRequest } from '../errors.js';
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
