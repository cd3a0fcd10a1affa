import type { CredentialGrantType } from '#protocol';

/** The scopes of OpenID Connect Core §5.4 and §11: they speak of a person who signed in, and belong to no API. */
export const OPENID_SCOPES: readonly string[] = [
  'openid',
  'profile',
  'email',
  'address',
  'phone',
  'offline_access',
];

const LEGATE_PREFIX = 'legate:';

/** The grants in which a person signs in; every other is two-legged. */
const THREE_LEGGED: readonly CredentialGrantType[] = [
  'authorization_code',
  'urn:ietf:params:oauth:grant-type:device_code',
];

/** Whether a scope is one of Legate's own management API. */
export function isManagementScope(scope: string): boolean {
  return scope.startsWith(LEGATE_PREFIX);
}

/** Whether no API but Legate's own may define a scope. */
export function isReservedScope(scope: string): boolean {
  return isManagementScope(scope) || OPENID_SCOPES.includes(scope);
}

/** Whether a person signs in and consents in a grant of this type. */
export function isThreeLegged(grantType: CredentialGrantType): boolean {
  return THREE_LEGGED.includes(grantType);
}
