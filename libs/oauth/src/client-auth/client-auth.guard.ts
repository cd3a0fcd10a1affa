import {
  requireOneClient,
  requireSameClient,
  selectClientAuthMethod,
  type AuthenticatedClient,
  type ClientAuthMethod,
  type Clock,
  type CredentialUses,
  type PresentedCredentials,
} from '#protocol';
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { CLOCK, CREDENTIAL_USES } from '../injection-tokens.js';
import { ServerPassport } from '../passport/server-passport.js';
import { Registers } from '../registers.js';
import { addressOf, presentedIn, type ProtocolRequest } from '../request/protocol-request.js';

/** Who is the client? Dispatches to the one authentication method that the request attempts (RFC 6749 §2.3). */
@Injectable()
export class ClientAuthGuard implements CanActivate {
  constructor(
    protected readonly registers: Registers,
    private readonly passport: ServerPassport,
    @Inject(CREDENTIAL_USES) private readonly uses: CredentialUses,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<ProtocolRequest>();
    const credentials = presentedIn(request);
    const proved: AuthenticatedClient[] = [];
    for (const { name } of this.proofsOf(credentials)) {
      proved.push(await this.passport.authenticateClient(name, credentials));
    }
    const authenticated = requireOneClient(proved);
    requireSameClient(authenticated, credentials);
    for (const { credentialId } of proved) this.recordUse(credentialId, request);
    request.authenticated = authenticated;
    return true;
  }

  /** What the request is to prove its client by, each in turn. */
  protected proofsOf(credentials: PresentedCredentials): readonly ClientAuthMethod[] {
    return [selectClientAuthMethod(this.registers.clientAuthMethods, credentials)];
  }

  private recordUse(credentialId: string | null, request: ProtocolRequest): void {
    if (credentialId === null) return;
    this.uses.record({ credentialId, at: this.clock.now(), ip: addressOf(request) });
  }
}
