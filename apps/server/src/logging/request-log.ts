import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';

/** Paths that machines ask every few seconds: worth a line when debugging only. */
const QUIET = '/health/';
/** Characters of an unknown path that the log keeps. */
const LONGEST_PATH = 200;

/**
 * Logs one line for every finished request: method, route without query, status, duration in milliseconds, request
 * id, address, and the client where one authenticated.
 */
export function logRequests(
  fastify: FastifyInstance,
  logger: Logger,
  clientIdOf: (request: FastifyRequest) => string | undefined,
): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    const line = describe(request, reply, clientIdOf(request));
    if (line.route.startsWith(QUIET)) logger.debug(line, 'request');
    else logger.info(line, 'request');
    done();
  });
}

function describe(request: FastifyRequest, reply: FastifyReply, clientId: string | undefined) {
  return {
    method: request.method,
    route: request.routeOptions.url ?? pathOf(request.url),
    status: reply.statusCode,
    ms: Math.round(reply.elapsedTime * 100) / 100,
    requestId: request.id,
    ip: request.ip,
    clientId,
  };
}

function pathOf(url: string): string {
  const end = url.indexOf('?');
  return (end === -1 ? url : url.slice(0, end)).slice(0, LONGEST_PATH);
}
