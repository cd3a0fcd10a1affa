import * as fc from 'fast-check';
import { createSigningPairs, encodePart, signClaims, UNREADABLE_ASSERTIONS } from '../testing/index.js';
import { AssertionFault } from './assertion-fault.js';
import { decodeAssertion, type AssertionClaims } from './decode-assertion.js';

/** How many of each kind are tried. fast-check prints the seed of what fails. */
const RUNS = { numRuns: 3000 };

const pairs = createSigningPairs('own');
const signer = {
  pairs,
  strangers: createSigningPairs('strange'),
  issuer: 'https://id.example',
  tokenEndpoint: 'https://id.example/oauth/token',
  trap: 'https://evil.example/',
  claims: (changes: object = {}) => ({
    iss: 'sa_x',
    aud: 'https://id.example',
    exp: 1_800_000_000,
    iat: 1_799_999_000,
    ...changes,
  }),
};

/** What reading a text comes to: its claims, or the reason that there are none. Any other error is a fault of ours. */
function read(text: string): AssertionClaims | string {
  try {
    return decodeAssertion(text).claims;
  } catch (error) {
    if (error instanceof AssertionFault) return error.reason;
    throw error;
  }
}

describe('an assertion is read', () => {
  it.each([pairs.rsa, pairs.ec, pairs.ed])('whole: $algorithm', (pair) => {
    const decoded = decodeAssertion(signClaims(pair, signer.claims({ extra: { a: [1, { b: null }] } })));
    expect(decoded).toMatchObject({ algorithm: pair.algorithm, kid: pair.kid, typ: undefined });
    expect(decoded.claims).toEqual(signer.claims({ extra: { a: [1, { b: null }] } }));
  });

  it('with claims in any script, and a time written as 1.8e9', () => {
    const payload = '{"iss":"sa_x","exp":1.8e9,"name":"\\ud83d\\ude00 \u0416"}';
    const jwt = `${encodePart({ alg: 'ES256' })}.${encodePart(payload)}.AA`;
    expect(decodeAssertion(jwt).claims).toMatchObject({ exp: 1_800_000_000, name: '😀 Ж' });
  });

  it('where it asks for no scope in the words of a library that always says something', () => {
    expect(read(signClaims(pairs.rsa, signer.claims({ scope: '' })))).toMatchObject({ scope: '' });
  });
});

describe('no assertion is read from', () => {
  it.each(UNREADABLE_ASSERTIONS.map((each) => [each.name, each] as const))('%s', (_, { check, forge }) => {
    expect(read(forge(signer))).toEqual(expect.stringContaining(check));
  });
});

describe('whatever comes', () => {
  it('is refused with a reason: any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.base64String()), (text) => {
        return typeof read(text) === 'string';
      }),
      RUNS,
    );
  });

  it('is refused with a reason: any bytes as parts', () => {
    const part = fc.uint8Array({ maxLength: 64 }).map((bytes) => Buffer.from(bytes).toString('base64url'));
    fc.assert(
      fc.property(fc.array(part, { minLength: 3, maxLength: 3 }), (parts) => {
        return typeof read(parts.join('.')) === 'string';
      }),
      RUNS,
    );
  });

  it('is refused with a reason, or holds a text iss and a whole exp: any JSON', () => {
    const names = fc.constantFrom('iss', 'exp', 'iat', 'nbf', 'sub', 'jti', 'scope', 'aud', '__proto__', 'a');
    const payload = fc.dictionary(names, fc.jsonValue());
    const header = fc.dictionary(
      fc.constantFrom('alg', 'kid', 'typ', 'crit', 'jwk'),
      fc.oneof(fc.jsonValue(), fc.constantFrom('RS256', 'ES256', 'none')),
    );
    fc.assert(
      fc.property(header, payload, (head, claims) => {
        const found = read(`${encodePart({ alg: 'RS256', ...head })}.${encodePart(claims)}.AA`);
        return typeof found === 'string' || (typeof found.iss === 'string' && Number.isInteger(found.exp));
      }),
      RUNS,
    );
  });

  it('is refused with a reason: a good assertion with one character changed, added or left out', () => {
    const good = signClaims(pairs.ec, signer.claims());
    const mutation = fc.record({
      at: fc.nat(good.length - 1),
      put: fc.string({ unit: 'binary', maxLength: 2 }),
      drop: fc.nat(2),
    });
    fc.assert(
      fc.property(mutation, ({ at, put, drop }) => {
        const text = good.slice(0, at) + put + good.slice(at + drop);
        return typeof read(text) === 'string' || /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text);
      }),
      RUNS,
    );
  });
});
