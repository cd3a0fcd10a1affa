import { createHmac } from 'node:crypto';
import OAuth from 'oauth-1.0a';
import type { TokenAnswer } from './admin.js';
import { postForm, type Answer } from './http.js';
import type { Site } from './legate.js';

/** The value of `grant_type` (RFC 5849 has none). */
export const OAUTH1 = 'urn:legate:grant-type:oauth1';

/** A consumer key with its secret. */
export interface ConsumerPair {
  readonly key: string;
  readonly secret: string;
}

/** How a request is signed, where not as usual. */
export interface Signing {
  readonly method?: 'HMAC-SHA256' | 'HMAC-SHA1' | 'PLAINTEXT';
  /** The URL that is signed; the public token endpoint unless said. */
  readonly url?: string;
  /** Seconds by which the caller's clock is off. */
  readonly off?: number;
  readonly nonce?: string;
}

type Form = Readonly<Record<string, string>>;

const HASHES = { 'HMAC-SHA1': 'sha1', 'HMAC-SHA256': 'sha256', PLAINTEXT: 'sha256' } as const;

/** Signs a form to the token endpoint of a site by the library `oauth-1.0a`. */
export function signForm(site: Site, consumer: ConsumerPair, form: Form, signing: Signing = {}) {
  const { method = 'HMAC-SHA256', off = 0, nonce } = signing;
  const library = new OAuth({
    consumer: { ...consumer },
    signature_method: method,
    hash_function: (base, key) =>
      method === 'PLAINTEXT' ? key : createHmac(HASHES[method], key).update(base).digest('base64'),
  });
  const now = library.getTimeStamp();
  library.getTimeStamp = () => now + off;
  if (nonce !== undefined) library.getNonce = () => nonce;
  const url = signing.url ?? `${site.issuer}/oauth/token`;
  const authorization = library.authorize({ url, method: 'POST', data: { ...form } });
  return { authorization, header: library.toHeader(authorization).Authorization };
}

/** The form that asks for a token. */
export const withScope = (scope = 'view_friends'): Form => ({ grant_type: OAUTH1, scope });

/** Asks a server for a token by a signed request; `site` is whose public URL is signed. */
export function askSigned(
  url: string,
  site: Site,
  consumer: ConsumerPair,
  signing: Signing = {},
  form: Form = withScope(),
): Promise<Answer<TokenAnswer>> {
  const { header } = signForm(site, consumer, form, signing);
  return postForm(`${url}/oauth/token`, form, { Authorization: header });
}
