import { generateKeyPairSync, privateEncrypt, constants, createHash, type KeyObject } from 'node:crypto';
import type { JWK } from 'jose';
import type { SignatureAlgorithm } from '../client.js';
import { DEFAULT_POLICY } from '../policy.js';
import {
  SettableClock,
  aKeyOf,
  createSigningPairs,
  encodePart,
  signClaims,
  signParts,
} from '../testing/index.js';
import { decodeAssertion, type DecodedAssertion } from './decode-assertion.js';
import { SigningKeySearch, type VerificationKey } from './signing-key-search.js';

const CLAIMS = { iss: 'sa_x', exp: 1_800_000_000 };
const { rsa, ec, ed } = createSigningPairs('own');
const stranger = createSigningPairs('strange').ec;
const own = [aKeyOf(rsa), aKeyOf(ec), aKeyOf(ed)];

const find = <Key extends VerificationKey>(decoded: DecodedAssertion, keys: readonly Key[], policy = {}) =>
  new SigningKeySearch(new SettableClock(), { ...DEFAULT_POLICY, ...policy }).find(decoded, keys, 'sa_x');

/** A key that counts how often it is read to verify: once at most, so each has an object of its own. */
function counted(pairs: readonly JWK[], algorithm: SignatureAlgorithm) {
  const tried = new Set<number>();
  const keys = pairs.map((jwk, index) => ({
    kid: `k${index}`,
    algorithm,
    publicJwk: new Proxy({ ...jwk }, { get: (of, name) => (tried.add(index), Reflect.get(of, name)) }),
  }));
  return { keys, tried };
}

const unsigned = (header: object) => `${encodePart(header)}.${encodePart(CLAIMS)}`;

describe('the key that signed', () => {
  it.each([rsa, ec, ed])('is found by its kid: $algorithm', (pair) => {
    expect(find(decodeAssertion(signClaims(pair, CLAIMS)), own)?.kid).toBe(pair.kid);
  });

  it.each([rsa, ec, ed])('is found without a kid (case 153): $algorithm', (pair) => {
    const jwt = signClaims(pair, CLAIMS, { kid: undefined });
    expect(find(decodeAssertion(jwt), own)?.kid).toBe(pair.kid);
  });

  it('is found among two of one kid, as it may be while keys change hands', () => {
    const other = aKeyOf(createSigningPairs('other').rsa, { kid: rsa.kid });
    expect(find(decodeAssertion(signClaims(rsa, CLAIMS)), [other, aKeyOf(rsa)])).toMatchObject({
      id: 'key_own-rsa',
    });
  });

  it('is searched among so many of its algorithm and no more (cases 153, 184)', () => {
    const jwks = Array.from({ length: 20 }, () =>
      generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' }),
    );
    const { keys, tried } = counted(jwks, 'ES256');
    const garbage = decodeAssertion(signParts(encodePart({ alg: 'ES256' }), encodePart(CLAIMS), stranger));
    expect(find(garbage, [...own, ...keys], { keyAttempts: 8 })).toBeUndefined();
    expect(tried.size).toBe(7);
    const rs256 = decodeAssertion(signClaims(rsa, CLAIMS, { kid: undefined }));
    find(rs256, keys);
    expect(tried.size).toBe(7);
  });
});

describe('searches in vain (case 184)', () => {
  const keys = Array.from({ length: 5 }, (_, index) => aKeyOf(createSigningPairs(`k${index}`).ec));
  const signedBy = (pair: typeof ec, kid?: string) => decodeAssertion(signClaims(pair, CLAIMS, { kid }));
  const tooMany = expect.objectContaining({ code: 'temporarily_unavailable', status: 429 }) as Error;
  let clock: SettableClock;
  let search: SigningKeySearch;

  beforeEach(() => {
    clock = new SettableClock();
    search = new SigningKeySearch(clock, { keyAttempts: 20, vainKeyAttempts: 15 });
    for (let count = 0; count < 3; count++) search.find(signedBy(stranger), keys, 'sa_x');
  });

  it('are so many in a second for one client, and then none until the next', () => {
    expect(() => search.find(signedBy(stranger), keys, 'sa_x')).toThrow(tooMany);
    expect(search.find(signedBy(stranger), keys, 'sa_y')).toBeUndefined();
    clock.advance(1000);
    expect(search.find(signedBy(stranger), keys, 'sa_x')).toBeUndefined();
  });

  it('keep out nobody who names a key, or has one alone', () => {
    expect(search.find(signedBy(ec, ec.kid), [...keys, aKeyOf(ec)], 'sa_x')).toMatchObject({ kid: ec.kid });
    expect(search.find(signedBy(ec), [aKeyOf(ec)], 'sa_x')).toMatchObject({ kid: ec.kid });
  });

  it('keep out nobody who signs with the key that was found last', () => {
    const all = [...keys, aKeyOf(ec)];
    const spend = () => {
      for (let count = 0; count < 3; count++) search.find(signedBy(stranger), keys, 'sa_x');
    };
    clock.advance(1000);
    search.find(signedBy(ec), all, 'sa_x');
    spend();
    expect(search.find(signedBy(ec), all, 'sa_x')).toMatchObject({ kid: ec.kid });
    expect(() => search.find(signedBy(stranger), all, 'sa_x')).toThrow(tooMany);
    expect(() => search.find(signedBy(ec), keys, 'sa_x')).toThrow(tooMany);
  });

  it('are not what a search that succeeds counts as', () => {
    const all = [...keys, aKeyOf(ec)];
    for (let count = 0; count < 10; count++) expect(search.find(signedBy(ec), all, 'sa_y')).toBeDefined();
  });
});

