import { invalidScope } from './errors.js';

/** One scope token: printable ASCII but space, `"` and `\` (RFC 6749 §3.3). */
const SCOPE_TOKEN = /^[\x21\x23-\x5b\x5d-\x7e]+$/;
const MOST_SCOPES = 200;

/** Whether `text` may name a scope (RFC 6749 §3.3). */
export function isScopeToken(text: string): boolean {
  return SCOPE_TOKEN.test(text);
}

/**
 * Reads a `scope` parameter into its distinct tokens, in the order of their first appearance (RFC 6749 §3.3).
 *
 * @throws OAuthError invalid_scope: an empty token (two spaces), a character §3.3 does not allow, too many tokens.
 */
export function parseScope(text: string): readonly string[] {
  const tokens = text.split(' ', MOST_SCOPES + 1);
  if (tokens.length > MOST_SCOPES) throw invalidScope(`more than ${MOST_SCOPES} scopes`);
  if (!tokens.every(isScopeToken)) {
    throw invalidScope('scope: names are separated by one space and hold printable ASCII only');
  }
  return [...new Set(tokens)];
}
