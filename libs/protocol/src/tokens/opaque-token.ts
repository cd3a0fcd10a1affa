import { randomBase62 } from '../random.js';

const PREFIX = 'lgt_at_';
/** 43 characters of base 62: 256 bits. */
const SECRET_LENGTH = 43;

/**
 * An access token that says nothing to its bearer (RFC 6749 §1.4): `lgt_at_`, its `jti` without dashes by which its
 * record is found, and 256 random bits that make it the token.
 */
export function createOpaqueToken(jti: string): string {
  return PREFIX + jti.replaceAll('-', '') + randomBase62(SECRET_LENGTH);
}

/** The `jti` that an opaque token claims; undefined for what is none. */
export function readOpaqueToken(token: string): string | undefined {
  const hex = /^lgt_at_([0-9a-f]{32})[0-9A-Za-z]{43}$/.exec(token)?.[1];
  return hex?.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}
