import { invalid } from '../account-error.js';
import { checkText } from './text.js';

/** The longest address that a mail server takes, in octets (RFC 5321 §4.5.3.1.3). */
const LONGEST = 254;
const EMAIL = /^[^\s@"<>(),:;\\]{1,64}@[^\s@.]+(?:\.[^\s@.]+)*$/;

/**
 * Trims an e-mail address and checks that it looks like one.
 *
 * @throws AccountError invalid, of `email`
 */
export function checkEmail(text: string): string {
  const address = checkText(text, 'email', LONGEST);
  if (Buffer.byteLength(address) > LONGEST) throw invalid('email', `at most ${LONGEST} bytes`);
  if (!EMAIL.test(address)) throw invalid('email', 'an e-mail address is needed, such as ada@example.com');
  return address;
}

/** An e-mail address as addresses are compared: trimmed, in NFC, in lower case. */
export function foldEmail(text: string): string {
  return text.trim().normalize('NFC').toLowerCase();
}
