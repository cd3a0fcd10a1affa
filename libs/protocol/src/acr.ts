/**
 * How sure this server is of who signed in: the `acr` of ID tokens (OpenID Connect Core §2), as the methods of the
 * sign-in give it.
 */
export const ACR_VALUES = ['urn:legate:acr:password', 'urn:legate:acr:two-factor'] as const;
const [PASSWORD, TWO_FACTOR] = ACR_VALUES;

/** The authentication context class of a sign-in by these methods (RFC 8176 §2). */
export function acrOf(amr: readonly string[]): (typeof ACR_VALUES)[number] {
  return amr.includes('mfa') ? TWO_FACTOR : PASSWORD;
}
