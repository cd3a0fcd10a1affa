import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { callerOf, type FrameworkRequest } from '../accepted-callers.js';
import type { Caller } from '../caller.js';

/** The `Caller` as a parameter of a route. Fails on a route without a guard, where nobody checked a token. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const caller = callerOf(context.switchToHttp().getRequest<FrameworkRequest>());
  if (caller === undefined) throw new Error('CurrentCaller is used on a route without AccessTokenGuard');
  return caller;
});
