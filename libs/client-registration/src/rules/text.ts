import { faultOfLine, tidyText } from '#protocol';
import { invalid } from '../registration-error.js';
import { LIMITS } from './limits.js';

const EMAIL = /^[^\s@"<>(),:;\\]{1,64}@[^\s@.]+(?:\.[^\s@.]+)+$/;

/** How long a text may be, and whether it may be empty or have several lines. */
export interface TextRule {
  readonly longest?: number;
  readonly optional?: boolean;
  readonly lines?: boolean;
}

/**
 * Tidies a text that people will read, and holds it to its rule: 1 to 120 characters on one line, unless said.
 *
 * @throws RegistrationError invalid, of `field`
 */
export function checkText(text: string, field: string, rule: TextRule = {}): string {
  const { longest = LIMITS.name, optional = false, lines = false } = rule;
  const tidy = tidyText(text);
  if (tidy === '' && optional) return tidy;
  const fault = faultOfLine(lines ? tidy.replaceAll('\n', ' ') : tidy, longest);
  if (fault !== undefined) throw invalid(field, fault);
  return tidy;
}

/**
 * Holds a list to its rule: at most `most` entries, each of them once.
 *
 * @throws RegistrationError invalid, of `field`
 */
export function checkList(list: readonly string[], field: string, most: number): readonly string[] {
  if (list.length > most) throw invalid(field, `at most ${most}; these are ${list.length}`);
  const twice = list.find((each, index) => list.indexOf(each) !== index);
  if (twice !== undefined) throw invalid(field, `“${twice}” is there twice`);
  return list;
}

/**
 * Trims an e-mail address and checks that it looks like one.
 *
 * @throws RegistrationError invalid, of `field`
 */
export function checkEmail(text: string, field: string): string {
  const address = checkText(text, field, { longest: LIMITS.email });
  if (!EMAIL.test(address)) throw invalid(field, `“${address}” is not an e-mail address`);
  return address;
}

/**
 * Trims an https URL and checks that it is one, without user name or password. It is shown, never fetched.
 *
 * @throws RegistrationError invalid, of `field`
 */
export function checkHttpsUrl(text: string, field: string): string {
  const url = checkText(text, field, { longest: LIMITS.url });
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol !== 'https:' || !/^https:\/\/[^/\s\\@]+(?:[/?][^\s\\]*)?$/i.test(url)) {
    throw invalid(field, 'an https URL is needed, such as https://app.example/logo.png');
  }
  return url;
}
