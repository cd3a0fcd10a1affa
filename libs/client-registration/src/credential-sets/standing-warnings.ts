import type { Client } from '#protocol';

/** What an admin should know of a set as it stands, for as long as it stands so. */
export function standingWarnings(set: Client): readonly string[] {
  return WARNINGS.filter(({ applies }) => applies(set)).map(({ warning }) => warning);
}

const WARNINGS: readonly { readonly warning: string; applies(set: Client): boolean }[] = [
  {
    warning:
      'this set is exempt from PKCE: whoever steals a code and the secret can use it (RFC 9700 §2.1.1)',
    applies: ({ grantType, requirePkce }) => grantType === 'authorization_code' && !requirePkce,
  },
  {
    warning:
      'its client assertions may name the token endpoint: another server that it trusts could make it sign one for here (RFC 10070)',
    applies: ({ allowTokenEndpointAudience }) => allowTokenEndpointAudience,
  },
];
