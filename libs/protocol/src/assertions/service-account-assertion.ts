import type { Client } from '../client.js';
import type {
  AuthenticatedClient,
  ClientAuthMethod,
  PresentedCredentials,
} from '../client-auth/client-auth-method.js';
import { ClientAuthFailure } from '../client-auth/failure.js';
import { invalidGrant, invalidRequest, type OAuthError } from '../errors.js';
import { JWT_BEARER } from '../grants/grant-types.js';
import { DEFAULT_POLICY, type Policy } from '../policy.js';
import type { Parameters } from '../parameters.js';
import type { Ports } from '../ports.js';
import { AssertionFault, reportingFaults } from './assertion-fault.js';
import type { Assertion } from './assertion.js';
import { checkTimes, forgettableAt } from './check-times.js';
import { checkType } from './check-type.js';
import { decodeAssertion, type AssertionClaims, type DecodedAssertion } from './decode-assertion.js';
import { ExternalAssertion } from './external-assertion.js';
import { findClientKey } from './find-client-key.js';
import { clientIdOfIssuer, serviceAccountEmail } from './service-account-email.js';
import { describeMissingKey } from './missing-key.js';
import { trustsIn } from './missing-trust.js';
import { SigningKeySearch } from './signing-key-search.js';

/** The one answer to whoever proves nothing: unknown account, unknown key, wrong signature. */
const NOT_VERIFIED = 'no live key of a service account that iss names verifies it';

const NO_ACCOUNT =
  'client_id is missing: beside the token of another issuer it names the service account that trusts it';

/**
 * The assertion of a service account, which is grant and proof at once (RFC 7521 §4.1, RFC 7523 §2.1): a JWT that it
 * signed, or the token of an external issuer that it trusts.
 */
export class ServiceAccountAssertion implements ClientAuthMethod {
  readonly name = 'assertion';
  private readonly search: SigningKeySearch;
  private readonly external: ExternalAssertion;

  constructor(
    private readonly ports: Pick<Ports, 'issuer' | 'tokenEndpoint' | 'clients' | 'clock' | 'remoteKeys'>,
    private readonly policy: Policy = DEFAULT_POLICY,
  ) {
    this.search = new SigningKeySearch(ports.clock, policy);
    this.external = new ExternalAssertion(ports, policy);
  }

  isPresented({ params }: PresentedCredentials): boolean {
    return params.has('assertion');
  }

  async authenticate({ params }: PresentedCredentials): Promise<AuthenticatedClient> {
    const text = params.get('assertion');
    if (text === undefined) throw invalidRequest('assertion is missing');
    const decoded = reportingFaults(
      (reason) => refused(null, reason),
      () => decodeAssertion(text),
    );
    if (isOfAnother(decoded, this.ports.issuer)) return this.authenticateWorkload(decoded, params);
    const clientId = clientIdOfIssuer(decoded.claims.iss, this.ports.issuer);
    const client = await this.ports.clients.find(clientId);
    const credentialId = client && (await this.findKey(decoded, client));
    if (client === undefined || credentialId === undefined) throw this.notVerified(clientId, decoded, client);
    return reportingFaults(
      (reason) => refused(clientId, reason),
      () => {
        this.check(decoded, client);
        const assertion = this.toAssertion(decoded.claims, client);
        return { client, method: this.name, credentialId, assertion };
      },
    );
  }

  /** A token of another issuer does not name the account: the request must, whether there is such an account or not. */
  private async authenticateWorkload(
    decoded: DecodedAssertion,
    params: Parameters,
  ): Promise<AuthenticatedClient> {
    const clientId = params.get('client_id');
    if (clientId === undefined) throw invalidRequest(NO_ACCOUNT);
    const named = await this.ports.clients.find(clientId);
    try {
      const { client, trustId, assertion } = await this.external.verify(decoded, named);
      return { client, method: this.name, credentialId: trustId, assertion };
    } catch (error) {
      if (!(error instanceof AssertionFault)) throw error;
      const { iss } = decoded.claims;
      const unknown = trustsIn(iss, named).length === 0 ? iss : null;
      throw refused(clientId, error.reason, error.check, unknown);
    }
  }

  /** The keys of a set that is made for another grant sign no grants. */
  private async findKey(decoded: DecodedAssertion, client: Client): Promise<string | undefined> {
    if (client.grantType !== JWT_BEARER) return undefined;
    return findClientKey(decoded, client, this.ports, this.search);
  }

  /** Which key it was is for the ledger alone. */
  private notVerified(clientId: string, decoded: DecodedAssertion, client: Client | undefined): OAuthError {
    const reason = this.describeUnverified(decoded, client);
    return refused(clientId, NOT_VERIFIED, `${NOT_VERIFIED} (${reason})`);
  }

  private describeUnverified(decoded: DecodedAssertion, client: Client | undefined): string {
    if (client === undefined) return 'there is no such credential set';
    if (client.grantType !== JWT_BEARER) return `${client.clientId} is made for another grant`;
    return describeMissingKey(decoded, client, this.ports.clock.now());
  }

  /** Whoever has come here holds a key of the account, and is told what is wrong. @throws AssertionFault */
  private check({ typ, claims }: DecodedAssertion, client: Client): void {
    const { clockSkew, assertionLifetime, assertionAge } = this.policy;
    if (client.status !== 'enabled') throw new AssertionFault(`this service account is ${client.status}`);
    checkType(typ);
    this.checkAudience(claims.aud, client);
    checkTimes(claims, { clockSkew, lifetime: assertionLifetime, age: assertionAge }, this.ports.clock.now());
    if (client.requireJti && claims.jti === undefined)
      throw new AssertionFault('jti: this service account needs one');
  }

  /** One string, and one that was meant for here (RFC 7523 §3 item 3): any other could be replayed by its recipient. */
  private checkAudience(audience: unknown, { assertionAudiences }: Client): void {
    const { issuer, tokenEndpoint } = this.ports;
    if (typeof audience === 'string' && [issuer, tokenEndpoint, ...assertionAudiences].includes(audience))
      return;
    throw new AssertionFault(`aud: exactly ${tokenEndpoint} or ${issuer} is needed, as one string`);
  }

  private toAssertion({ iss, sub, scope, jti, exp }: AssertionClaims, { clientId }: Client): Assertion {
    const own = [undefined, iss, clientId, serviceAccountEmail(clientId, this.ports.issuer)];
    return {
      subject: own.includes(sub) ? null : (sub ?? null),
      scope: scope === undefined || scope === '' ? null : scope,
      jti: jti ?? null,
      spentFor: clientId,
      workload: null,
      deadAt: forgettableAt(exp, this.policy.clockSkew),
    };
  }
}

/** Issuers are URLs, which neither a `client_id` nor an address of here is; this server's own tokens are not assertions. */
const isOfAnother = ({ claims: { iss } }: DecodedAssertion, issuer: string): boolean =>
  iss.includes('://') && iss !== issuer;

/** In the words of the token endpoint; `check` and an issuer that nobody trusts are what the ledger learns. */
function refused(
  clientId: string | null,
  reason: string,
  check = reason,
  issuer: string | null = null,
): OAuthError {
  return invalidGrant(`assertion: ${reason}`, { cause: new ClientAuthFailure(clientId, check, issuer) });
}
