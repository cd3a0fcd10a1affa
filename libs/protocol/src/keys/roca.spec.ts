import { generateKeyPairSync, type JsonWebKey, type KeyObject } from 'node:crypto';
import { hasRocaFingerprint } from './roca.js';

/** Both primes are k·M + (65537^a mod M), M the product of the first 126 primes: made so for this test. */
const FLAWED =
  'zZmQ1uRmir3k6L3cF2NJ8ce4ypVOaneMC9_ItgCQDkOYzl7Scu-yi-9l9lQHTWlVeGBe3AGN24c82n9HVQNKjJ8Nya2L60FVRbizojrow95SBfVI4p4ra7acmP5RbZrJs6BIjVV_QelkirYOeKu76aedPXjt7XJAICWWdLEn6rDIN5mr5Be6au2lecbTMoPUnTgHTndn_rAVuIG55zTV5SHDF8-Bi7apuWJZQJe8atbgOQPwTvPhUQW907NTZ-CcEttSQ_RjGI1AMucaxJwQngU3dr3-7-2wYzBhKN4rDXsYPvzBYdP-NSBzXr4WTZnuWcqnbuTgrIswdTBQ4KHeyw';

const modulusOf = (n = ''): bigint => BigInt(`0x${Buffer.from(n, 'base64url').toString('hex')}`);
const ofKey = (key: KeyObject): JsonWebKey => key.export({ format: 'jwk' });

describe('the fingerprint of ROCA', () => {
  it('is on a modulus whose primes are made of powers of 65537', () => {
    expect(hasRocaFingerprint(modulusOf(FLAWED))).toBe(true);
  });

  it('is on no sound one', () => {
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    expect(hasRocaFingerprint(modulusOf(ofKey(publicKey).n))).toBe(false);
    expect(hasRocaFingerprint(modulusOf(FLAWED) + 2n)).toBe(false);
  });
});
