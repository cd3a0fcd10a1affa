import { createPrivateKey, KeyObject, sign, type JsonWebKey } from 'node:crypto';

/** A private key: PEM (PKCS #8, PKCS #1 or SEC 1), JWK, which may be text too, or a key of Node. */
export type PrivateKey = string | JsonWebKey | KeyObject;

type Algorithm = 'RS256' | 'ES256' | 'EdDSA';

const SHORTEST_RSA = 2048;

/** A private key that signs JWTs, and the one algorithm that it signs with (RFC 7518 §3, RFC 8037 §3.1). */
export class SigningKey {
  private readonly algorithm: Algorithm;
  private readonly keyId: string | undefined;
  readonly #key: KeyObject;

  /** @throws TypeError: it is no private key, or none that Legate takes */
  constructor(key: PrivateKey, keyId: string | undefined) {
    const parsed = parse(key);
    this.#key = readKey(parsed);
    this.algorithm = algorithmOf(this.#key);
    this.keyId = keyId ?? kidOf(parsed);
  }

  /** A compact JWS of claims (RFC 7515 §7.1). */
  sign(claims: Readonly<Record<string, unknown>>): string {
    const header = { alg: this.algorithm, typ: 'JWT', kid: this.keyId };
    const content = [header, claims].map((part) => encode(JSON.stringify(part))).join('.');
    const hash = this.algorithm === 'EdDSA' ? null : 'sha256';
    const signature = sign(hash, Buffer.from(content), { key: this.#key, dsaEncoding: 'ieee-p1363' });
    return `${content}.${encode(signature)}`;
  }
}

const noKey = (): TypeError =>
  new TypeError('the private key: PEM or a JWK with its private members is needed');

/** The text of a JWK, and PEM in one line as environment files have it, become what they stand for. */
function parse(key: PrivateKey): PrivateKey {
  if (typeof key !== 'string') return key;
  if (!key.trimStart().startsWith('{')) return key.replaceAll('\\n', '\n');
  try {
    return JSON.parse(key) as JsonWebKey;
  } catch {
    // The error of JSON.parse quotes the text.
    throw noKey();
  }
}

function readKey(key: PrivateKey): KeyObject {
  if (key instanceof KeyObject) return key;
  try {
    return createPrivateKey(typeof key === 'string' ? key : { key, format: 'jwk' });
  } catch {
    throw noKey();
  }
}

/** A JWK knows by which id its public half is registered (RFC 7517 §4.5). */
function kidOf(key: PrivateKey): string | undefined {
  const kid = typeof key === 'object' && 'kid' in key ? key.kid : undefined;
  return typeof kid === 'string' ? kid : undefined;
}

function algorithmOf({ type, asymmetricKeyType, asymmetricKeyDetails = {} }: KeyObject): Algorithm {
  const { modulusLength = 0, namedCurve } = asymmetricKeyDetails;
  if (type === 'private') {
    if (asymmetricKeyType === 'rsa' && modulusLength >= SHORTEST_RSA) return 'RS256';
    if (asymmetricKeyType === 'ec' && namedCurve === 'prime256v1') return 'ES256';
    if (asymmetricKeyType === 'ed25519') return 'EdDSA';
  }
  throw new TypeError(
    `the private key: RSA of ${SHORTEST_RSA} bits or more, EC on P-256, or Ed25519 is needed`,
  );
}

const encode = (content: string | Buffer): string => Buffer.from(content).toString('base64url');
