import { requireSameClient, selectClientAuthMethod, type Clock, type CredentialUses } from '#protocol';
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { CLOCK, CREDENTIAL_USES } from '../injection-tokens.js';
import { ServerPassport } from '../passport/server-passport.js';
import { Registers } from '../registers.js';
import { addressOf, presentedIn, type ProtocolRequest } from '../request/protocol-request.js';

/** Who is the client? Dispatches to the one authentication method that the request attempts (RFC 6749 §2.3). */
@Injectable()
export class ClientAuthGuard implements CanActivate {
  constructor(
    private readonly registers: Registers,
    private readonly passport: ServerPassport,
    @Inject(CREDENTIAL_USES) private readonly uses: CredentialUses,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<ProtocolRequest>();
    const credentials = presentedIn(request);
    const method = selectClientAuthMethod(this.registers.clientAuthMethods, credentials);
    const authenticated = await this.passport.authenticateClient(method.name, credentials);
    requireSameClient(authenticated, credentials);
    const { credentialId } = authenticated;
    if (credentialId !== null)
      this.uses.record({ credentialId, at: this.clock.now(), ip: addressOf(request) });
    request.authenticated = authenticated;
    return true;
  }
}
