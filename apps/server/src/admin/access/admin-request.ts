import { contextOf } from '#oauth';
import type { Actor } from '#protocol';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { AdminCaller } from './admin-caller.js';

/** A request to the management API. */
export interface AdminRequest extends FastifyRequest {
  /** Set by `AdminGuard`. */
  caller?: AdminCaller;
}

/** Who calls, once `AdminGuard` has let them in. */
export function callerOf({ caller }: AdminRequest): AdminCaller {
  if (caller === undefined) throw new Error('AdminGuard did not run before');
  return caller;
}

/** To whom the ledger attributes what a request does. */
function actorOf(request: AdminRequest): Actor {
  return { id: callerOf(request).id, context: contextOf(request) };
}

/** A parameter of a handler: who asks. */
export const By = createParamDecorator((_: unknown, context: ExecutionContext) =>
  actorOf(context.switchToHttp().getRequest<AdminRequest>()),
);
