/** A key pair that this browser made. The private half is for its owner alone. */
export interface KeyPair {
  /** JWK text (RFC 7517). */
  readonly publicJwk: string;
  /** PKCS #8 as PEM (RFC 5958, RFC 7468 §10). */
  readonly privatePem: string;
}

const ES256 = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const LINE = 64;

/** Whether the browser makes keys here: only pages that came safely may (Web Cryptography §6). */
export const canMakeKeys = (): boolean => window.isSecureContext;

/** Makes a key pair for ES256. The private half leaves this function as text, and stays nowhere. */
export async function makeKeyPair(): Promise<KeyPair> {
  const { publicKey, privateKey } = await crypto.subtle.generateKey(ES256, true, ['sign', 'verify']);
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', publicKey);
  const pkcs8 = await crypto.subtle.exportKey('pkcs8', privateKey);
  return {
    publicJwk: JSON.stringify({ kty, crv, x, y, alg: 'ES256', use: 'sig' }),
    privatePem: toPem(new Uint8Array(pkcs8)),
  };
}

function toPem(bytes: Uint8Array): string {
  const base64 = btoa(String.fromCharCode(...bytes));
  const lines = base64.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];
  return ['-----BEGIN PRIVATE KEY-----', ...lines, '-----END PRIVATE KEY-----', ''].join('\n');
}
