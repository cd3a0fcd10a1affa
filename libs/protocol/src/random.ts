import { randomBytes } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** The largest multiple of 62 in a byte: bytes from here on would favour the first letters. */
const UNBIASED = 248;

/** `length` characters of `[0-9A-Za-z]`, uniform: 5.95 bits each from the system's generator. */
export function randomBase62(length: number): string {
  let text = '';
  while (text.length < length) {
    for (const byte of randomBytes(length)) {
      if (byte < UNBIASED && text.length < length) text += ALPHABET[byte % 62];
    }
  }
  return text;
}

/** `value` (a 32-bit unsigned integer) in base 62, left-padded to six characters. */
export function toBase62(value: number): string {
  let text = '';
  for (let rest = value; text.length < 6; rest = Math.floor(rest / 62)) text = ALPHABET[rest % 62] + text;
  return text;
}
