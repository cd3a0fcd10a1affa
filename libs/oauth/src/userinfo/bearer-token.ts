import { invalidRequest, invalidToken } from '#protocol';
import type { FastifyRequest } from 'fastify';
import { bearerTokenIn } from '../request/bearer-header.js';
import { requireOneAuthorization } from '../request/protocol-request.js';

const QUERY = /[?&]access_token(?:[=&]|$)/;

/**
 * The access token that a request presents, in its header or its form (RFC 6750 §2.1, §2.2). In the URL it would be
 * logged, and is refused (RFC 9700 §4.3.2).
 *
 * @throws OAuthError invalid_request, invalid_token
 */
export function bearerTokenOf(request: FastifyRequest): string {
  requireOneAuthorization(request.raw.rawHeaders);
  const { authorization } = request.headers;
  const inForm = request.body instanceof Map ? (request.body.get('access_token') as unknown) : undefined;
  if (QUERY.test(request.url)) throw invalidRequest('an access token belongs in the header, not in the URL');
  if (authorization !== undefined && inForm !== undefined) {
    throw invalidRequest('one access token a request, in the header or in the form');
  }
  const token = authorization === undefined ? inForm : bearerTokenIn(authorization);
  if (typeof token === 'string') return token;
  if (authorization !== undefined) throw invalidToken('the Authorization header holds no bearer token');
  throw invalidToken('send an access token: Authorization: Bearer', { headers: NO_TOKEN });
}

/** Who sent nothing is told no error code in the challenge (RFC 6750 §3.1). */
const NO_TOKEN = { 'WWW-Authenticate': 'Bearer realm="Legate"' };
