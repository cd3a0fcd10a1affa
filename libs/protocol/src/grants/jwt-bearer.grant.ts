import type { Assertion } from '../assertions/assertion.js';
import { resolveDelegatedSubject } from '../assertions/delegated-subject.js';
import { ServiceAccountAssertion } from '../assertions/service-account-assertion.js';
import type { Client } from '../client.js';
import { invalidGrant, invalidRequest, type OAuthError } from '../errors.js';
import type { Parameters } from '../parameters.js';
import type { Ports } from '../ports.js';
import { parseScope } from '../scope.js';
import { resolveTarget } from '../tokens/token-target.js';
import type { Authorization, Grant, GrantRequest, TokenTarget } from './grant.js';
import { JWT_BEARER } from './grant-types.js';

/** What the grant of service accounts asks of its host. */
export type JwtBearerPorts = Pick<
  Ports,
  | 'issuer'
  | 'tokenEndpoint'
  | 'clients'
  | 'clock'
  | 'remoteKeys'
  | 'apis'
  | 'delegations'
  | 'people'
  | 'assertionIds'
>;

/**
 * A service account with an assertion (RFC 7523 §2.1), which it signed or which an issuer that it trusts did: it acts for itself, or for a person under a
 * recorded delegation. Two legs.
 */
export class JwtBearerGrant implements Grant {
  readonly type = JWT_BEARER;
  readonly parameters = ['scope', 'resource'];
  readonly authentication: ServiceAccountAssertion;

  constructor(private readonly ports: JwtBearerPorts) {
    this.authentication = new ServiceAccountAssertion(ports);
  }

  async authorize({ client, params, assertion }: GrantRequest): Promise<Authorization> {
    if (assertion === undefined) throw new Error('its own authentication did not run before');
    const authorization = await this.judge(client, params, assertion);
    await this.spend(assertion);
    return authorization;
  }

  /** What an assertion would get, were it sent now: nothing is used up. @throws OAuthError */
  async judge(client: Client, params: Parameters, assertion: Assertion): Promise<Authorization> {
    const scope = scopeOf(params.get('scope'), assertion.scope);
    const asked = new Map(params);
    if (scope !== null) asked.set('scope', scope);
    const target = await resolveTarget(client, asked, this.ports);
    return { ...(await this.whom(client, target, assertion)), target, scopeAsked: scope, answer: null };
  }

  private async whom(
    client: Client,
    target: TokenTarget,
    { subject, jti, workload }: Assertion,
  ): Promise<Pick<Authorization, 'subject' | 'actors' | 'origin' | 'notAfter'>> {
    const { clientId } = client;
    if (workload !== null) return { subject: clientId, actors: [], origin: `external:${workload}` };
    if (subject === null) {
      return { subject: clientId, actors: [], origin: jti === null ? null : `assertion:${jti}` };
    }
    const { person, delegation } = await resolveDelegatedSubject(client, subject, target, this.ports);
    const notAfter = Math.floor(delegation.expiresAt / 1000) * 1000;
    return { subject: person.id, actors: [clientId], origin: delegation.id, notAfter };
  }

  /** Last of all, so that a refusal for any other reason leaves the assertion good. */
  private async spend({ spentFor, jti, deadAt }: Assertion): Promise<void> {
    if (jti === null || (await this.ports.assertionIds.spend(spentFor, jti, deadAt))) return;
    throw usedBefore();
  }

  /** What `authorize` would find, without using anything up. @throws OAuthError invalid_grant */
  async requireUnspent({ spentFor, jti }: Assertion): Promise<void> {
    if (jti !== null && (await this.ports.assertionIds.isSpent(spentFor, jti))) throw usedBefore();
  }
}

const usedBefore = (): OAuthError =>
  invalidGrant('assertion: jti: an assertion with this one was used before');

/** Libraries ask by the claim, the specification by the parameter (RFC 7521 §4.1). @throws OAuthError invalid_request */
function scopeOf(parameter: string | undefined, claim: string | null): string | null {
  if (parameter === undefined || claim === null) return parameter ?? claim;
  const [asked, claimed] = [parseScope(parameter), parseScope(claim)];
  if (asked.length === claimed.length && asked.every((scope) => claimed.includes(scope))) return parameter;
  throw invalidRequest('scope: the parameter and the claim of the assertion ask for different things');
}
