import { invalidClient } from '#protocol';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { authenticatedOf, type ProtocolRequest } from '../request/protocol-request.js';

/** Lets only clients in that proved who they are: introspection must not be open to anybody (RFC 7662 §2.1). */
@Injectable()
export class ConfidentialClientGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { method } = authenticatedOf(context.switchToHttp().getRequest<ProtocolRequest>());
    if (method === 'none')
      throw invalidClient('this endpoint needs a client that authenticates with a secret or key');
    return true;
  }
}
