import { AssertionFault, reportingFaults } from '../assertions/assertion-fault.js';
import { checkTimes, forgettableAt } from '../assertions/check-times.js';
import { decodeAssertion, type DecodedAssertion } from '../assertions/decode-assertion.js';
import { findClientKey } from '../assertions/find-client-key.js';
import { describeMissingKey } from '../assertions/missing-key.js';
import { SigningKeySearch } from '../assertions/signing-key-search.js';
import type { Client } from '../client.js';
import type { OAuthError } from '../errors.js';
import { JWT_BEARER } from '../grants/grant-types.js';
import { DEFAULT_POLICY, type Policy } from '../policy.js';
import type { Ports } from '../ports.js';
import type { AuthenticatedClient, ClientAuthMethod, PresentedCredentials } from './client-auth-method.js';
import { authenticationFailed, credentialRefused } from './failure.js';

/** The one value of `client_assertion_type` (RFC 7523 §2.2). */
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
/** What a client assertion says it is (RFC 10070 §4); many clients send `JWT` or nothing. */
const TYPE = 'client-authentication+jwt';

/** `private_key_jwt`: a single-use assertion signed by one of the client's keys (RFC 7523 §2.2, §3; RFC 10070 §4). */
export class PrivateKeyJwt implements ClientAuthMethod {
  readonly name = 'private_key_jwt';
  private readonly search: SigningKeySearch;

  constructor(
    private readonly ports: Pick<
      Ports,
      'issuer' | 'tokenEndpoint' | 'clients' | 'clock' | 'remoteKeys' | 'assertionIds'
    >,
    private readonly policy: Policy = DEFAULT_POLICY,
  ) {
    this.search = new SigningKeySearch(ports.clock, policy);
  }

  isPresented({ params }: PresentedCredentials): boolean {
    return params.has('client_assertion') || params.has('client_assertion_type');
  }

  async authenticate({ params }: PresentedCredentials): Promise<AuthenticatedClient> {
    const decoded = this.read(params.get('client_assertion'), params.get('client_assertion_type'));
    const clientId = decoded.claims.iss;
    const client = await this.ports.clients.find(clientId);
    if (client === undefined) throw authenticationFailed(clientId, 'unknown iss');
    const credentialId = await findClientKey(decoded, client, this.ports, this.search);
    if (credentialId === undefined) {
      const reason = describeMissingKey(decoded, client, this.ports.clock.now());
      throw authenticationFailed(clientId, `no live key of this credential set verifies it (${reason})`);
    }
    const jti = reportingFaults(
      (reason) => credentialRefused(clientId, reason),
      () => this.check(decoded, client),
    );
    await this.spend(decoded, jti);
    return { client, method: this.name, credentialId };
  }

  private read(assertion: string | undefined, type: string | undefined): DecodedAssertion {
    const failed = (reason: string): OAuthError => authenticationFailed(null, reason);
    if (type !== ASSERTION_TYPE) throw failed(`client_assertion_type is not ${ASSERTION_TYPE}`);
    if (assertion === undefined) throw failed('client_assertion is missing');
    return reportingFaults(failed, () => decodeAssertion(assertion));
  }

  /** Whoever has come here holds a key of the set, and is told what is wrong. Its `jti`. @throws AssertionFault */
  private check({ typ, claims }: DecodedAssertion, client: Client): string {
    const { clientId, grantType, authMethods, status } = client;
    if (!typesOf(grantType).includes(typ)) throw new AssertionFault(`typ: ${TYPE} is needed`);
    if (claims.sub !== clientId) throw new AssertionFault('iss and sub must both be the client_id');
    this.checkAudience(claims.aud, client);
    const { clockSkew, clientAssertionLifetime: lifetime } = this.policy;
    checkTimes(claims, { clockSkew, lifetime, age: null }, this.ports.clock.now());
    if (claims.jti === undefined) throw new AssertionFault('jti is missing');
    if (!authMethods.includes(this.name)) {
      throw new AssertionFault(`this credential set authenticates by ${authMethods.join(', ')}`);
    }
    if (status !== 'enabled') throw new AssertionFault(`this credential set is ${status}`);
    return claims.jti;
  }

  /** The sole audience that cannot be replayed elsewhere: the issuer, as one string (RFC 10070 §4). */
  private checkAudience(audience: unknown, { allowTokenEndpointAudience }: Client): void {
    const { issuer, tokenEndpoint } = this.ports;
    if (audience === issuer || (allowTokenEndpointAudience && audience === tokenEndpoint)) return;
    throw new AssertionFault(`aud: exactly ${issuer} is needed, as one string`);
  }

  private async spend({ claims: { iss, exp } }: DecodedAssertion, jti: string): Promise<void> {
    const deadAt = forgettableAt(exp, this.policy.clockSkew);
    if (await this.ports.assertionIds.spend(iss, jti, deadAt)) return;
    throw credentialRefused(iss, 'jti: this assertion was used before');
  }
}

/** The keys of a service account sign grants too, which are not typed: its client assertions must be (RFC 8725 §3.12). */
function typesOf(grantType: Client['grantType']): readonly (string | undefined)[] {
  return grantType === JWT_BEARER ? [TYPE] : [undefined, 'JWT', TYPE];
}
