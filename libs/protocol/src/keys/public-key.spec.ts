import * as fc from 'fast-check';
import { generateKeyPairSync } from 'node:crypto';
import type { JWK } from 'jose';
import { parsePublicJwk, PublicKeyFault } from './public-key.js';

/** How many are tried. fast-check prints the seed of what fails. */
const RUNS = { numRuns: 1500 };

const KEYS = [
  generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  generateKeyPairSync('rsa', { modulusLength: 2048 }),
  generateKeyPairSync('ed25519'),
].map(({ publicKey }) => publicKey.export({ format: 'jwk' }));
const MEMBERS = ['kty', 'crv', 'x', 'y', 'n', 'e', 'kid', 'alg', 'use', 'key_ops', 'keys', 'k', 'd'];

/** What JSON may hold where a name is expected: also an object that cannot be made a text, and names of an object’s own. */
const anything = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'RSA',
    'EC',
    'OKP',
    'P-256',
    'sig',
    'EdDSA',
    'AQAB',
  ),
  fc.dictionary(fc.constantFrom('toString', 'valueOf', 'then', 'toJSON'), fc.jsonValue()),
);
const changes = fc.dictionary(fc.constantFrom(...MEMBERS), anything, { maxKeys: 4 });

/** As it comes: by way of text, so that it has no member that JSON cannot give it. */
const asReceived = (jwk: object): JWK => JSON.parse(JSON.stringify(jwk));

/** What reading a key comes to: `taken`, or the reason that it is not. Any other error is a fault of ours. */
async function read(jwk: object): Promise<string> {
  try {
    await parsePublicJwk(asReceived(jwk));
    return 'taken';
  } catch (error) {
    if (error instanceof PublicKeyFault) return error.reason;
    throw error;
  }
}

describe('a JWK', () => {
  it.each(KEYS)('of the kind $kty is taken as it was exported', async (jwk) => {
    expect(await read(jwk)).toBe('taken');
  });

  it.each<{ alg: unknown }>([{}, { toString: 1 }, ['ES256'], 256, true, null].map((alg) => ({ alg })))(
    'is refused where its alg is no text: $alg',
    async ({ alg }) => {
      for (const jwk of KEYS) expect(await read({ ...jwk, alg })).toContain('alg is no text');
    },
  );

  it('is taken or refused with a reason, whatever stands in its members', async () => {
    const outcome = fc.asyncProperty(fc.constantFrom(...KEYS), changes, async (jwk, changed) => {
      expect(await read({ ...jwk, ...changed })).toEqual(expect.any(String));
    });
    await fc.assert(outcome, RUNS);
  });

  it('is taken or refused with a reason, whatever object it is', async () => {
    const outcome = fc.asyncProperty(changes, async (jwk) => {
      expect(await read(jwk)).toEqual(expect.any(String));
    });
    await fc.assert(outcome, RUNS);
  });
});
