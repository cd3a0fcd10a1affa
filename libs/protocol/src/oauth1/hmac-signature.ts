import { createHmac, timingSafeEqual } from 'node:crypto';
import { toBaseString, type SignedElements } from './base-string.js';
import type { SignatureMethod } from './consumer.js';
import { percentEncode } from './percent-encoding.js';

const HASHES = { 'HMAC-SHA256': 'sha256', 'HMAC-SHA1': 'sha1' } as const satisfies Record<
  SignatureMethod,
  string
>;

/** The `oauth_signature` of a request (RFC 5849 §3.4.2). Two legs have no token, so its secret is empty. */
export function signRequest(
  elements: SignedElements,
  method: SignatureMethod,
  secret: string,
  tokenSecret = '',
): string {
  const key = `${percentEncode(secret)}&${percentEncode(tokenSecret)}`;
  return createHmac(HASHES[method], key).update(toBaseString(elements)).digest('base64');
}

/** Whether two signatures are one; in constant time. */
export function isSameSignature(expected: string, presented: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(presented)];
  return a.length === b.length && timingSafeEqual(a, b);
}
