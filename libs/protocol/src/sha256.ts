import { hash, timingSafeEqual } from 'node:crypto';

/** SHA-256 of `text`, hexadecimal. */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}

/** Whether a SHA-256, hexadecimal, is the one of `text`; in constant time. */
export function isHashOf(expected: string, text: string): boolean {
  return timingSafeEqual(Buffer.from(expected, 'hex'), Buffer.from(sha256(text), 'hex'));
}
