import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FrameworkRequest } from '../accepted-callers.js';
import type { CallerKind } from '../caller.js';
import { protect } from '../middleware.js';
import { ProtectedResource } from '../protected-resource.js';

/** Metadata of `@RequireScope`. */
export const SCOPES = Symbol('scopes that a route needs');
/** Metadata of `@AllowCallers`. */
export const CALLERS = Symbol('kinds of callers that a route allows');

/**
 * Lets requests with a good access token pass. `@RequireScope` and `@AllowCallers` bring it with them; alone it asks
 * for any token of this API. @throws BearerTokenError, which `BearerTokenErrorFilter` answers
 */
@Injectable()
export class AccessTokenGuard implements CanActivate {
  constructor(
    private readonly resource: ProtectedResource,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const places = [context.getHandler(), context.getClass()];
    await protect(this.resource, context.switchToHttp().getRequest<FrameworkRequest>(), {
      scopes: this.reflector.getAllAndMerge<string[]>(SCOPES, places),
      callers: this.reflector.getAllAndOverride<CallerKind[] | undefined>(CALLERS, places),
    });
    return true;
  }
}
