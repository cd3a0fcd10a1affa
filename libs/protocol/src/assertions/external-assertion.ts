import { isLive, type Client, type TrustedIssuer } from '../client.js';
import { OAuthError } from '../errors.js';
import { JWT_BEARER } from '../grants/grant-types.js';
import { DEFAULT_POLICY, type Policy } from '../policy.js';
import type { Ports } from '../ports.js';
import { AssertionFault } from './assertion-fault.js';
import type { Assertion } from './assertion.js';
import { checkTimes, forgettableAt } from './check-times.js';
import { checkType } from './check-type.js';
import { meetsCondition, type ClaimCondition } from './claim-condition.js';
import type { AssertionClaims, DecodedAssertion } from './decode-assertion.js';
import { describeMissingTrust, trustsIn } from './missing-trust.js';
import { quoted } from './quoted.js';
import { SigningKeySearch } from './signing-key-search.js';

/** What an external issuer's token proved of whom, and the trust by which it did. */
export interface ExternalProof {
  readonly client: Client;
  readonly trustId: string;
  readonly assertion: Assertion;
}

const LONGEST_WORKLOAD = 500;

/** The one answer to whoever holds no token of a trusted issuer. */
const NOT_VERIFIED =
  'no trust of the service account that client_id names, and no key of that issuer, verifies it';

/** Which trust it was, and why not, is for the ledger alone. */
const notVerified = (reason: string): AssertionFault =>
  new AssertionFault(NOT_VERIFIED, `${NOT_VERIFIED} (${reason})`);

/**
 * The token of an external issuer that a service account trusts (RFC 7521 §3, RFC 7523 §3): it stands for the account
 * itself and for nobody else, whatever its `sub` and `scope` say.
 */
export class ExternalAssertion {
  private readonly search: SigningKeySearch;

  constructor(
    private readonly ports: Pick<Ports, 'clock' | 'remoteKeys'>,
    private readonly policy: Policy = DEFAULT_POLICY,
  ) {
    this.search = new SigningKeySearch(ports.clock, policy);
  }

  /**
   * Finds the trust that a token meets. Of several of one issuer the last one's fault is told.
   *
   * @throws AssertionFault; OAuthError temporarily_unavailable: the issuer's keys cannot be known
   */
  async verify(decoded: DecodedAssertion, named: Client | undefined): Promise<ExternalProof> {
    const signed = new Map<string, Promise<boolean>>();
    const missing = describeMissingTrust(decoded.claims.iss, named, this.ports.clock.now());
    let fault: unknown = notVerified(missing);
    for (const { client, trust } of this.trustsOf(decoded, named)) {
      try {
        // Trusts of one issuer share its keys: each set of them is searched once.
        const source = trust.jwksUri ?? trust.issuer;
        const verdict = signed.get(source) ?? this.isSigned(decoded, trust, client);
        signed.set(source, verdict);
        if (!(await verdict)) throw notVerified(`no key of the issuer of ${trust.id} signed it`);
        this.check(decoded, trust, client);
        return { client, trustId: trust.id, assertion: this.toAssertion(decoded.claims, trust, client) };
      } catch (error) {
        if (!(error instanceof AssertionFault || error instanceof OAuthError)) throw error;
        // That keys cannot be had outweighs what is wrong by another trust: nobody knows yet.
        if (!(fault instanceof OAuthError)) fault = error;
      }
    }
    throw fault;
  }

  private trustsOf(
    { claims }: DecodedAssertion,
    client: Client | undefined,
  ): readonly { readonly client: Client; readonly trust: TrustedIssuer }[] {
    if (client?.grantType !== JWT_BEARER) return [];
    const now = this.ports.clock.now();
    return trustsIn(claims.iss, client)
      .filter((trust) => isLive(trust, now))
      .map((trust) => ({ client, trust }));
  }

  private async isSigned(
    decoded: DecodedAssertion,
    { issuer, jwksUri }: TrustedIssuer,
    { clientId }: Client,
  ): Promise<boolean> {
    const { remoteKeys } = this.ports;
    const { kid } = decoded;
    const keys = await (jwksUri === null ? remoteKeys.ofIssuer(issuer, kid) : remoteKeys.at(jwksUri, kid));
    return this.search.find(decoded, keys, clientId) !== undefined;
  }

  /** Whoever has come here holds a token of the issuer. @throws AssertionFault */
  private check({ typ, claims }: DecodedAssertion, trust: TrustedIssuer, client: Client): void {
    if (client.status !== 'enabled') throw new AssertionFault(`this service account is ${client.status}`);
    checkType(typ);
    const { clockSkew, externalAssertionLifetime: lifetime } = this.policy;
    checkTimes(claims, { clockSkew, lifetime, age: null }, this.ports.clock.now());
    checkAudience(claims.aud, trust.audience);
    for (const condition of trust.conditions) checkCondition(claims, condition);
    if (isSingleUse(trust, client) && claims.jti === undefined) throw new AssertionFault(NO_JTI);
  }

  private toAssertion(
    { iss, sub, jti, exp }: AssertionClaims,
    trust: TrustedIssuer,
    client: Client,
  ): Assertion {
    return {
      subject: null,
      scope: null,
      jti: isSingleUse(trust, client) ? (jti ?? null) : null,
      spentFor: trust.issuer,
      workload: `${iss} ${sub ?? ''}`.slice(0, LONGEST_WORKLOAD),
      deadAt: forgettableAt(exp, this.policy.clockSkew),
    };
  }
}

const NO_JTI =
  'jti: the service account takes every token of this issuer once, and this one cannot be told from others; make the trust reusable, and the jti of the account optional';

const isSingleUse = ({ singleUse }: TrustedIssuer, { requireJti }: Client): boolean =>
  singleUse || requireJti;

/** One audience, alone: some issuers put it in an array (RFC 7519 §4.1.3). */
function checkAudience(given: unknown, audience: string): void {
  const [only, ...more]: readonly unknown[] = Array.isArray(given) ? given : [given];
  if (only === audience && more.length === 0) return;
  throw new AssertionFault(
    'aud: exactly the audience that the trust names is needed, and no other',
    `aud is ${quoted(given)}`,
  );
}

function checkCondition(claims: AssertionClaims, condition: ClaimCondition): void {
  if (meetsCondition(claims, condition)) return;
  const { claim } = condition;
  throw new AssertionFault(
    `${claim}: it does not meet the condition of the trust`,
    `${claim} is ${quoted(claims[claim])}`,
  );
}
