import { CREDENTIAL_GRANT_TYPES, OAUTH1, type CredentialGrantType } from '#protocol';
import { warning, type Warning } from '../warnings/warning.js';

/** Grants that a version knows and a server leaves out, with the setting by which its operator does. */
const SWITCHES: Partial<Record<CredentialGrantType, string>> = { [OAUTH1]: 'LEGATE_OAUTH1' };

/** What an admin should know who makes a credential that no grant of `served` takes. */
export function unservedWarnings(
  grantType: CredentialGrantType,
  served: readonly string[],
): readonly Warning[] {
  if (served.includes(grantType)) return [];
  const { name } = CREDENTIAL_GRANT_TYPES[grantType];
  const setting = SWITCHES[grantType];
  return [
    setting === undefined
      ? warning('grant-not-served', { grant: name })
      : warning('grant-switched-off', { grant: name, setting }),
  ];
}
