const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * Reads a URL that a credential or a token may be sent to: on https, or on this machine (RFC 6749 §3.2, RFC 6750 §5.3).
 *
 * @throws TypeError: it is something else; `name` says what the URL was for
 */
export function requireSecureUrl(text: unknown, name: string): URL {
  const url = typeof text === 'string' && URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.test(url.hostname))) return url;
  throw new TypeError(`${name}: an https URL is needed, or http on this machine`);
}
