import { applyDecorators, SetMetadata, UseGuards } from '@nestjs/common';
import type { CallerKind } from '../caller.js';
import { AccessTokenGuard, CALLERS, SCOPES } from './access-token.guard.js';

/**
 * Guards a controller or a route: the token must have every one of these scopes. Scopes of the controller and of the
 * route add up.
 */
export const RequireScope = (...scopes: readonly [string, ...string[]]): ClassDecorator & MethodDecorator =>
  applyDecorators(SetMetadata(SCOPES, scopes), UseGuards(AccessTokenGuard));

/** Guards a controller or a route: only callers of these kinds. The route's own list replaces the controller's. */
export const AllowCallers = (
  ...kinds: readonly [CallerKind, ...CallerKind[]]
): ClassDecorator & MethodDecorator =>
  applyDecorators(SetMetadata(CALLERS, kinds), UseGuards(AccessTokenGuard));
