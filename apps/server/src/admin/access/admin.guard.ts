import type { Clock } from '#protocol';
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { CLOCK, SESSION_PORTS, TOKEN_PORTS } from '../../injection-tokens.js';
import { Problem } from '../problem.js';
import type { AdminCaller } from './admin-caller.js';
import type { AdminRequest } from './admin-request.js';
import { TokenCaller, type TokenCallerPorts } from './bearer-token.js';
import { PERMISSION, type Permission } from './permissions.js';
import { requireRecentSignIn, SENSITIVE } from './sensitive.js';
import { SessionCaller, type SessionPorts } from './session-caller.js';

/** Opens a route of the management API to those who hold its permission, and to nobody where it names none. */
@Injectable()
export class AdminGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(TOKEN_PORTS) private readonly tokenPorts: TokenCallerPorts,
    @Inject(SESSION_PORTS) private readonly sessionPorts: SessionPorts,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<AdminRequest>();
    const caller = await this.callerOf(request);
    request.caller = caller;
    const permission = this.reflector.get<Permission | undefined>(PERMISSION, context.getHandler());
    if (permission === undefined) {
      throw new Problem('forbidden', 'this route is open to nobody', {
        check: 'the route names no permission',
      });
    }
    caller.require(permission);
    if (this.reflector.get<true | undefined>(SENSITIVE, context.getHandler())) {
      requireRecentSignIn(caller, this.clock.now());
    }
    return true;
  }

  /** A session counts where no other authentication is tried: a cookie goes along with everything. */
  private callerOf(request: AdminRequest): Promise<AdminCaller> {
    const { authorization } = request.headers;
    const bySession =
      authorization === undefined && this.sessionPorts.cookies.sessionOf(request) !== undefined;
    return bySession
      ? SessionCaller.enter(request, this.sessionPorts)
      : TokenCaller.enter(authorization, this.tokenPorts);
  }
}
