import type { Ports } from '../ports.js';
import type { AuthenticatedClient, ClientAuthMethod, PresentedCredentials } from './client-auth-method.js';
import { authenticationFailed, credentialRefused } from './failure.js';

/** `none`: a public client that can keep no secret names itself (RFC 6749 §2.1, §3.2.1). */
export class NoAuthentication implements ClientAuthMethod {
  readonly name = 'none';

  constructor(private readonly ports: Pick<Ports, 'clients'>) {}

  isPresented({ authorization, params }: PresentedCredentials): boolean {
    const others = ['client_secret', 'client_assertion', 'client_assertion_type'];
    return authorization === undefined && params.has('client_id') && !others.some((name) => params.has(name));
  }

  async authenticate({ params }: PresentedCredentials): Promise<AuthenticatedClient> {
    const clientId = params.get('client_id') ?? '';
    const client = await this.ports.clients.find(clientId);
    if (client === undefined) throw authenticationFailed(clientId, 'unknown client_id');
    if (!client.authMethods.includes('none'))
      throw authenticationFailed(clientId, 'no secret, key or assertion');
    if (client.status !== 'enabled')
      throw credentialRefused(clientId, `this credential set is ${client.status}`);
    return { client, method: this.name, credentialId: null };
  }
}
