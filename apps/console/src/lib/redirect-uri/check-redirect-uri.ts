/** What is wrong with a redirect URI. */
export type RedirectUriFault =
  | 'too-long'
  | 'not-ascii'
  | 'not-absolute'
  | 'fragment'
  | 'wildcard'
  | 'control'
  | 'http'
  | 'scheme'
  | 'path'
  | 'user'
  | 'dot'
  | 'normal-form';

const LONGEST = 2000;
const PRINTABLE_ASCII = /^[\x21-\x7e]+$/;
const ENCODED_CONTROL = /\\|%(?:[01][0-9a-f]|7f)/i;
const LOOPBACK = ['127.0.0.1', '[::1]', 'localhost'];
/** A private-use scheme is a domain name turned around (RFC 8252 §7.1): it has a dot. */
const PRIVATE_USE = /^[a-z][a-z0-9+-]*(?:\.[a-z0-9+-]+)+:$/;

/**
 * Why the server would refuse a redirect URI (RFC 6749 §3.1.2, RFC 9700 §2.1, RFC 8252 §7), said while it is being
 * typed. Undefined: it would take it.
 */
export function checkRedirectUri(uri: string): RedirectUriFault | undefined {
  if (uri.length > LONGEST) return 'too-long';
  if (!PRINTABLE_ASCII.test(uri)) return 'not-ascii';
  const url = URL.parse(uri);
  if (url === null) return 'not-absolute';
  if (uri.includes('#')) return 'fragment';
  if (uri.includes('*')) return 'wildcard';
  if (ENCODED_CONTROL.test(uri)) return 'control';
  return faultOfScheme(url) ?? faultOfForm(uri, url);
}

function faultOfScheme({ protocol, hostname, href }: URL): RedirectUriFault | undefined {
  if (protocol === 'https:') return undefined;
  if (protocol === 'http:') return LOOPBACK.includes(hostname) ? undefined : 'http';
  if (!PRIVATE_USE.test(protocol)) return 'scheme';
  return href.startsWith(`${protocol}/`) ? undefined : 'path';
}

function faultOfForm(uri: string, url: URL): RedirectUriFault | undefined {
  if (authorityOf(uri).includes('@')) return 'user';
  if (url.hostname.endsWith('.')) return 'dot';
  return uri === url.href || `${uri}/` === url.href ? undefined : 'normal-form';
}

const authorityOf = (uri: string): string => /^[^:]+:\/\/([^/?]*)/.exec(uri)?.[1] ?? '';

/** The way the server wants a URI to be written; the text itself where it is none. */
export const normalFormOf = (uri: string): string => URL.parse(uri)?.href ?? uri;

/**
 * The other spelling that a good URI is often confused with: with a slash at its end, or without. The server compares
 * character by character, so the two are different.
 */
export function slashTwinOf(uri: string): string | undefined {
  const url = URL.parse(uri);
  if (url === null || url.search !== '' || checkRedirectUri(uri) !== undefined) return undefined;
  return uri.endsWith('/') ? uri.slice(0, -1) : `${uri}/`;
}
