import { contextOf } from '#oauth';
import type { Actor, IssuedToken } from '#protocol';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** A request to the management API. */
export interface AdminRequest extends FastifyRequest {
  /** The token that opened the route. Set by `AdminGuard`. */
  token?: IssuedToken;
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
