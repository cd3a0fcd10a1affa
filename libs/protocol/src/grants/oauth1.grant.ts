import { OAuth1Signature } from '../oauth1/oauth1-signature.js';
import type { Ports } from '../ports.js';
import { resolveTarget } from '../tokens/token-target.js';
import type { Authorization, Grant, GrantRequest } from './grant.js';
import { OAUTH1 } from './grant-types.js';

type OAuth1Ports = Pick<Ports, 'tokenEndpoint' | 'consumers' | 'clients' | 'clock' | 'assertionIds' | 'apis'>;

/** A caller of OAuth 1.0 with a request that it signed (RFC 5849 §3): it acts for itself. Two legs. */
export class OAuth1Grant implements Grant {
  readonly type = OAUTH1;
  readonly parameters = ['scope', 'resource'];
  readonly authentication: OAuth1Signature;

  constructor(private readonly ports: OAuth1Ports) {
    this.authentication = new OAuth1Signature(ports);
  }

  async authorize({ client, params }: GrantRequest): Promise<Authorization> {
    const target = await resolveTarget(client, params, this.ports);
    const scopeAsked = params.get('scope') ?? null;
    return { subject: client.clientId, actors: [], target, scopeAsked, origin: null, answer: null };
  }
}
