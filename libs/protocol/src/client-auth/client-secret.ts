import { timingSafeEqual } from 'node:crypto';
import type { Client, ClientAuthMethodName, ClientSecret } from '../client.js';
import type { Ports } from '../ports.js';
import { sha256 } from '../sha256.js';
import type { AuthenticatedClient } from './client-auth-method.js';
import { authenticationFailed, credentialRefused } from './failure.js';

/** What a client's own secret is compared against when there is no client: the same work for a stranger. */
const NO_HASH = '0'.repeat(64);

/** What both secret methods share: a `client_id` and a secret, checked against every secret of the set. */
export class ClientSecretCheck {
  constructor(private readonly ports: Pick<Ports, 'clients' | 'clock'>) {}

  /** @throws OAuthError invalid_client (RFC 6749 §5.2) */
  async verify(clientId: string, secret: string, method: ClientAuthMethodName): Promise<AuthenticatedClient> {
    const client = await this.ports.clients.find(clientId);
    const match = findSecret(client, sha256(secret));
    if (client === undefined) throw authenticationFailed(clientId, 'unknown client_id');
    if (match === undefined) throw authenticationFailed(clientId, 'wrong secret');
    if (match.status !== 'enabled') throw authenticationFailed(clientId, `the secret is ${match.status}`);
    if (!client.authMethods.includes(method)) {
      throw credentialRefused(
        clientId,
        `this credential set authenticates by ${client.authMethods.join(', ')}`,
      );
    }
    if (match.expiresAt !== null && match.expiresAt <= this.ports.clock.now()) {
      throw credentialRefused(clientId, 'this secret has expired; its admin can add another');
    }
    if (client.status !== 'enabled')
      throw credentialRefused(clientId, `this credential set is ${client.status}`);
    return { client, method, credentialId: match.id };
  }
}

/** Compares with every secret, so that neither a match nor its place shows in the time it takes. */
function findSecret(client: Client | undefined, presentedHash: string): ClientSecret | undefined {
  const presented = Buffer.from(presentedHash, 'hex');
  let match: ClientSecret | undefined;
  for (const secret of client?.secrets ?? [undefined]) {
    const equal = timingSafeEqual(Buffer.from(secret?.hash ?? NO_HASH, 'hex'), presented);
    if (equal && secret !== undefined) match = secret;
  }
  return match;
}
