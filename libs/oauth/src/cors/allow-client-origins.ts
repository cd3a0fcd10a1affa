import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ENDPOINTS } from '../registers.js';
import type { ClientOrigins } from './client-origins.js';

/** What a page may call from another origin, and how. The rest knows no CORS, or is open to every page. */
const METHODS: ReadonlyMap<string, string> = new Map([
  [ENDPOINTS.token, 'POST'],
  [ENDPOINTS.revocation, 'POST'],
  [ENDPOINTS.userinfo, 'GET, POST'],
]);

/** Seconds that a browser may remember a preflight: a removed redirect URI is refused at the answer all the same. */
const PREFLIGHT_LIFETIME = '600';

/**
 * Lets the pages of public clients call the token, revocation and userinfo endpoints from their registered origins
 * (Fetch §3.2). Credentials of the browser are never allowed: these endpoints know tokens, not cookies.
 */
export function allowClientOrigins(fastify: FastifyInstance, origins: ClientOrigins): void {
  fastify.addHook('onRequest', async (request, reply) => {
    const methods = METHODS.get(request.url.split('?', 1)[0] ?? '');
    if (methods === undefined) return undefined;
    reply.header('Vary', 'Origin');
    const { origin } = request.headers;
    if (origin === undefined || origin === 'null' || !(await origins.has(origin))) return undefined;
    reply.header('Access-Control-Allow-Origin', origin);
    if (!isPreflight(request)) {
      reply.header('Access-Control-Expose-Headers', 'WWW-Authenticate, Retry-After, X-Request-Id');
      return undefined;
    }
    return allowPreflight(reply, methods);
  });
}

const isPreflight = ({ method, headers }: FastifyRequest): boolean =>
  method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;

function allowPreflight(reply: FastifyReply, methods: string): FastifyReply {
  return reply
    .status(204)
    .headers({
      'Access-Control-Allow-Methods': methods,
      'Access-Control-Allow-Headers': 'Authorization, Content-Type',
      'Access-Control-Max-Age': PREFLIGHT_LIFETIME,
      'Cache-Control': 'no-store',
    })
    .send();
}
