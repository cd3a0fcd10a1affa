import { createHmac } from 'node:crypto';
import OAuth from 'oauth-1.0a';
import type { Consumer } from '../oauth1/consumer.js';
import { START } from './in-memory-ports.js';

/** The secret of `aConsumer()`. */
const CONSUMER_SECRET = 'a secret with % and é';

/** A live consumer key of `o1_billing`, whose caller signs with HMAC-SHA256. */
export function aConsumer(changes: Partial<Consumer> = {}): Consumer {
  return {
    id: 'con_1',
    name: 'first',
    status: 'enabled',
    createdAt: START,
    expiresAt: null,
    firstUsedAt: null,
    lastUsedAt: null,
    lastUsedIp: null,
    uses: 0,
    expiresAfterUseOf: null,
    consumerKey: 'old-system',
    signatureMethods: ['HMAC-SHA256'],
    clientId: 'o1_billing',
    secret: CONSUMER_SECRET,
    ...changes,
  };
}

/** How a request is signed, where not as it should be. */
export interface Signing {
  readonly key?: string;
  readonly secret?: string;
  readonly method?: string;
  readonly url?: string;
  readonly timestamp?: number;
  readonly nonce?: string;
  readonly verb?: string;
}

const HASHES: Readonly<Record<string, string>> = { 'HMAC-SHA1': 'sha1', 'HMAC-SHA256': 'sha256' };

/** What the library `oauth-1.0a` makes of a form that is sent to the token endpoint. */
export function signForm(form: Readonly<Record<string, string>>, signing: Signing = {}) {
  const { key = 'old-system', secret = CONSUMER_SECRET, method = 'HMAC-SHA256', verb = 'POST' } = signing;
  const library = new OAuth({
    consumer: { key, secret },
    signature_method: method,
    hash_function: (base, hashKey) =>
      createHmac(HASHES[method] ?? 'sha256', hashKey)
        .update(base)
        .digest('base64'),
  });
  const { timestamp = START / 1000, nonce } = signing;
  library.getTimeStamp = () => timestamp;
  if (nonce !== undefined) library.getNonce = () => nonce;
  const url = signing.url ?? 'https://id.example/oauth/token';
  const authorization = library.authorize({ url, method: verb, data: { ...form } });
  return { header: library.toHeader(authorization).Authorization, authorization };
}
