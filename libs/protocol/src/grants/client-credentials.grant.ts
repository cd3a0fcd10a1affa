import { unauthorizedClient } from '../errors.js';
import type { Ports } from '../ports.js';
import { resolveTarget } from '../tokens/token-target.js';
import type { Authorization, Grant, GrantRequest } from './grant.js';

/** A client acting for itself, with no person (RFC 6749 §4.4). Two legs. */
export class ClientCredentialsGrant implements Grant {
  readonly type = 'client_credentials';
  readonly parameters = ['scope', 'resource'];

  constructor(private readonly ports: Pick<Ports, 'apis'>) {}

  async authorize({ client, params }: GrantRequest): Promise<Authorization> {
    if (client.authMethods.includes('none')) {
      throw unauthorizedClient(
        'client_credentials is for clients that can keep a secret (RFC 6749 section 4.4.2)',
      );
    }
    const target = await resolveTarget(client, params, this.ports);
    const scopeAsked = params.get('scope') ?? null;
    return { subject: client.clientId, actors: [], target, scopeAsked, origin: null, answer: null };
  }
}
