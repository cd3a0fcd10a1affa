import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { pathOf } from '../http/path-of.js';
import type { ServerLog } from './logger.js';

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
  log: Pick<ServerLog, 'logger' | 'requests'>,
  clientIdOf: (request: FastifyRequest) => string | undefined,
): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url;
    const line = describe(request, reply, clientIdOf(request));
    if (route === undefined) log.logger.info(line, 'request');
    else if (route.startsWith(QUIET)) log.requests.debug(line, 'request');
    else log.requests.info(line, 'request');
    done();
  });
}

function describe(request: FastifyRequest, reply: FastifyReply, clientId: string | undefined) {
  return {
    method: request.method,
    route: pathOf(request).slice(0, LONGEST_PATH),
    status: reply.statusCode,
    ms: Math.round(reply.elapsedTime * 100) / 100,
    requestId: request.id,
    ip: request.ip,
    clientId,
  };
}
