import type { ClientCredential } from '../client.js';

/** How a request of OAuth 1.0 may be signed here (RFC 5849 §3.4.2): with SHA-256 always, with SHA-1 where a key allows it. */
export type SignatureMethod = (typeof SIGNATURE_METHODS)[number];
export const SIGNATURE_METHODS = ['HMAC-SHA256', 'HMAC-SHA1'] as const;

/** One of several consumer keys of one credential set: the client credentials of OAuth 1.0 (RFC 5849 §1.1), without their secret. */
export interface ConsumerKey extends ClientCredential {
  /** The identifier that requests name (`oauth_consumer_key`); no other set has it. */
  readonly consumerKey: string;
  readonly signatureMethods: readonly SignatureMethod[];
}

/** A consumer key with what it takes to verify a signature: whose it is, and the shared secret. */
export interface Consumer extends ConsumerKey {
  readonly clientId: string;
  readonly secret: string;
}

/** The consumer keys, as the protocol reads them. May be up to one second behind the database. */
export interface Consumers {
  find(consumerKey: string): Promise<Consumer | undefined>;
}

/** Whether `text` may be a consumer key: printable ASCII without spaces, as every library sends it unchanged. */
export function isConsumerKey(text: string): boolean {
  return /^[\x21-\x7e]{1,255}$/.test(text);
}
