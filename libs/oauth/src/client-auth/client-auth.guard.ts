import {
  claimedClientId,
  requireSameClient,
  selectClientAuthMethod,
  type AuthenticatedClient,
  type Clock,
  type CredentialUses,
  type PresentedCredentials,
} from '#protocol';
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { CLOCK, CREDENTIAL_USES } from '../injection-tokens.js';
import { ServerPassport } from '../passport/server-passport.js';
import { Registers } from '../registers.js';
import { presentedIn, type ProtocolRequest } from '../request/protocol-request.js';
import { FailedAttempts } from './failed-attempts.js';

/** Who is the client? Dispatches to the one authentication method that the request attempts (RFC 6749 §2.3). */
@Injectable()
export class ClientAuthGuard implements CanActivate {
  constructor(
    private readonly registers: Registers,
    private readonly passport: ServerPassport,
    private readonly failures: FailedAttempts,
    @Inject(CREDENTIAL_USES) private readonly uses: CredentialUses,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<ProtocolRequest>();
    const credentials = presentedIn(request);
    const method = selectClientAuthMethod(this.registers.clientAuthMethods, credentials);
    await this.failures.requireAddressAllowed(request.ip);
    const authenticated = await this.authenticate(method.name, credentials, request.ip);
    requireSameClient(authenticated, credentials);
    this.recordUse(authenticated, request.ip);
    request.authenticated = authenticated;
    return true;
  }

  /** While a client is throttled, a right secret and a wrong one get the same answer. */
  private async authenticate(
    method: string,
    credentials: PresentedCredentials,
    ip: string,
  ): Promise<AuthenticatedClient> {
    try {
      const authenticated = await this.passport.authenticateClient(method, credentials);
      await this.failures.requireClientAllowed(ip, authenticated.client.clientId);
      return authenticated;
    } catch (error) {
      const claimed = claimedClientId(error);
      if (claimed !== null) await this.failures.requireClientAllowed(ip, claimed);
      throw error;
    }
  }

  private recordUse({ credentialId }: AuthenticatedClient, ip: string): void {
    if (credentialId !== null) this.uses.record({ credentialId, at: this.clock.now(), ip });
  }
}
