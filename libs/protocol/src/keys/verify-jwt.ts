import { createPublicKey } from 'node:crypto';
import { compactVerify, decodeProtectedHeader, type JWTPayload } from 'jose';
import { isCanonicalJws } from '../compact-jws.js';
import type { SigningKey } from './signing-key.js';

/** Longer than any JWT this server makes. */
const LONGEST_JWT = 8192;

/**
 * The claims of a JWT that one of these keys signed; undefined for what none did. The `kid` names the key, and the key
 * its only algorithm (RFC 8725 §3.1); `typ` must be the expected one (§3.11). Times are not looked at.
 */
export async function verifyJwt(
  jwt: string,
  typ: string,
  keyOf: (kid: string) => SigningKey | undefined,
): Promise<JWTPayload | undefined> {
  if (jwt.length > LONGEST_JWT || !isCanonicalJws(jwt)) return undefined;
  try {
    const header = decodeProtectedHeader(jwt);
    const key = header.kid === undefined || header.typ !== typ ? undefined : keyOf(header.kid);
    if (key === undefined) return undefined;
    const publicKey = createPublicKey(key.privateKey);
    const { payload } = await compactVerify(jwt, publicKey, { algorithms: [key.algorithm] });
    return JSON.parse(Buffer.from(payload).toString('utf8')) as JWTPayload;
  } catch {
    return undefined;
  }
}
