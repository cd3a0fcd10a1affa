import { selectTokenRequestProofs, type ClientAuthMethod, type PresentedCredentials } from '#protocol';
import { Injectable } from '@nestjs/common';
import { ClientAuthGuard } from '../client-auth/client-auth.guard.js';

/** As `ClientAuthGuard`, for the one endpoint at which a grant may prove the client by itself (RFC 7521 §4.1). */
@Injectable()
export class TokenClientGuard extends ClientAuthGuard {
  protected override proofsOf(credentials: PresentedCredentials): readonly ClientAuthMethod[] {
    const { grants, clientAuthMethods } = this.registers;
    return selectTokenRequestProofs(grants, clientAuthMethods, credentials);
  }
}
