import type { AuthenticatedClient, Authorization, PresentedCredentials, RequestContext } from '#protocol';
import { FormParameters, invalidRequest } from '#protocol';
import type { FastifyRequest } from 'fastify';

/** A request to a protocol endpoint. The guards fill it from top to bottom. */
export interface ProtocolRequest extends FastifyRequest {
  /** Set by `ClientAuthGuard`. */
  authenticated?: AuthenticatedClient;
  /** Set by `GrantGuard`. */
  authorization?: Authorization;
}

const LONGEST_USER_AGENT = 512;

/**
 * The form parameters of a request (RFC 6749 §3.2).
 *
 * @throws OAuthError invalid_request: the body is no form, or parameters stand in the URL, where they would be logged.
 */
export function formOf(request: FastifyRequest): FormParameters {
  if (request.url.includes('?')) throw invalidRequest('parameters belong in the body, not in the URL');
  if (request.body instanceof FormParameters) return request.body;
  throw invalidRequest('the body must be application/x-www-form-urlencoded');
}

/**
 * The places where client credentials may stand.
 *
 * @throws OAuthError invalid_request
 */
export function presentedIn(request: FastifyRequest): PresentedCredentials {
  requireOneAuthorization(request.raw.rawHeaders);
  const params = formOf(request);
  const { valueless } = params;
  return { authorization: request.headers.authorization, params, valueless };
}

/**
 * Node keeps the first of several; which one a proxy in front looked at, nobody knows (RFC 9110 §5.3).
 *
 * @throws OAuthError invalid_request
 */
export function requireOneAuthorization(rawHeaders: readonly string[]): void {
  let count = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index];
    if (name?.length === 13 && name.toLowerCase() === 'authorization') count += 1;
  }
  if (count > 1) throw invalidRequest('one Authorization header a request, not several');
}

/** The address a request came from; of a connection that is gone already nothing is known, whatever the types say. */
export function addressOf({ ip }: { readonly ip: string | undefined }): string {
  return ip ?? 'unknown';
}

/** Who sent the request. */
export function contextOf(request: FastifyRequest): RequestContext {
  const userAgent = request.headers['user-agent']?.slice(0, LONGEST_USER_AGENT) ?? null;
  return { requestId: request.id, ip: addressOf(request), userAgent };
}

/** The client that `ClientAuthGuard` authenticated. */
export function authenticatedOf(request: ProtocolRequest): AuthenticatedClient {
  if (request.authenticated === undefined) throw new Error('ClientAuthGuard did not run before');
  return request.authenticated;
}

/**
 * The `token` parameter (RFC 7662 §2.1, RFC 7009 §2.1). `token_type_hint` is left alone: every kind is found in one way.
 *
 * @throws OAuthError invalid_request
 */
export function tokenOf(request: ProtocolRequest): string {
  const token = formOf(request).get('token');
  if (token === undefined) throw invalidRequest('token is missing');
  return token;
}
