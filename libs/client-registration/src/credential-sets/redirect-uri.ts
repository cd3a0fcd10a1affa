import { checkList } from '../rules/text.js';
import { invalid } from '../registration-error.js';
import { LIMITS } from '../rules/limits.js';
import { LOOPBACK } from '../rules/loopback.js';

const PRINTABLE_ASCII = /^[\x21-\x7e]+$/;
const ENCODED_CONTROL = /%(?:[01][0-9a-f]|7f)/i;
/** A private-use scheme is a domain name turned around (RFC 8252 §7.1): it has a dot. */
const PRIVATE_USE = /^[a-z][a-z0-9+-]*(?:\.[a-z0-9+-]+)+:$/;

/**
 * Holds redirect URIs to what can be compared as exact strings (RFC 6749 §3.1.2, RFC 9700 §2.1, RFC 8252 §7): each an
 * absolute https, loopback http or private-use URI in its normal form, without fragment, wildcard or user name.
 *
 * @throws RegistrationError invalid, of `field`
 */
export function checkRedirectUris(
  uris: readonly string[],
  field: 'redirectUris' | 'postLogoutRedirectUris',
): readonly string[] {
  for (const uri of uris) checkRedirectUri(uri, field);
  return checkList(uris, field, LIMITS.redirectUris);
}

function checkRedirectUri(uri: string, field: string): void {
  const refuse = (reason: string) => invalid(field, `“${uri.slice(0, 200)}”: ${reason}`);
  if (uri.length > LIMITS.redirectUri) throw refuse(`at most ${LIMITS.redirectUri} characters`);
  if (!PRINTABLE_ASCII.test(uri)) throw refuse('printable ASCII without spaces only; encode the rest');
  if (!URL.canParse(uri)) throw refuse('an absolute URI is needed, such as https://app.example/callback');
  if (uri.includes('#')) throw refuse('no fragment is allowed (RFC 6749 §3.1.2)');
  if (uri.includes('*')) throw refuse('no wildcard: each URI is compared as an exact string');
  if (uri.includes('\\') || ENCODED_CONTROL.test(uri))
    throw refuse('no backslash and no encoded control character');
  const url = new URL(uri);
  checkScheme(url, refuse);
  if (authorityOf(uri).includes('@')) throw refuse('no user name or password before the host');
  if (url.hostname.endsWith('.')) throw refuse('the host must not end with a dot');
  if (uri !== url.href && `${uri}/` !== url.href) throw refuse(`write it in its normal form, ${url.href}`);
}

function checkScheme(url: URL, refuse: (reason: string) => Error): void {
  if (url.protocol === 'https:') return;
  if (url.protocol === 'http:') {
    if (!LOOPBACK.includes(url.hostname)) throw refuse(`http is for ${LOOPBACK.join(', ')} only; use https`);
    return;
  }
  if (!PRIVATE_USE.test(url.protocol)) {
    throw refuse(
      'https, http to the loopback address, or a private-use scheme with a dot (com.example.app:/) only',
    );
  }
  if (!url.href.startsWith(`${url.protocol}/`))
    throw refuse(`a path is needed, such as ${url.protocol}/callback`);
}

const authorityOf = (uri: string): string => /^[^:]+:\/\/([^/?]*)/.exec(uri)?.[1] ?? '';
