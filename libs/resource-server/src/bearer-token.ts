import { invalidRequest, noToken } from './bearer-token-error.js';

/** The part of a Node request that is read: `rawHeaders` tells a repeated header, `headers` does not. */
export interface HttpRequest {
  /** Names and values in turn, as they came. */
  readonly rawHeaders: readonly string[];
}

/** `Bearer`, spaces, and one b64token (RFC 6750 §2.1). */
const CREDENTIALS = /^Bearer +([A-Za-z0-9._~+/-]+=*)$/i;
const SCHEME = /^Bearer(?: |$)/i;

/**
 * Reads the token from the `Authorization` header and from nowhere else (RFC 6750 §2.1): a token in a query or a body
 * is not seen.
 *
 * @throws BearerTokenError 401 without a code: no token; invalid_request: two headers, or not one b64token
 */
export function readBearerToken({ rawHeaders }: HttpRequest): string {
  const [header, ...others] = rawHeaders.filter((_, index) => isAuthorizationValue(rawHeaders, index));
  if (others.length > 0) throw invalidRequest('more than one Authorization header');
  if (header === undefined || !SCHEME.test(header)) throw noToken();
  const token = CREDENTIALS.exec(header)?.[1];
  if (token === undefined) throw invalidRequest('Authorization: Bearer and one token are needed');
  return token;
}

function isAuthorizationValue(rawHeaders: readonly string[], index: number): boolean {
  return index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === 'authorization';
}
