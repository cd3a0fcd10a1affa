import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import type { JWK } from 'jose';
import type { SignatureAlgorithm } from '../client.js';
import { hasRocaFingerprint } from './roca.js';
import { thumbprintOf } from './thumbprint.js';

/** A public key that was read and found strong enough, with the one algorithm it verifies. */
export interface ParsedPublicKey {
  /** The JWK's own `kid`, or the RFC 7638 thumbprint. */
  readonly kid: string;
  readonly thumbprint: string;
  readonly algorithm: SignatureAlgorithm;
  /** The public members alone, with `kid`, `alg` and `use` (RFC 7517 §4). */
  readonly publicJwk: JWK;
}

/** Why a key is not taken: it is private, symmetric, weak, or nothing of the kind. */
export class PublicKeyFault extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.name = 'PublicKeyFault';
  }
}

/** Somebody showed the half of a key that nobody else may have. */
export class PrivateKeyFault extends PublicKeyFault {
  constructor() {
    super(
      'this is a private key; keep it where it is, consider it exposed if it was sent, and give its public half',
    );
  }
}

const SHORTEST_RSA = 2048;
const LONGEST_RSA = 4096;
const LARGEST_EXPONENT = 65_537n;
const KID = /^[\x21-\x7e](?:[\x20-\x7e]{0,126}[\x21-\x7e])?$/;
const PRIVATE_MEMBERS = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth'];

const refuse = (reason: string): Error => new PublicKeyFault(reason);

/**
 * Reads a public key from a JWK (RFC 7517): P-256 for ES256, RSA of 2048 to 4096 bits for RS256, Ed25519 for EdDSA.
 *
 * @throws PublicKeyFault
 */
export async function parsePublicJwk(jwk: JWK): Promise<ParsedPublicKey> {
  if ('keys' in jwk) throw refuse('this is a JWK set; give one of its keys');
  if (jwk.kty === 'oct' || 'k' in jwk)
    throw refuse('this is a symmetric key, so a secret; a public key is needed');
  if (PRIVATE_MEMBERS.some((member) => member in jwk)) throw new PrivateKeyFault();
  if (jwk.use !== undefined && jwk.use !== 'sig') throw refuse('the JWK’s use is not sig (RFC 7517 §4.2)');
  if (jwk.key_ops !== undefined && !(Array.isArray(jwk.key_ops) && jwk.key_ops.includes('verify'))) {
    throw refuse('the JWK’s key_ops do not include verify (RFC 7517 §4.3)');
  }
  return describePublicKey(importJwk(jwk), jwk);
}

/**
 * What is known of a public key, beside what its JWK said.
 *
 * @throws PublicKeyFault: it is weak, or of another kind; the JWK says otherwise
 */
export async function describePublicKey(key: KeyObject, given: JWK = {}): Promise<ParsedPublicKey> {
  const algorithm = algorithmOf(key);
  if (given.alg !== undefined) checkAlgorithm(given.alg, algorithm);
  const members = key.export({ format: 'jwk' }) as JWK;
  const thumbprint = thumbprintOf(members);
  const kid = given.kid === undefined ? thumbprint : checkKid(given.kid);
  return { kid, thumbprint, algorithm, publicJwk: { ...members, kid, alg: algorithm, use: 'sig' } };
}

function importJwk(jwk: JWK): KeyObject {
  try {
    return createPublicKey({ key: jwk as JsonWebKey, format: 'jwk' });
  } catch {
    throw refuse('the JWK cannot be read: its kty, crv or numbers are not those of a public key');
  }
}

/** RFC 9864 names the curve in the algorithm, `Ed25519`; it is the same signature. */
function checkAlgorithm(alg: unknown, algorithm: SignatureAlgorithm): void {
  if (typeof alg !== 'string') throw refuse('the JWK’s alg is no text (RFC 7517 §4.4)');
  if (alg === algorithm || (alg === 'Ed25519' && algorithm === 'EdDSA')) return;
  throw refuse(`the JWK’s alg is ${alg.slice(0, 20)}; a key of its kind is used with ${algorithm} only`);
}

function checkKid(kid: unknown): string {
  if (typeof kid !== 'string' || !KID.test(kid)) {
    throw refuse(
      'the JWK’s kid must be 1 to 128 printable ASCII characters; leave it out to get the thumbprint',
    );
  }
  return kid;
}

/**
 * The one algorithm that a key of its kind verifies (RFC 8725 §3.1, §3.2).
 *
 * @throws PublicKeyFault: it is weak, or of another kind
 */
export function algorithmOf(key: KeyObject): SignatureAlgorithm {
  const details = key.asymmetricKeyDetails ?? {};
  switch (key.asymmetricKeyType) {
    case 'rsa':
      checkRsa(details.modulusLength ?? 0, details.publicExponent ?? 0n);
      checkOrigin(key);
      return 'RS256';
    case 'ec':
      if (details.namedCurve !== 'prime256v1') throw refuse('of the elliptic curves, P-256 and Ed25519 only');
      return 'ES256';
    case 'ed25519':
      checkEd25519(key);
      return 'EdDSA';
    default:
      throw refuse(
        `a key of the kind ${key.asymmetricKeyType ?? 'unknown'} is not taken; P-256, RSA or Ed25519 only`,
      );
  }
}

/**
 * An exponent of 1 verifies anything, and an even one nothing. Whoever owns the key also chooses what each verification
 * costs here: a long modulus and a large exponent make it dozens of times as dear.
 */
function checkRsa(bits: number, exponent: bigint): void {
  if (bits < SHORTEST_RSA) throw refuse(`RSA keys need at least ${SHORTEST_RSA} bits; this has ${bits}`);
  if (bits > LONGEST_RSA) throw refuse(`RSA keys have at most ${LONGEST_RSA} bits; this has ${bits}`);
  if (exponent < 3n || exponent % 2n === 0n || exponent > LARGEST_EXPONENT) {
    throw refuse('the RSA exponent must be an odd number from 3 to 65537; 65537 is usual');
  }
}

function checkOrigin(key: KeyObject): void {
  const { n = '' } = key.export({ format: 'jwk' });
  if (!hasRocaFingerprint(BigInt(`0x${Buffer.from(n, 'base64url').toString('hex')}`))) return;
  throw refuse(
    'a flawed chip or library made this RSA key, and its private half can be computed (CVE-2017-15361, ROCA); make another elsewhere',
  );
}

/** A point of small order verifies signatures that nobody's private key made (RFC 8032 §8.9, RFC 8725 §3.4). */
function checkEd25519(key: KeyObject): void {
  const y = Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url');
  y.writeUInt8(y.readUInt8(31) & 0x7f, 31);
  if (SMALL_ORDER.has(y.toString('hex'))) {
    throw refuse('this Ed25519 key is a point of small order, for which anybody can sign');
  }
}

/** The y coordinates of all points of small order, little-endian, with those that exceed the field. */
const SMALL_ORDER = new Set([
  '00'.repeat(32),
  `01${'00'.repeat(31)}`,
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  `ec${'ff'.repeat(30)}7f`,
  `ed${'ff'.repeat(30)}7f`,
  `ee${'ff'.repeat(30)}7f`,
]);
