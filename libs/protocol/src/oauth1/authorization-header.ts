import { invalidRequest } from '../errors.js';
import type { Pair } from './base-string.js';
import { percentDecode } from './percent-encoding.js';

const SCHEME = /^OAuth(?:[ \t]+|$)/i;
/** `name="value"`, and the comma or the end after it. In a realm, which is no parameter, a quote may be escaped. */
const PARAMETER = /[ \t]*([^\s=",]+)="((?:[^"\\]|\\.)*)"[ \t]*(,|$)/y;

/** Whether an `Authorization` header is of OAuth 1.0 (RFC 5849 §3.5.1), well-formed or not. */
export function isOAuth1Header(authorization: string | undefined): authorization is string {
  return authorization !== undefined && SCHEME.test(authorization);
}

/**
 * The parameters of an `Authorization` header, decoded, without the realm (RFC 5849 §3.5.1).
 *
 * @throws OAuthError invalid_request
 */
export function readOAuth1Header(authorization: string): readonly Pair[] {
  const list = authorization.replace(SCHEME, '');
  const pairs: Pair[] = [];
  for (let index = 0; index < list.length; index = PARAMETER.lastIndex) {
    PARAMETER.lastIndex = index;
    const [whole, name = '', value = '', end] = PARAMETER.exec(list) ?? [];
    const isLast = index + (whole?.length ?? 0) === list.length;
    if (whole === undefined || (end === ',') === isLast) throw malformed();
    if (name.toLowerCase() !== 'realm') pairs.push([decode(name), decode(value)]);
  }
  return pairs;
}

function decode(text: string): string {
  const decoded = percentDecode(text);
  if (decoded === undefined) throw malformed();
  return decoded;
}

const malformed = () =>
  invalidRequest('Authorization: OAuth needs name="value" pairs, percent-encoded, separated by commas');
