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
/** What a page may read of an answer besides its body. */
const EXPOSED = 'WWW-Authenticate, Retry-After, X-Request-Id';

/**
 * Lets the pages of public clients call the token, revocation and userinfo endpoints from their registered origins
 * (Fetch §3.2). Credentials of the browser are never allowed: these endpoints know tokens, not cookies.
 */
export function allowClientOrigins(fastify: FastifyInstance, origins: ClientOrigins): void {
  // With a callback: requests of servers, which name no origin, wait for no promise.
  fastify.addHook('onRequest', (request, reply, done) => {
    const methods = METHODS.get(request.url.split('?', 1)[0] ?? '');
    if (methods === undefined) return done();
    reply.header('Vary', 'Origin');
    const { origin } = request.headers;
    if (origin === undefined || origin === 'null') return done();
    origins.has(origin).then((isKnown) => {
      if (isKnown) reply.header('Access-Control-Allow-Origin', origin);
      if (isKnown && isPreflight(request)) return allowPreflight(reply, methods);
      if (isKnown) reply.header('Access-Control-Expose-Headers', EXPOSED);
      return done();
    }, done);
  });
}

const isPreflight = ({ method, headers }: FastifyRequest): boolean =>
  method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;

function allowPreflight(reply: FastifyReply, methods: string): void {
  void reply
    .status(204)
    .headers({
      'Access-Control-Allow-Methods': methods,
      'Access-Control-Allow-Headers': 'Authorization, Content-Type',
      'Access-Control-Max-Age': PREFLIGHT_LIFETIME,
      'Cache-Control': 'no-store',
    })
    .send();
}
