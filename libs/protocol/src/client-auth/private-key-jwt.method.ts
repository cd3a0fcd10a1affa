import { decodeProtectedHeader, importJWK, jwtVerify, type JWTPayload } from 'jose';
import { isLive, type Client, type ClientKey } from '../client.js';
import { OAuthError } from '../errors.js';
import { DEFAULT_POLICY, type Policy } from '../policy.js';
import type { Ports } from '../ports.js';
import type { AuthenticatedClient, ClientAuthMethod, PresentedCredentials } from './client-auth-method.js';
import { authenticationFailed, credentialRefused } from './failure.js';

/** The one value of `client_assertion_type` (RFC 7523 §2.2). */
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
/** Explicit typing (RFC 8725 §3.11); older libraries send `JWT` or nothing. */
const TYPES = [undefined, 'JWT', 'client-authentication+jwt'];
const LONGEST_ASSERTION = 8192;
const LONGEST_JTI = 256;

/** `private_key_jwt`: a single-use assertion signed by one of the client's keys (RFC 7523 §2.2, §3). */
export class PrivateKeyJwt implements ClientAuthMethod {
  readonly name = 'private_key_jwt';

  constructor(
    private readonly ports: Pick<Ports, 'issuer' | 'clients' | 'clock' | 'assertionIds'>,
    private readonly policy: Policy = DEFAULT_POLICY,
  ) {}

  isPresented({ params }: PresentedCredentials): boolean {
    return params.has('client_assertion') || params.has('client_assertion_type');
  }

  async authenticate({ params }: PresentedCredentials): Promise<AuthenticatedClient> {
    const assertion = this.readAssertion(params.get('client_assertion'), params.get('client_assertion_type'));
    const client = await this.ports.clients.find(assertion.clientId);
    if (client === undefined) throw authenticationFailed(assertion.clientId, 'unknown iss');
    const { key, claims } = await this.verify(assertion, client);
    this.checkClaims(claims, client);
    if (!client.authMethods.includes(this.name)) {
      throw credentialRefused(
        client.clientId,
        `this credential set authenticates by ${client.authMethods.join(', ')}`,
      );
    }
    if (client.status !== 'enabled') {
      throw credentialRefused(client.clientId, `this credential set is ${client.status}`);
    }
    await this.spend(claims, client);
    return { client, method: this.name, credentialId: key.id };
  }

  /** Reads without trusting: only to learn whose keys to try. */
  private readAssertion(assertion: string | undefined, type: string | undefined): UnverifiedAssertion {
    if (type !== ASSERTION_TYPE)
      throw authenticationFailed(null, `client_assertion_type is not ${ASSERTION_TYPE}`);
    if (assertion === undefined || assertion.length > LONGEST_ASSERTION) {
      throw authenticationFailed(null, 'client_assertion is missing or too long');
    }
    try {
      const [, payload] = assertion.split('.');
      const { iss } = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString('utf8')) as JWTPayload;
      const { kid, typ } = decodeProtectedHeader(assertion);
      if (typeof iss !== 'string') throw authenticationFailed(null, 'iss is missing');
      if (!TYPES.includes(typ)) throw authenticationFailed(iss, 'typ is of another kind of token');
      return { assertion, clientId: iss, kid };
    } catch (cause) {
      throw cause instanceof OAuthError ? cause : authenticationFailed(null, 'not a signed JWT');
    }
  }

  private async verify({ assertion, clientId, kid }: UnverifiedAssertion, client: Client): Promise<Verified> {
    const now = this.ports.clock.now();
    const live = client.keys.filter((key) => isLive(key, now));
    const candidates = kid === undefined ? live : live.filter((key) => key.kid === kid);
    for (const key of candidates.slice(0, this.policy.keyAttempts)) {
      const claims = await this.tryKey(assertion, key, now);
      if (claims !== undefined) return { key, claims };
    }
    throw authenticationFailed(clientId, 'no live key of this credential set verifies the assertion');
  }

  /** The algorithm is the key's, never the header's word (RFC 8725 §3.1). */
  private async tryKey(assertion: string, key: ClientKey, now: number): Promise<JWTPayload | undefined> {
    try {
      const { payload } = await jwtVerify(assertion, await importJWK(key.publicJwk, key.algorithm), {
        algorithms: [key.algorithm],
        currentDate: new Date(now),
        clockTolerance: this.policy.clockSkew,
        requiredClaims: ['exp', 'jti', 'iss', 'sub', 'aud'],
      });
      return payload;
    } catch {
      return undefined;
    }
  }

  /** RFC 7523 §3, and the sole audience that cannot be replayed elsewhere: the issuer, as one string. */
  private checkClaims(claims: JWTPayload, client: Client): void {
    const now = this.ports.clock.now() / 1000;
    const { clockSkew, clientAssertionLifetime } = this.policy;
    const fail = (reason: string) => authenticationFailed(client.clientId, reason);
    if (claims.iss !== client.clientId || claims.sub !== client.clientId)
      throw fail('iss and sub are not the client_id');
    if (claims.aud !== this.ports.issuer) throw fail('aud is not the issuer alone');
    if ((claims.exp ?? 0) > now + clientAssertionLifetime + clockSkew) throw fail('exp is too far ahead');
    if (claims.iat !== undefined && claims.iat > now + clockSkew) throw fail('iat is in the future');
    if (typeof claims.jti !== 'string' || claims.jti === '') throw fail('jti is not a string');
    if (claims.jti.length > LONGEST_JTI) throw fail('jti is too long');
  }

  private async spend(claims: JWTPayload, client: Client): Promise<void> {
    const expiresAt = ((claims.exp ?? 0) + this.policy.clockSkew) * 1000;
    const fresh = await this.ports.assertionIds.spend(client.clientId, claims.jti ?? '', expiresAt);
    if (!fresh) throw credentialRefused(client.clientId, 'jti: this assertion was used before');
  }
}

interface UnverifiedAssertion {
  readonly assertion: string;
  readonly clientId: string;
  readonly kid: string | undefined;
}

interface Verified {
  readonly key: ClientKey;
  readonly claims: JWTPayload;
}
