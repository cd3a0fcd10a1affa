import { randomBytes, randomUUID } from 'node:crypto';

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

/** 256 random bits, as 43 characters of base 62: what cookies, codes and links are made of. Nobody guesses one. */
export function randomSecret(): string {
  return randomBase62(43);
}

/** Whether a text has the form of a `randomSecret`; what has not is not even looked for. */
export function isRandomSecret(text: string): boolean {
  return /^[0-9A-Za-z]{43}$/.test(text);
}

/**
 * A UUID of version 7 (RFC 9562 §5.7): 48 bits of `now` (milliseconds), then 74 random bits. Such ids are made in the
 * order in which an index keeps them, so that storing one touches the page that stored the last.
 */
export function createTimeOrderedId(now: number): string {
  const time = now.toString(16).padStart(12, '0');
  // Version 4 keeps its random bits in the same places, and Node draws them in advance.
  const random = randomUUID().slice(15);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random}`;
}

/** `value` (a 32-bit unsigned integer) in base 62, left-padded to six characters. */
export function toBase62(value: number): string {
  let text = '';
  for (let rest = value; text.length < 6; rest = Math.floor(rest / 62)) text = ALPHABET[rest % 62] + text;
  return text;
}