describe('no key is taken', () => {
  const findIn = (jwt: string, publicKey: KeyObject | JWK, algorithm: SignatureAlgorithm) => {
    const publicJwk = ('export' in publicKey ? publicKey.export({ format: 'jwk' }) : publicKey) as JWK;
    return find(decodeAssertion(jwt), [{ kid: 'k', algorithm, publicJwk }]);
  };

  it('that is an RSA key of 1024 bits, however it came to be registered (case 151)', () => {
    const weak = generateKeyPairSync('rsa', { modulusLength: 1024 });
    const jwt = signClaims({ ...rsa, kid: 'k', privateKey: weak.privateKey }, CLAIMS);
    expect(findIn(jwt, weak.publicKey, 'RS256')).toBeUndefined();
  });

  it('that is an RSA key with the exponent 1, for which the padded hash is its own signature (case 151)', () => {
    const input = unsigned({ alg: 'RS256', kid: 'k' });
    const digest = createHash('sha256').update(input).digest();
    const info = Buffer.from('3031300d060960864801650304020105000420', 'hex');
    const padding = Buffer.alloc(256 - 3 - info.length - digest.length, 0xff);
    const padded = Buffer.concat([Buffer.from([0, 1]), padding, Buffer.from([0]), info, digest]);
    const real = privateEncrypt({ key: rsa.privateKey, padding: constants.RSA_NO_PADDING }, padded);
    const jwk = rsa.publicKey.export({ format: 'jwk' }) as JWK;
    expect(findIn(`${input}.${real.toString('base64url')}`, jwk, 'RS256')).toBeDefined();
    expect(findIn(`${input}.${padded.toString('base64url')}`, { ...jwk, e: 'AQ' }, 'RS256')).toBeUndefined();
  });

  it.each([
    ['the neutral point', `01${'00'.repeat(31)}`],
    ['the neutral point with a sign', `01${'00'.repeat(30)}80`],
    ['a point of order 2', `ec${'ff'.repeat(30)}7f`],
    ['a point of order 4', '00'.repeat(32)],
    ['a point of order 8', '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05'],
    ['another point of order 8', 'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a'],
    ['a coordinate beyond the field', `ed${'ff'.repeat(30)}7f`],
  ])('that is an Ed25519 key of small order: %s (case 151)', (_, point) => {
    const x = Buffer.from(point, 'hex').toString('base64url');
    const signature = Buffer.concat([Buffer.from(`01${'00'.repeat(31)}`, 'hex'), Buffer.alloc(32)]);
    const jwt = `${unsigned({ alg: 'EdDSA', kid: 'k' })}.${signature.toString('base64url')}`;
    expect(findIn(jwt, { kty: 'OKP', crv: 'Ed25519', x }, 'EdDSA')).toBeUndefined();
  });

  it('that is of another kind than it says (case 152)', () => {
    const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' });
    const jwt = signClaims({ ...ec, kid: 'k', privateKey: p384.privateKey }, CLAIMS);
    expect(findIn(jwt, p384.publicKey, 'ES256')).toBeUndefined();
    expect(findIn(signClaims({ ...ec, kid: 'k' }, CLAIMS), rsa.publicKey, 'ES256')).toBeUndefined();
    expect(
      findIn(signClaims({ ...ec, kid: 'k' }, CLAIMS), { kty: 'oct', k: 'AAAA' }, 'ES256'),
    ).toBeUndefined();
    expect(findIn(signClaims({ ...ec, kid: 'k' }, CLAIMS), { kty: 'EC' }, 'ES256')).toBeUndefined();
  });
});
