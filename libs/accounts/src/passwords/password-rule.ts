import { invalid } from '../account-error.js';

const SHORTEST = 8;
const LONGEST = 256;
/** Hashing reads all of it: what is longer is refused before. */
const MOST_BYTES = 1024;

/** A password as it is hashed: spaces are all alike, and letters in NFC (RFC 8265 §4.2, OpaqueString). */
export function preparePassword(password: string): string {
  return password.replace(/\p{Zs}/gu, ' ').normalize('NFC');
}

/** Whether a text could be somebody's password at all; if not, nothing is hashed to find out. */
export function isHashable(password: string): boolean {
  return Buffer.byteLength(password) <= MOST_BYTES && !password.includes('\0');
}

/** Whether a new password has fewer characters than the rule asks for, as it is hashed. */
export function isTooShort(password: string): boolean {
  return lengthOf(password) < SHORTEST;
}

/**
 * Holds a new password to the rule: 8 to 256 characters of any kind (NIST SP 800-63B §3.1.1.2).
 *
 * @throws AccountError invalid, of `field`
 */
export function checkNewPassword(password: string, field: string): void {
  if (!isHashable(password)) throw invalid(field, `at most ${MOST_BYTES} bytes, and no NUL`);
  if (isTooShort(password)) throw invalid(field, `at least ${SHORTEST} characters`);
  if (lengthOf(password) > LONGEST) throw invalid(field, `at most ${LONGEST} characters`);
}

const lengthOf = (password: string): number => [...preparePassword(password)].length;
