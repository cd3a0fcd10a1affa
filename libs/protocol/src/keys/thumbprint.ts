import { createHash } from 'node:crypto';
import type { JWK } from 'jose';

/** The members that make a key what it is, in the order of RFC 7638 §3.2 and RFC 8037 §2. */
const MEMBERS: Readonly<Record<string, readonly (keyof JWK)[]>> = {
  EC: ['crv', 'kty', 'x', 'y'],
  OKP: ['crv', 'kty', 'x'],
  RSA: ['e', 'kty', 'n'],
};

/** The SHA-256 thumbprint of a public key (RFC 7638): the same under whatever name the key goes. */
export function thumbprintOf(jwk: JWK): string {
  const members = (MEMBERS[jwk.kty ?? ''] ?? []).map((member) => [member, jwk[member]]);
  return createHash('sha256')
    .update(JSON.stringify(Object.fromEntries(members)))
    .digest('base64url');
}
