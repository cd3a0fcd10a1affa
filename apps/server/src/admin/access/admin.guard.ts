import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { authenticate, requireScope, type TokenPorts } from './bearer-token.js';
import type { AdminRequest } from './admin-request.js';
import { TOKEN_PORTS } from '../injection-tokens.js';
import { PERMISSION, SCOPES_OF, type Permission } from './permissions.js';
import { Problem } from '../problem.js';

/** Opens a route of the management API to those who hold its permission, and to nobody where it names none. */
@Injectable()
export class AdminGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(TOKEN_PORTS) private readonly ports: TokenPorts,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<AdminRequest>();
    request.token = await authenticate(request.headers.authorization, this.ports);
    const permission = this.reflector.get<Permission | undefined>(PERMISSION, context.getHandler());
    if (permission === undefined) {
      throw new Problem('forbidden', 'this route is open to nobody', {
        check: 'the route names no permission',
      });
    }
    requireScope(request.token, SCOPES_OF[permission]);
    return true;
  }
}
