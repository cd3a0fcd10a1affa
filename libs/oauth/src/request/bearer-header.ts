/** `b64token`, no longer than any token of ours (RFC 6750 §2.1). */
const HEADER = /^Bearer +([A-Za-z0-9\-._~+/]{1,8192}=*)$/i;

/** The token of an `Authorization` header (RFC 6750 §2.1); undefined where it holds no bearer token. */
export function bearerTokenIn(authorization: string): string | undefined {
  return HEADER.exec(authorization)?.[1];
}
