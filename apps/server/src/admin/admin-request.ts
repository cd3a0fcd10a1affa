import type { Actor, IssuedToken, RequestContext } from '#protocol';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** A request to the management API. */
export interface AdminRequest extends FastifyRequest {
  /** The token that opened the route. Set by `AdminGuard`. */
  token?: IssuedToken;
}

const LONGEST_USER_AGENT = 512;

/** Who sent the request. */
export function contextOf(request: FastifyRequest): RequestContext {
  const userAgent = request.headers['user-agent']?.slice(0, LONGEST_USER_AGENT) ?? null;
  return { requestId: request.id, ip: request.ip, userAgent };
}

/** The path of a request, without its query. */
export function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? request.url;
}

/** To whom the ledger attributes what a request does: the credential set of its token. */
function actorOf(request: AdminRequest): Actor {
  if (request.token === undefined) throw new Error('AdminGuard did not run before');
  return { id: request.token.clientId, context: contextOf(request) };
}

/** A parameter of a handler: who asks. */
export const By = createParamDecorator((_: unknown, context: ExecutionContext) =>
  actorOf(context.switchToHttp().getRequest<AdminRequest>()),
);
