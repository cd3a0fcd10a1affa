import { invalid } from '../registration-error.js';
import { LIMITS } from '../rules/limits.js';
import { LOOPBACK } from '../rules/loopback.js';

/**
 * Holds a back-channel logout URI to an absolute https URL without fragment (OpenID Connect Back-Channel Logout §2.2),
 * or http to the loopback address for development.
 *
 * @throws RegistrationError invalid, of `backchannelLogoutUri`
 */
export function checkLogoutUri(uri: string | null): void {
  if (uri === null) return;
  const refuse = (reason: string): Error => invalid('backchannelLogoutUri', reason);
  if (uri.length > LIMITS.url) throw refuse(`at most ${LIMITS.url} characters`);
  if (!URL.canParse(uri)) throw refuse('an absolute URL is needed, such as https://app.example/logout');
  const url = new URL(uri);
  const isLocal = url.protocol === 'http:' && LOOPBACK.includes(url.hostname);
  if (url.protocol !== 'https:' && !isLocal) throw refuse('https is needed, or http to the loopback address');
  if (uri.includes('#')) throw refuse('no fragment is allowed');
  if (url.username !== '' || url.password !== '') throw refuse('no user name or password before the host');
}
