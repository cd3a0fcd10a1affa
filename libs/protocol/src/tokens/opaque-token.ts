import { randomBase62 } from '../random.js';

/** 43 characters of base 62: 256 bits. */
const LENGTH = 43;

/** An access token that says nothing by itself (RFC 6749 §1.4): `lgt_at_` and 256 random bits. */
export function createOpaqueToken(): string {
  return `lgt_at_${randomBase62(LENGTH)}`;
}
