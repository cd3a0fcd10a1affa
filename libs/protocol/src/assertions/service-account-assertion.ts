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
import type { Ports } from '../ports.js';
import { AssertionFault, reportingFaults } from './assertion-fault.js';
import type { Assertion } from './assertion.js';
import { checkTimes } from './check-times.js';
import { decodeAssertion, type AssertionClaims, type DecodedAssertion } from './decode-assertion.js';
import { findClientKey } from './find-client-key.js';
import { clientIdOfIssuer, serviceAccountEmail } from './service-account-email.js';

/**
 * Explicit typing (RFC 8725 §3.11): a JWT that was made for something else is not taken for a grant. Libraries send `JWT`
 * or nothing; the issuers of workloads have a name for grants (draft-ietf-wimse-workload-identity-practices §5.2).
 */
const TYPES = [undefined, 'JWT', 'authorization-grant+jwt'];

/** The one answer to whoever proves nothing: unknown account, unknown key, wrong signature. */
const NOT_VERIFIED = 'no live key of a service account that iss names verifies it';

/** The assertion of a service account: a JWT that it signed, which is grant and proof at once (RFC 7521 §4.1, RFC 7523 §2.1). */
export class ServiceAccountAssertion implements ClientAuthMethod {
  readonly name = 'assertion';

  constructor(
    private readonly ports: Pick<Ports, 'issuer' | 'tokenEndpoint' | 'clients' | 'clock' | 'remoteKeys'>,
    private readonly policy: Policy = DEFAULT_POLICY,
  ) {}

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
    const clientId = clientIdOfIssuer(decoded.claims.iss, this.ports.issuer);
    const client = await this.ports.clients.find(clientId);
    const credentialId = client && (await this.findKey(decoded, client));
    if (client === undefined || credentialId === undefined) throw refused(clientId, NOT_VERIFIED);
    return reportingFaults(
      (reason) => refused(clientId, reason),
      () => {
        this.check(decoded, client);
        const assertion = this.toAssertion(decoded.claims, client);
        return { client, method: this.name, credentialId, assertion };
      },
    );
  }

  /** The keys of a set that is made for another grant sign no grants. */
  private async findKey(decoded: DecodedAssertion, client: Client): Promise<string | undefined> {
    if (client.grantType !== JWT_BEARER) return undefined;
    return findClientKey(decoded, client, this.ports, this.policy.keyAttempts);
  }

  /** Whoever has come here holds a key of the account, and is told what is wrong. @throws AssertionFault */
  private check({ typ, claims }: DecodedAssertion, client: Client): void {
    const { clockSkew, assertionLifetime, assertionAge } = this.policy;
    if (client.status !== 'enabled') throw new AssertionFault(`this service account is ${client.status}`);
    if (!TYPES.includes(typ))
      throw new AssertionFault('typ: JWT is needed, or none; it is of another kind of token');
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
      deadAt: (exp + this.policy.clockSkew) * 1000,
    };
  }
}

/** In the words of the token endpoint. */
function refused(clientId: string | null, reason: string): OAuthError {
  return invalidGrant(`assertion: ${reason}`, { cause: new ClientAuthFailure(clientId, reason) });
}
