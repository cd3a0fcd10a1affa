import { invalidRequest } from './errors.js';

/** The parameters of one request, each with exactly one value (RFC 6749 §3.2). */
export type Parameters = ReadonlyMap<string, string>;

/** The parameters of a form, beside the names that came without a value. */
export class FormParameters extends Map<string, string> {
  readonly valueless: string[] = [];
}

/** More than any request of any specification needs; what is above it is an attack. */
const MOST_PARAMETERS = 100;

/**
 * Reads an `application/x-www-form-urlencoded` body strictly: a value-less parameter counts as omitted, a repeated
 * one is refused (RFC 6749 §3.2, Appendix B).
 *
 * @throws OAuthError invalid_request: bad percent-encoding or UTF-8, NUL, a repeated parameter, too many of them.
 */
export function parseForm(body: string): FormParameters {
  const parameters = new FormParameters();
  if (body === '') return parameters;
  const pairs = body.split('&', MOST_PARAMETERS + 1);
  if (pairs.length > MOST_PARAMETERS) throw invalidRequest('too many parameters');
  const seen = new Set<string>();
  for (const pair of pairs) {
    const equals = pair.indexOf('=');
    const name = decode(equals < 0 ? pair : pair.slice(0, equals));
    const value = equals < 0 ? '' : decode(pair.slice(equals + 1));
    if (seen.has(name)) throw invalidRequest(`a parameter is repeated${knownName(name)}`);
    seen.add(name);
    if (value === '') parameters.valueless.push(name);
    else parameters.set(name, value);
  }
  return parameters;
}

/** Decodes one form component. Also what HTTP Basic credentials are wrapped in (RFC 6749 §2.3.1). */
export function decodeFormComponent(text: string): string | undefined {
  if (isPlain(text)) return text;
  try {
    const decoded = decodeURIComponent(text.replaceAll('+', ' '));
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

/** Whether decoding would neither change nor refuse a text. Most are. */
const isPlain = (text: string): boolean => !text.includes('%') && !text.includes('+') && !text.includes('\0');

function decode(text: string): string {
  const decoded = decodeFormComponent(text);
  if (decoded === undefined) throw invalidRequest('the body has bad percent-encoding, bad UTF-8 or a NUL');
  return decoded;
}

/** Names a parameter only when it looks like one: descriptions do not reflect what an attacker wrote. */
function knownName(name: string): string {
  return /^[a-z_]{1,32}$/.test(name) ? `: ${name}` : '';
}
