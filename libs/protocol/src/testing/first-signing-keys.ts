import { SIGNATURE_ALGORITHMS } from '../client.js';
import { createSigningKey, type SigningKey } from '../keys/signing-key.js';

let made: Promise<readonly SigningKey[]> | undefined;

/**
 * The keys that sign in memory from the start of a test, one an algorithm. They are made once for all tests of a file:
 * an RSA key takes up to half a second, and no test changes one.
 */
export function firstSigningKeys(at: number): Promise<readonly SigningKey[]> {
  made ??= Promise.all(SIGNATURE_ALGORITHMS.map((algorithm) => createSigningKey(algorithm, at, at)));
  return made;
}
