import { generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import type { JWK } from 'jose';
import type { ClientKey, SignatureAlgorithm } from '../../client.js';

/** A key pair of whoever signs assertions. */
export interface SigningPair {
  readonly kid: string;
  readonly algorithm: SignatureAlgorithm;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** One pair of each kind that a set may register. */
export interface SigningPairs {
  readonly rsa: SigningPair;
  readonly ec: SigningPair;
  readonly ed: SigningPair;
}

/** Fresh pairs, each with its own `kid`. */
export function createSigningPairs(name: string): SigningPairs {
  return {
    rsa: {
      ...generateKeyPairSync('rsa', { modulusLength: 2048 }),
      kid: `${name}-rsa`,
      algorithm: 'RS256',
    },
    ec: { ...generateKeyPairSync('ec', { namedCurve: 'P-256' }), kid: `${name}-ec`, algorithm: 'ES256' },
    ed: { ...generateKeyPairSync('ed25519'), kid: `${name}-ed`, algorithm: 'EdDSA' },
  };
}

/** The public half as JWK, with its `kid`. */
export function publicJwkOf({ publicKey, kid }: SigningPair): JWK {
  return { ...publicKey.export({ format: 'jwk' }), kid };
}

/** The public half as a set has it. */
export function aKeyOf(pair: SigningPair, changes: Partial<ClientKey> = {}): ClientKey {
  const { kid, algorithm } = pair;
  const publicJwk = publicJwkOf(pair);
  return {
    ...{ id: `key_${kid}`, name: kid, kid, algorithm, publicJwk, status: 'enabled', createdAt: 0 },
    ...{ expiresAt: null, firstUsedAt: null, lastUsedAt: null, lastUsedIp: null, uses: 0 },
    expiresAfterUseOf: null,
    ...changes,
  };
}

/** One part of a compact JWS, of JSON or of any bytes (RFC 7515 §7.1). */
export function encodePart(part: object | string | Buffer): string {
  const bytes = typeof part === 'string' || Buffer.isBuffer(part) ? part : JSON.stringify(part);
  return Buffer.from(bytes).toString('base64url');
}

/** The signature of a pair over a header and a payload, which may be anything. */
export function signParts(header: string, payload: string, { algorithm, privateKey }: SigningPair): string {
  const input = `${header}.${payload}`;
  const digest = algorithm === 'EdDSA' ? null : 'sha256';
  const signature = sign(digest, Buffer.from(input), { key: privateKey, dsaEncoding: 'ieee-p1363' });
  return `${input}.${signature.toString('base64url')}`;
}

/** A JWT of a pair; `header` adds to what the pair says of itself, or takes its place. */
export function signClaims(pair: SigningPair, claims: object, header: object = {}): string {
  const { algorithm, kid } = pair;
  return signParts(encodePart({ alg: algorithm, kid, ...header }), encodePart(claims), pair);
}
