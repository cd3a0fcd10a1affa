import { aKeyOf, createSigningPairs, signClaims } from '../testing/index.js';
import { decodeAssertion } from './decode-assertion.js';
import { describeMissingKey } from './missing-key.js';

const NOW = Date.UTC(2026, 0, 1);
const { ec, rsa } = createSigningPairs('own');
const EC = { ...aKeyOf(ec), id: 'key_ec', kid: 'e1' };
const RSA = { ...aKeyOf(rsa), id: 'key_rsa', kid: 'r1' };

const describeFor = (kid: string | undefined, keys: (typeof EC)[], jwksUri: string | null = null): string => {
  const jwt = signClaims(ec, { iss: 'sa_a', exp: 1 }, { kid });
  return describeMissingKey(decodeAssertion(jwt), { keys, jwksUri }, NOW);
};

describe('why no key verifies an assertion', () => {
  it.each<[string, string | undefined, (typeof EC)[], string]>([
    ['the key that kid names is retired', 'e1', [{ ...EC, status: 'retired' }, RSA], 'key_ec is retired'],
    ['it is disabled', 'e1', [{ ...EC, status: 'disabled' }], 'key_ec is disabled'],
    ['it has expired', 'e1', [{ ...EC, expiresAt: NOW }], 'key_ec expired at 2026-01-01T00:00:00.000Z'],
    ['it is of another algorithm', 'r1', [EC, RSA], 'key_rsa is for RS256, and alg is ES256'],
    ['it did not sign', 'e1', [EC], 'key_ec did not sign it'],
    ['kid names none', 'odd"\n', [EC], 'no key has the kid "odd\\"\\n"'],
    ['there is none of the algorithm', undefined, [RSA], 'no key is for ES256'],
    [
      'no kid says which is meant',
      undefined,
      [EC, { ...EC, id: 'key_old', status: 'retired' }, RSA],
      'key_ec did not sign it; key_old is retired',
    ],
  ])('is told: %s', (_, kid, keys, told) => {
    expect(describeFor(kid, keys)).toBe(told);
  });

  it('is told of published keys too', () => {
    expect(describeFor('x', [], 'https://a.example/jwks')).toBe(
      'no key has the kid "x"; none of its key set signed it',
    );
  });

  it('tells of so many keys and no more, first of those that are live', () => {
    const old = Array.from({ length: 500 }, (_, index) => ({
      ...EC,
      id: `key_${index}`,
      status: 'retired' as const,
    }));
    const told = describeFor(undefined, [...old, EC]);
    expect(told).toMatch(/^key_ec did not sign it; key_0 is retired; .*; and 481 more$/);
    expect(told.length).toBeLessThan(500);
  });

  it('keeps no more of a kid than names one', () => {
    expect(describeFor('k'.repeat(2000), []).length).toBeLessThan(250);
  });
});
