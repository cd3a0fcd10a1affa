import type { Client } from '../client.js';
import type {
  AuthenticatedClient,
  ClientAuthMethod,
  PresentedCredentials,
} from '../client-auth/client-auth-method.js';
import { ClientAuthFailure } from '../client-auth/failure.js';
import { invalidClient, type OAuthError } from '../errors.js';
import { OAUTH1 } from '../grants/grant-types.js';
import { DEFAULT_POLICY, type Policy } from '../policy.js';
import type { Ports } from '../ports.js';
import type { Consumer } from './consumer.js';
import { isSameSignature, signRequest } from './hmac-signature.js';
import { isSignedRequest, readSignedRequest, type SignedRequest } from './signed-request.js';

type SignaturePorts = Pick<Ports, 'tokenEndpoint' | 'consumers' | 'clients' | 'clock' | 'assertionIds'>;

/** What a stranger's signature is compared with: the same work as for a consumer key that is known. */
const NO_SECRET = '0'.repeat(43);

/** The one answer to whoever proves nothing: unknown consumer key, wrong signature, key that was ended. */
const notVerifiedAt = (tokenEndpoint: string): string =>
  `no live consumer key verifies the signature: check the key, the secret, and that what was signed is POST ${tokenEndpoint}`;

/** `oauth1_signature`: a request that is signed as by OAuth 1.0, with the secret of a consumer key alone (RFC 5849 §3). */
export class OAuth1Signature implements ClientAuthMethod {
  readonly name = 'oauth1_signature';
  readonly scheme = 'OAuth';

  constructor(
    private readonly ports: SignaturePorts,
    private readonly policy: Policy = DEFAULT_POLICY,
  ) {}

  isPresented(credentials: PresentedCredentials): boolean {
    return isSignedRequest(credentials);
  }

  async authenticate(credentials: PresentedCredentials): Promise<AuthenticatedClient> {
    if (!this.isPresented(credentials))
      throw refused(null, 'no signature: sign the request by OAuth 1.0 (RFC 5849 section 3)');
    const request = readSignedRequest(credentials);
    const consumer = await this.findConsumer(request);
    const client = await this.ports.clients.find(consumer.clientId);
    if (client?.grantType !== OAUTH1) throw this.notVerified(request, 'the consumer key is of no oauth1 set');
    this.check(request, consumer, client);
    await this.spendNonce(request, consumer);
    return { client, method: this.name, credentialId: consumer.id };
  }

  /** The live consumer key that signed. The URL is the public one, whatever the request was sent to. */
  private async findConsumer(request: SignedRequest): Promise<Consumer> {
    const { consumerKey, method, pairs, signature } = request;
    const consumer = await this.ports.consumers.find(consumerKey);
    const signed = { method: 'POST', uri: this.ports.tokenEndpoint, pairs };
    const expected = signRequest(signed, method, consumer?.secret ?? NO_SECRET);
    const isSigned = isSameSignature(expected, signature);
    if (consumer === undefined) throw this.notVerified(request, 'unknown consumer key');
    if (!isSigned)
      throw this.notVerified(request, `wrong signature by a consumer key of ${consumer.clientId}`);
    if (consumer.status !== 'enabled')
      throw this.notVerified(request, `the consumer key ${consumer.id} is ${consumer.status}`);
    return consumer;
  }

  /** Counted by the consumer key that was claimed, known or not: how often one may fail tells nothing of it. */
  private notVerified({ consumerKey }: SignedRequest, reason: string): OAuthError {
    return refused(consumerKey, notVerifiedAt(this.ports.tokenEndpoint), reason);
  }

  /** Whoever has come here holds the secret, and is told what is wrong. @throws OAuthError invalid_client */
  private check({ method, timestamp }: SignedRequest, consumer: Consumer, { status }: Client): void {
    const now = this.ports.clock.now();
    const fail = (reason: string): OAuthError => refused(consumer.clientId, reason);
    if (consumer.expiresAt !== null && consumer.expiresAt <= now)
      throw fail('this consumer key has expired; its admin can add another');
    if (status !== 'enabled') throw fail(`this credential set is ${status}`);
    if (!consumer.signatureMethods.includes(method))
      throw fail(
        `oauth_signature_method: this consumer key signs with ${consumer.signatureMethods.join(', ')} alone; one that may sign with another is made with --allow-hmac-sha1`,
      );
    const reason = faultOfTimestamp(timestamp, now / 1000, this.policy.oauth1TimestampWindow);
    if (reason !== undefined) throw fail(reason);
  }

  /** Remembered for as long as the timestamp is good by the slowest clock of any instance (RFC 5849 §3.3). */
  private async spendNonce({ timestamp, nonce }: SignedRequest, { id, clientId }: Consumer): Promise<void> {
    const { oauth1TimestampWindow, clockSkew } = this.policy;
    const deadAt = (timestamp + oauth1TimestampWindow + clockSkew) * 1000;
    if (await this.ports.assertionIds.spend(`oauth1:${id}`, `${timestamp}:${nonce}`, deadAt)) return;
    throw refused(clientId, 'oauth_nonce: a request with this one and its timestamp was sent before');
  }
}

/** By how much a timestamp is off, for whoever has to set a clock (RFC 5849 §3.3). All in seconds. */
function faultOfTimestamp(timestamp: number, now: number, window: number): string | undefined {
  const off = Math.ceil(Math.abs(now - timestamp));
  if (Math.abs(now - timestamp) <= window) return undefined;
  const where = timestamp < now ? 'in the past by' : 'ahead of';
  return `oauth_timestamp is ${off} s ${where} this server's clock; at most ${window} s is allowed`;
}

function refused(claimed: string | null, description: string, reason = description): OAuthError {
  return invalidClient(description, {
    cause: new ClientAuthFailure(claimed, reason),
    headers: { 'WWW-Authenticate': 'OAuth realm="Legate"' },
  });
}
