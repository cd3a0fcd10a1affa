import { invalid } from '../registration-error.js';

/**
 * Reads scopes as OAuth writes them: names with one space between two (RFC 6749 §3.3); none where the text is empty.
 *
 * @throws RegistrationError invalid, of `field`: a name is empty
 */
export function parseScopes(text: string, field: 'scopes' | 'defaultScopes'): readonly string[] {
  if (text === '') return [];
  const names = text.split(' ');
  if (names.includes('')) throw invalid(field, 'names are separated by one space (RFC 6749 §3.3)');
  return names;
}
