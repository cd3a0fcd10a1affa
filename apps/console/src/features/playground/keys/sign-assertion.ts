import { importJWK, importPKCS8, SignJWT, type CryptoKey, type JWTPayload } from 'jose';
import type { PastedKey } from './read-key.js';

/** The algorithms that this server takes (RFC 7518 §3.1, RFC 8037 §3.1). */
const ALGORITHMS = ['ES256', 'RS256', 'EdDSA'] as const;

/** A key that signs, in this browser. */
interface SigningKey {
  readonly algorithm: string;
  readonly key: CryptoKey | Uint8Array;
}

/**
 * Signs an assertion in this browser (RFC 7523 §3). `typ` says what it is for. The key is forgotten afterwards.
 *
 * @throws Error where the key is of no algorithm that the server takes
 */
export async function signAssertion(
  pasted: PastedKey,
  claims: JWTPayload,
  { kid, typ }: { readonly kid: string | null; readonly typ?: string },
): Promise<string> {
  const { algorithm, key } = await importKey(pasted);
  const header = { alg: algorithm, ...(kid === null ? {} : { kid }), ...(typ === undefined ? {} : { typ }) };
  return new SignJWT(claims).setProtectedHeader(header).sign(key);
}

/** A PEM does not say its algorithm: the one that takes it is its own. */
async function importKey({ material, algorithm }: PastedKey): Promise<SigningKey> {
  for (const each of algorithm === null ? ALGORITHMS : [algorithm]) {
    const key = await (
      'pem' in material ? importPKCS8(material.pem, each) : importJWK(material.jwk, each)
    ).catch(() => undefined);
    if (key !== undefined) return { algorithm: each, key };
  }
  throw new Error('no algorithm takes this key');
}
