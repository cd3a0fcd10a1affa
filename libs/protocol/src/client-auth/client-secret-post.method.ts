import type { Ports } from '../ports.js';
import type { AuthenticatedClient, ClientAuthMethod, PresentedCredentials } from './client-auth-method.js';
import { ClientSecretCheck } from './client-secret.js';
import { authenticationFailed } from './failure.js';

/** `client_secret_post`: id and secret in the body (RFC 6749 §2.3.1). */
export class ClientSecretPost implements ClientAuthMethod {
  readonly name = 'client_secret_post';
  private readonly check: ClientSecretCheck;

  constructor(ports: Pick<Ports, 'clients' | 'clock'>) {
    this.check = new ClientSecretCheck(ports);
  }

  isPresented({ params }: PresentedCredentials): boolean {
    return params.has('client_secret');
  }

  async authenticate({ params }: PresentedCredentials): Promise<AuthenticatedClient> {
    const clientId = params.get('client_id');
    if (clientId === undefined) throw authenticationFailed(null, 'client_secret without client_id');
    return this.check.verify(clientId, params.get('client_secret') ?? '', this.name);
  }
}
