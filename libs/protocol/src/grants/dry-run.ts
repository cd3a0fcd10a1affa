import type { Assertion } from '../assertions/assertion.js';
import { serviceAccountEmail } from '../assertions/service-account-email.js';
import type { Client } from '../client.js';
import { invalidGrant, OAuthError, unauthorizedClient } from '../errors.js';
import type { Parameters } from '../parameters.js';
import { DEFAULT_POLICY, type Policy } from '../policy.js';
import { lifetimeOf } from '../tokens/make-token.js';
import type { Authorization } from './grant.js';
import { JWT_BEARER } from './grant-types.js';
import { JwtBearerGrant, type JwtBearerPorts } from './jwt-bearer.grant.js';

/** What a dry run is asked: an assertion as it would be sent, or, where there is none yet, whom it would name. */
export interface DryRunQuestion {
  readonly assertion?: string | undefined;
  /** An e-mail address; left out: the service account itself. An assertion says it by itself. */
  readonly subject?: string | undefined;
  readonly scope?: string | undefined;
  readonly resource?: string | undefined;
}

/** What the token endpoint would do: what it would issue, for how many seconds, or how it would refuse. */
export type DryRunAnswer =
  | { readonly granted: true; readonly authorization: Authorization; readonly lifetime: number }
  | { readonly granted: false; readonly refusal: OAuthError };

/**
 * Tells what the token endpoint would answer to an assertion of a service account (RFC 7523 §2.1), by the grant's own
 * judgement. It issues nothing, spends nothing and records nothing.
 */
export class DryRun {
  private readonly grant: JwtBearerGrant;

  constructor(
    private readonly ports: JwtBearerPorts,
    private readonly policy: Policy = DEFAULT_POLICY,
  ) {
    this.grant = new JwtBearerGrant(ports);
  }

  async ask(client: Client, question: DryRunQuestion): Promise<DryRunAnswer> {
    try {
      const authorization = await this.judge(client, question);
      return { granted: true, authorization, lifetime: this.lifetimeOf(client, authorization) };
    } catch (error) {
      if (error instanceof OAuthError) return { granted: false, refusal: error };
      throw error;
    }
  }

  private async judge(client: Client, question: DryRunQuestion): Promise<Authorization> {
    if (client.grantType !== JWT_BEARER) {
      throw unauthorizedClient('this credential set is made for another grant: it signs no assertions');
    }
    const params = paramsOf(question);
    const assertion = params.has('assertion')
      ? await this.prove(client, params)
      : this.suppose(client, question.subject);
    const authorization = await this.grant.judge(client, params, assertion);
    await this.grant.requireUnspent(assertion);
    return authorization;
  }

  private async prove({ clientId }: Client, params: Parameters): Promise<Assertion> {
    const { client, assertion } = await this.grant.authentication.authenticate({
      authorization: undefined,
      // The token of an external issuer names no service account.
      params: new Map(params).set('client_id', clientId),
    });
    if (client.clientId === clientId && assertion !== undefined) return assertion;
    throw invalidGrant('assertion: it is of another service account');
  }

  /** What would be read of an assertion that is in order. */
  private suppose({ clientId, status }: Client, subject: string | undefined): Assertion {
    if (status !== 'enabled') throw invalidGrant(`assertion: this service account is ${status}`);
    const own = [undefined, clientId, serviceAccountEmail(clientId, this.ports.issuer)];
    const { policy, ports } = this;
    const deadAt = ports.clock.now() + policy.assertionLifetime * 1000;
    const whom = own.includes(subject) ? null : (subject ?? null);
    return { subject: whom, scope: null, jti: null, spentFor: clientId, workload: null, deadAt };
  }

  private lifetimeOf(client: Client, { target, notAfter = Infinity }: Authorization): number {
    const left = Math.round((notAfter - this.ports.clock.now()) / 1000);
    return Math.min(lifetimeOf({ client }, target, this.policy), left);
  }
}

/** As a token request would bring them; an empty one counts as left out (RFC 6749 §3.2). */
function paramsOf({ assertion, scope, resource }: DryRunQuestion): Parameters {
  const sent = Object.entries({ assertion, scope, resource });
  return new Map(sent.filter((entry): entry is [string, string] => Boolean(entry[1])));
}
