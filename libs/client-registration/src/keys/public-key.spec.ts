import { createSecretKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { calculateJwkThumbprint, type JWK } from 'jose';
import { parsePublicKey as parse } from './public-key.js';
import { SAMPLE_TIME } from '../testing/samples.js';

const parsePublicKey = (text: string, now = SAMPLE_TIME) => parse(text, now);

const P256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const RSA = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ED25519 = generateKeyPairSync('ed25519');

const pem = (key: KeyObject): string => key.export({ type: 'spki', format: 'pem' }).toString();
const jwk = (key: KeyObject): JWK => key.export({ format: 'jwk' });
const jwkText = (key: KeyObject, more: object = {}): string => JSON.stringify({ ...jwk(key), ...more });

/** A modulus whose primes nobody knows, for it takes minutes to make long keys. */
function rsaText(bits: number): string {
  const modulus = (0xabcden << BigInt(bits - 20)) | 1n;
  const n = Buffer.from(modulus.toString(16).padStart(Math.ceil(bits / 8) * 2, '0'), 'hex');
  return JSON.stringify({ kty: 'RSA', n: n.toString('base64url'), e: 'AQAB' });
}

/** Made as the flawed generator of CVE-2017-15361 made them. */
const FLAWED_MODULUS =
  'zZmQ1uRmir3k6L3cF2NJ8ce4ypVOaneMC9_ItgCQDkOYzl7Scu-yi-9l9lQHTWlVeGBe3AGN24c82n9HVQNKjJ8Nya2L60FVRbizojrow95SBfVI4p4ra7acmP5RbZrJs6BIjVV_QelkirYOeKu76aedPXjt7XJAICWWdLEn6rDIN5mr5Be6au2lecbTMoPUnTgHTndn_rAVuIG55zTV5SHDF8-Bi7apuWJZQJe8atbgOQPwTvPhUQW907NTZ-CcEttSQ_RjGI1AMucaxJwQngU3dr3-7-2wYzBhKN4rDXsYPvzBYdP-NSBzXr4WTZnuWcqnbuTgrIswdTBQ4KHeyw';

/** Self-signed, RSA 2048, made once with `openssl req -x509`. */
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIDBTCCAe2gAwIBAgIUO3XViHWDbjLubcRdXe3QXfkbpEYwDQYJKoZIhvcNAQEL
BQAwETEPMA0GA1UEAwwGd29ya2VyMCAXDTI2MTEyMzEyNTQyNFoYDzIxMjYxMDMw
MTI1NDI0WjARMQ8wDQYDVQQDDAZ3b3JrZXIwggEiMA0GCSqGSIb3DQEBAQUAA4IB
DwAwggEKAoIBAQCuTFmycVqgY6JUNGMhMb0cyQT+g9kJdOqM+a9LIFvXj781uLjP
Wx0SFK6Ffo/VC/TQ4fmbQn5ZEVHkv1xsP934CLpfiagBTAVRpebmb9K27VYkWb7v
GflNwBVevPKxFWATvmNqS68tSnBCpLoHJD8deuJJI8VEh6lHVWki/bcLrWPYK1VW
CBXlEQmHcSmFrI7atmiQSTQwynvAXffUBSlqNa26bqNUJsYE+lAPwVOYAOr+Srsz
RKFK61GsZl2Xtt/6DZtDCP0JjxMEpUeoZ1CjSTChNPohj6oHLBHT8wRvPtTOPpd7
U4N29SNgusQgSu24pieRmcoU4GE8Cs2T7M4dAgMBAAGjUzBRMB0GA1UdDgQWBBQi
yRuGKEqbP8GHu0Ty12ZKnHW6VjAfBgNVHSMEGDAWgBQiyRuGKEqbP8GHu0Ty12ZK
nHW6VjAPBgNVHRMBAf8EBTADAQH/MA0GCSqGSIb3DQEBCwUAA4IBAQCPfxeMz1I7
mcca2rE6jrpjn3h5AMj5H/FTqdaLK7SftAA1/B9IrSCs0ivZerJrGj1k4un73Wcm
8vNWPCVmyWTUySrQzbKkXVQKAeWLaqRvbdxNMKFl6VgBk6+ZG2q7c5BVaBSNGuc7
E8Wmtyl92PZ0/gl15k1XllVSRiV4rfRvWmRsRfTbiqPU1SREcC1T304zGFISbmNz
dgd75VLQdoEtboHT7qAFXe+MwSzyuYvQN6dvMHQXHsrpaPJR/5Gx5yF2mfd2e+12
e8DJvAbhPyUvWnwdKqXbd0u96tC4nhUeoyk6gkl/E37RxJBzq0HsQrZyHrv+dQea
OA/s9xpT53cn
-----END CERTIFICATE-----`;

describe('a public key', () => {
  it.each([
    ['P-256', P256.publicKey, 'ES256'],
    ['RSA', RSA.publicKey, 'RS256'],
    ['Ed25519', ED25519.publicKey, 'EdDSA'],
  ])('of the kind %s verifies one algorithm only, in PEM or as a JWK', async (_kind, key, algorithm) => {
    const kid = await calculateJwkThumbprint(jwk(key));
    const expected = { kid, thumbprint: kid, algorithm };
    expect(await parsePublicKey(pem(key))).toMatchObject(expected);
    expect(await parsePublicKey(`\n ${jwkText(key)}\n`)).toMatchObject(expected);
    expect((await parsePublicKey(pem(key))).publicJwk).toEqual({
      ...jwk(key),
      kid,
      alg: algorithm,
      use: 'sig',
    });
  });

  it('may come in an X.509 certificate', async () => {
    expect((await parsePublicKey(CERTIFICATE)).algorithm).toBe('RS256');
  });

  it('does not come in one that has expired (case 180)', async () => {
    const later = Date.UTC(2127, 0, 1);
    await expect(parsePublicKey(CERTIFICATE, later)).rejects.toThrow(/certificate expired on Oct 30 .* 2126/);
  });

  it('does not come in one with the text that openssl prints before it (case 180)', async () => {
    await expect(parsePublicKey(`Certificate:\n    Data:\n${CERTIFICATE}`)).rejects.toThrow(
      'give the block alone',
    );
  });

  it('may have the line breaks of Windows', async () => {
    expect((await parsePublicKey(pem(P256.publicKey).replaceAll('\n', '\r\n'))).algorithm).toBe('ES256');
  });

  it('may come as PKCS #1', async () => {
    const text = RSA.publicKey.export({ type: 'pkcs1', format: 'pem' }).toString();
    expect((await parsePublicKey(text)).algorithm).toBe('RS256');
  });

  it('keeps the kid of its JWK', async () => {
    const { kid, publicJwk } = await parsePublicKey(
      jwkText(P256.publicKey, { kid: 'worker 1', alg: 'ES256' }),
    );
    expect([kid, publicJwk.kid]).toEqual(['worker 1', 'worker 1']);
  });

  it('knows the newer name of EdDSA (RFC 9864)', async () => {
    expect((await parsePublicKey(jwkText(ED25519.publicKey, { alg: 'Ed25519' }))).algorithm).toBe('EdDSA');
  });

  it('drops members of the JWK that do not belong to the key', async () => {
    const more = { x5u: 'https://evil.example/', __proto__: { a: 1 }, note: 'x' };
    const { publicJwk } = await parsePublicKey(jwkText(P256.publicKey, more));
    expect(Object.keys(publicJwk).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
  });

  it.each([
    ['PKCS #8', P256.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()],
    ['SEC 1', P256.privateKey.export({ type: 'sec1', format: 'pem' }).toString()],
    ['PKCS #1', RSA.privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()],
    [
      'encrypted PKCS #8',
      RSA.privateKey
        .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'words' })
        .toString(),
    ],
    ['OpenSSH', '-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----'],
    [
      'a public key and a private one',
      pem(P256.publicKey) + P256.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    ],
    ['JWK, EC', jwkText(P256.privateKey)],
    ['JWK, RSA', jwkText(RSA.privateKey)],
    ['JWK, RSA with one prime left in', jwkText(RSA.publicKey, { p: 'AQ' })],
    ['JWK, Ed25519', jwkText(ED25519.privateKey)],
  ])('is not a private key: %s (case 180)', async (_kind, text) => {
    await expect(parsePublicKey(text)).rejects.toThrow('this is a private key');
  });

  it('never repeats a private key in the refusal', async () => {
    const text = jwkText(P256.privateKey);
    const error = await parsePublicKey(text).catch((reason: unknown) => reason);
    expect(String(error)).not.toContain(jwk(P256.privateKey).d);
  });

  it.each([
    ['oct', JSON.stringify(createSecretKey(Buffer.alloc(32, 1)).export({ format: 'jwk' }))],
    ['a k in disguise', jwkText(P256.publicKey, { k: 'AAAA' })],
  ])('is not symmetric: %s (case 180)', async (_kind, text) => {
    await expect(parsePublicKey(text)).rejects.toThrow('symmetric');
  });

  it.each([2048, 3072, 4096])('may be RSA of %i bits', async (bits) => {
    expect((await parsePublicKey(rsaText(bits))).algorithm).toBe('RS256');
  });

  const weak = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey;
  const restricted = generateKeyPairSync('rsa-pss', { modulusLength: 2048 }).publicKey;
  it.each([
    ['RSA of 1024 bits', pem(weak), 'at least 2048 bits; this has 1024'],
    ['RSA of 1024 bits as a JWK', jwkText(weak), 'at least 2048 bits'],
    ['RSA of 4097 bits', rsaText(4097), 'at most 4096 bits; this has 4097'],
    ['RSA of 8192 bits', rsaText(8192), 'at most 4096 bits; this has 8192'],
    ['RSA of a flawed generator', JSON.stringify({ kty: 'RSA', n: FLAWED_MODULUS, e: 'AQAB' }), 'ROCA'],
    ['RSA with the exponent 1', jwkText(RSA.publicKey, { e: 'AQ' }), 'exponent'],
    ['RSA with an even exponent', jwkText(RSA.publicKey, { e: 'AQAA' }), 'exponent'],
    ['RSA with the exponent 65539', jwkText(RSA.publicKey, { e: 'AQAD' }), 'from 3 to 65537'],
    ['RSA with an exponent of 32 bits', jwkText(RSA.publicKey, { e: '_____w' }), 'from 3 to 65537'],
    ['RSA-PSS alone', pem(restricted), 'rsa-pss'],
    ['P-384', pem(generateKeyPairSync('ec', { namedCurve: 'P-384' }).publicKey), 'P-256'],
    ['P-521', jwkText(generateKeyPairSync('ec', { namedCurve: 'P-521' }).publicKey), 'P-256'],
    ['secp256k1', pem(generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).publicKey), 'P-256'],
    ['Ed448', pem(generateKeyPairSync('ed448').publicKey), 'ed448'],
    ['X25519', jwkText(generateKeyPairSync('x25519').publicKey), 'x25519'],
    ['DSA', pem(generateKeyPairSync('dsa', { modulusLength: 2048, divisorLength: 256 }).publicKey), 'dsa'],
    [
      'an Ed25519 point of small order',
      jwkText(ED25519.publicKey, { x: 'AQAAA'.padEnd(43, 'A') }),
      'anybody can sign',
    ],
    ['a point off the curve', jwkText(P256.publicKey, { x: jwk(P256.publicKey).y }), 'cannot be read'],
  ])('is strong and of a known kind: not %s (case 180)', async (_kind, text, reason) => {
    await expect(parsePublicKey(text)).rejects.toThrow(reason);
  });

  it.each([
    ['another algorithm', { alg: 'RS256' }, 'used with ES256 only'],
    ['HS256', { alg: 'HS256' }, 'used with ES256 only'],
    ['none', { alg: 'none' }, 'used with ES256 only'],
    ['an object for an algorithm', { alg: { toString: 1 } }, 'alg is no text'],
    ['encryption', { use: 'enc' }, 'use is not sig'],
    ['signing alone', { key_ops: ['sign'] }, 'key_ops'],
    ['no list of uses', { key_ops: 'verify' }, 'key_ops'],
    ['an empty kid', { kid: '' }, 'kid'],
    ['a kid of 129 characters', { kid: 'x'.repeat(129) }, 'kid'],
    ['a kid with a line break', { kid: 'a\nb' }, 'kid'],
    ['a kid that is a number', { kid: 7 }, 'kid'],
    ['an unknown kty', { kty: 'XX' }, 'cannot be read'],
    ['no coordinate', { x: undefined }, 'cannot be read'],
    ['a coordinate that is a list', { x: [1] }, 'cannot be read'],
  ])('is refused when its JWK says %s', async (_what, more, reason) => {
    await expect(parsePublicKey(jwkText(P256.publicKey, more))).rejects.toThrow(reason);
  });

  it.each([
    ['nothing', '', 'is needed'],
    ['words', 'my key', 'is needed'],
    ['DER in base64', P256.publicKey.export({ type: 'spki', format: 'der' }).toString('base64'), 'is needed'],
    ['a JWK set', JSON.stringify({ keys: [jwk(P256.publicKey)] }), 'JWK set'],
    ['broken JSON', '{"kty":', 'not JSON'],
    ['an empty object', '{}', 'cannot be read'],
    ['two keys', pem(P256.publicKey) + pem(RSA.publicKey), 'more than one PEM block'],
    ['1,000 keys', pem(ED25519.publicKey).repeat(1000), 'at most 16384'],
    [
      '1,000 keys in a set',
      JSON.stringify({ keys: Array(1000).fill(jwk(ED25519.publicKey)) }),
      'at most 16384',
    ],
    ['a key with words before it', `my key:\n${pem(P256.publicKey)}`, 'does not belong there'],
    ['a key with words after it', `${pem(P256.publicKey)}# worker 1`, 'does not belong there'],
    [
      'a key with a header in it',
      pem(P256.publicKey).replace('\n', '\nComment: x\n'),
      'does not belong there',
    ],
    ['a key with NUL in it', pem(P256.publicKey).replace('\n', '\n\0'), 'does not belong there'],
    [
      'a key whose end is of another',
      pem(P256.publicKey).replace('END PUBLIC', 'END RSA PUBLIC'),
      'does not belong there',
    ],
    ['a secret', 'lgt_cc_7Yb0pVt3kQm1Xs9LwR5dZ2nE8hJ4uC6aF0gTiBvKxMo1q2w3e4', 'is needed'],
    ['a broken PEM block', '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----', 'cannot be read'],
    [
      'a broken certificate',
      '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----',
      'cannot be read',
    ],
    [
      'a request',
      '-----BEGIN CERTIFICATE REQUEST-----\nAAAA\n-----END CERTIFICATE REQUEST-----',
      'not a public key',
    ],
    ['16 kB and one', 'x'.repeat(16_385), 'at most 16384'],
  ])('is not %s (case 180)', async (_what, text, reason) => {
    await expect(parsePublicKey(text)).rejects.toThrow(reason);
    await expect(parsePublicKey(text)).rejects.toMatchObject({ code: 'invalid', field: 'publicKey' });
  });
});
