import { invalid } from '../registration-error.js';
import { LIMITS } from './limits.js';
import { LOOPBACK } from './loopback.js';

/**
 * Holds a URL that this server itself will ask to an absolute https URL without fragment, or http to the loopback
 * address for development. Where it may lead is looked at again whenever it is asked (CWE-918).
 *
 * @throws RegistrationError invalid, of `field`
 */
export function checkServerUrl(uri: string, field: string): void {
  const refuse = (reason: string): Error => invalid(field, reason);
  if (uri.length > LIMITS.url) throw refuse(`at most ${LIMITS.url} characters`);
  if (!URL.canParse(uri)) throw refuse('an absolute URL is needed, such as https://app.example/path');
  const url = new URL(uri);
  const isLocal = url.protocol === 'http:' && LOOPBACK.includes(url.hostname);
  if (url.protocol !== 'https:' && !isLocal) throw refuse('https is needed, or http to the loopback address');
  if (uri.includes('#')) throw refuse('no fragment is allowed');
  if (url.username !== '' || url.password !== '') throw refuse('no user name or password before the host');
}
