import { invalid } from '../registration-error.js';
import { LIMITS } from './limits.js';

/**
 * Holds an audience to what can be compared letter by letter: printable ASCII without spaces.
 *
 * @throws RegistrationError invalid, of `field`
 */
export function checkAudience(audience: string, field: string): void {
  if (audience.length <= LIMITS.identifier && /^[\x21-\x7e]+$/.test(audience)) return;
  throw invalid(
    field,
    `1 to ${LIMITS.identifier} printable ASCII characters without spaces are needed, such as https://oauth2.example/token`,
  );
}
