import { CREDENTIAL_GRANT_TYPES, OAUTH1, type CredentialGrantType } from '#protocol';

/** Grants that a version knows and a server leaves out, with the setting by which its operator does. */
const SWITCHES: Partial<Record<CredentialGrantType, string>> = { [OAUTH1]: 'LEGATE_OAUTH1' };

/** What an admin should know who makes a credential that no grant of `served` takes. */
export function unservedWarnings(
  grantType: CredentialGrantType,
  served: readonly string[],
): readonly string[] {
  if (served.includes(grantType)) return [];
  const { name } = CREDENTIAL_GRANT_TYPES[grantType];
  const setting = SWITCHES[grantType];
  return [
    setting === undefined
      ? `this version does not serve the ${name} grant yet`
      : `this server does not serve the ${name} grant: ${setting} is off`,
  ];
}
