import type { PresentedCredentials } from '../client-auth/client-auth-method.js';
import { invalidRequest } from '../errors.js';
import { isOAuth1Header, readOAuth1Header } from './authorization-header.js';
import type { Pair } from './base-string.js';
import { SIGNATURE_METHODS, type SignatureMethod } from './consumer.js';

/** A two-legged request of OAuth 1.0, read and not yet believed (RFC 5849 §3.1). */
export interface SignedRequest {
  readonly consumerKey: string;
  readonly method: SignatureMethod;
  /** Seconds since the epoch. */
  readonly timestamp: number;
  readonly nonce: string;
  readonly signature: string;
  /** All that the signature covers (RFC 5849 §3.4.1.3.1). */
  readonly pairs: readonly Pair[];
}

const LONGEST_NONCE = 255;

/** Why a signature method is not taken, where there is more to say than which are. */
const REFUSED_METHODS: Readonly<Record<string, string>> = {
  PLAINTEXT: 'PLAINTEXT sends the secret itself',
  'RSA-SHA1': 'RSA-SHA1 is not served: SHA-1 is no hash to sign with by a public key',
};

/** Whether a request attempts to be one of OAuth 1.0, in its header or in its body. */
export function isSignedRequest({ authorization, params }: PresentedCredentials): boolean {
  return isOAuth1Header(authorization) || [...params.keys()].some(isProtocolParameter);
}

/**
 * Reads the protocol parameters, which stand in the header or in the body, and not in both (RFC 5849 §3.5).
 *
 * @throws OAuthError invalid_request: one is missing, repeated, malformed or of what is not served
 */
export function readSignedRequest(credentials: PresentedCredentials): SignedRequest {
  const { authorization, params, valueless = [] } = credentials;
  const header = isOAuth1Header(authorization) ? readOAuth1Header(authorization) : [];
  const body: readonly Pair[] = [...params, ...valueless.map((name): Pair => [name, ''])];
  if (header.length > 0 && body.some(([name]) => isProtocolParameter(name)))
    throw invalidRequest('oauth_ parameters stand in the Authorization header or in the body, not in both');
  const pairs = [...header, ...body];
  const protocol = protocolParameters(pairs);
  const needed = (name: string): string => required(protocol, name);
  requireTwoLegs(protocol);
  return {
    consumerKey: needed('oauth_consumer_key'),
    method: readMethod(needed('oauth_signature_method')),
    timestamp: readTimestamp(needed('oauth_timestamp')),
    nonce: readNonce(needed('oauth_nonce')),
    signature: needed('oauth_signature'),
    pairs: pairs.filter(([name]) => name !== 'oauth_signature'),
  };
}

const isProtocolParameter = (name: string): boolean => name.startsWith('oauth_');

function protocolParameters(pairs: readonly Pair[]): ReadonlyMap<string, string> {
  const protocol = new Map<string, string>();
  for (const [name, value] of pairs) {
    if (!isProtocolParameter(name)) continue;
    if (protocol.has(name)) throw invalidRequest('an oauth_ parameter is repeated');
    protocol.set(name, value);
  }
  return protocol;
}

function required(protocol: ReadonlyMap<string, string>, name: string): string {
  const value = protocol.get(name) ?? '';
  if (value === '') throw invalidRequest(`${name} is missing`);
  return value;
}

/** Only a consumer signs here: there is no person's token of OAuth 1.0 that would be known. */
function requireTwoLegs(protocol: ReadonlyMap<string, string>): void {
  const version = protocol.get('oauth_version');
  if (version !== undefined && version !== '1.0')
    throw invalidRequest('oauth_version: 1.0 is needed, or none');
  if ((protocol.get('oauth_token') ?? '') !== '')
    throw invalidRequest('oauth_token: this is two-legged; sign with the consumer key alone');
}

function readMethod(text: string): SignatureMethod {
  const method = SIGNATURE_METHODS.find((each) => each === text);
  if (method !== undefined) return method;
  const reason = Object.hasOwn(REFUSED_METHODS, text) ? `${REFUSED_METHODS[text]}; ` : '';
  throw invalidRequest(`oauth_signature_method: ${reason}sign with HMAC-SHA256`);
}

function readTimestamp(text: string): number {
  const timestamp = Number(text);
  if (/^\d{1,12}$/.test(text) && timestamp > 0) return timestamp;
  throw invalidRequest('oauth_timestamp: whole seconds since 1970 are needed');
}

function readNonce(text: string): string {
  if (text.length <= LONGEST_NONCE) return text;
  throw invalidRequest(`oauth_nonce: at most ${LONGEST_NONCE} characters`);
}
