const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * Reads a URL whose answers can be trusted: on https, or on this machine.
 *
 * @throws TypeError: it is something else; `name` says what the URL was for
 */
export function requireSecureUrl(text: string, name: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.test(url.hostname))) return url;
  throw new TypeError(`${name}: an https URL is needed, or http on this machine`);
}
