import type { JSONWebKeySet } from 'jose';
import { readJson } from '../../lib/server/metadata.js';

/** What came of checking a signature against the keys that this server publishes. */
export type Signature = 'good' | 'bad' | 'unknown-key';

/** Checks the signature of a JWT in this browser, with the published keys (RFC 7515 §5.2, RFC 7517 §5). */
export async function checkSignature(token: string): Promise<Signature> {
  const [{ compactVerify, createLocalJWKSet, errors }, keySet] = await Promise.all([
    import('jose'),
    readJson('/oauth/jwks'),
  ]);
  if (!isKeySet(keySet)) return 'unknown-key';
  try {
    await compactVerify(token, createLocalJWKSet(keySet));
    return 'good';
  } catch (error) {
    return error instanceof errors.JWKSNoMatchingKey ? 'unknown-key' : 'bad';
  }
}

const isKeySet = (value: object): value is JSONWebKeySet => 'keys' in value && Array.isArray(value.keys);
