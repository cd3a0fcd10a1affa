import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { compactVerify, type JWK } from 'jose';
import type { SignatureAlgorithm } from '../client.js';
import type { DecodedAssertion } from './decode-assertion.js';

/** A public key, and the one algorithm that it verifies (RFC 8725 §3.1). */
export interface VerificationKey {
  readonly kid: string;
  readonly algorithm: SignatureAlgorithm;
  readonly publicJwk: JWK;
}

/**
 * The key that signed an assertion; undefined where none of these did. Only keys of the header's algorithm are tried,
 * and where the header has a `kid` only that one; where it has none, at most `attempts` (RFC 7515 §4.1.4).
 */
export async function findSigningKey<Key extends VerificationKey>(
  { jwt, algorithm, kid }: DecodedAssertion,
  keys: readonly Key[],
  attempts: number,
): Promise<Key | undefined> {
  const candidates = keys.filter(
    (key) => key.algorithm === algorithm && (kid === undefined || key.kid === kid),
  );
  for (const key of candidates.slice(0, attempts)) if (await verifies(jwt, key)) return key;
  return undefined;
}

async function verifies(jwt: string, { algorithm, publicJwk }: VerificationKey): Promise<boolean> {
  try {
    await compactVerify(jwt, keyObjectOf(publicJwk), { algorithms: [algorithm] });
    return true;
  } catch {
    return false;
  }
}

/** Read once: reading a key costs more than a signature does. */
const keyObjects = new WeakMap<JWK, KeyObject>();

function keyObjectOf(jwk: JWK): KeyObject {
  const key = keyObjects.get(jwk) ?? createPublicKey({ key: jwk as JsonWebKey, format: 'jwk' });
  keyObjects.set(jwk, key);
  return key;
}
