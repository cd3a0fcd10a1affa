import { declaredParameters, requireOwnGrant, selectGrant, type Clients } from '#protocol';
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { CLIENTS } from '../injection-tokens.js';
import { ServerPassport } from '../passport/server-passport.js';
import { Registers } from '../registers.js';
import { authenticatedOf, contextOf, formOf, type ProtocolRequest } from '../request/protocol-request.js';

/** May this credential set use this grant, and what does the grant prove? Runs after `TokenClientGuard`. */
@Injectable()
export class GrantGuard implements CanActivate {
  constructor(
    private readonly registers: Registers,
    private readonly passport: ServerPassport,
    @Inject(CLIENTS) private readonly clients: Clients,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<ProtocolRequest>();
    const authenticated = authenticatedOf(request);
    const { client, assertion } = authenticated;
    const params = formOf(request);
    const grant = selectGrant(this.registers.grants, params);
    await requireOwnGrant(authenticated, grant, { clients: this.clients });
    const declared = declaredParameters(grant, params);
    const grantRequest = { client, params: declared, context: contextOf(request), assertion };
    request.authorization = await this.passport.authorize(grant.type, grantRequest);
    return true;
  }
}
