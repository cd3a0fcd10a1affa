import { randomSecret } from '../random.js';

/** What a token that says nothing to its bearer is: an access token, a refresh token, an authorization code. */
export type OpaqueTokenKind = 'at' | 'rt' | 'ac';

/**
 * A token that says nothing to its bearer (RFC 6749 §1.3.1, §1.4, §1.5): `lgt_` and its kind, so that none passes for
 * another, the id (a UUID) without dashes by which its record is found, and 256 random bits that make it the token.
 */
export function createOpaqueToken(kind: OpaqueTokenKind, id: string): string {
  return `lgt_${kind}_${id.replaceAll('-', '')}${randomSecret()}`;
}

/** The id that an opaque token claims; undefined for what is none of this kind, to the last character. */
export function readOpaqueToken(kind: OpaqueTokenKind, text: string): string | undefined {
  const [, found, hex] = /^lgt_(at|rt|ac)_([0-9a-f]{32})[0-9A-Za-z]{43}$/.exec(text) ?? [];
  if (found !== kind) return undefined;
  return hex?.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}
