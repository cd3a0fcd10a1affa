import type { CredentialSet } from '../credential-sets/credential-set.js';

/** What the scopes of this server itself, such as `openid`, have for an API. They go with those of any other. */
const OWN_AUDIENCE = 'urn:legate:self';

/**
 * The parameters that say what a token is asked for. It is for one API (RFC 8707 §2), so of a set with several only the
 * first is asked for, by its name. `isNamed` has even an only one named, where the server wants that.
 */
export function targetOf(
  { access, scope }: CredentialSet,
  isNamed = false,
): readonly (readonly [name: 'scope' | 'resource', value: string])[] {
  const [first, ...others] = [...new Set(access.map(({ audience }) => audience))].filter(
    (audience) => audience !== OWN_AUDIENCE,
  );
  const reachable = access.filter(({ audience }) => audience === first || audience === OWN_AUDIENCE);
  const asked = others.length === 0 ? scope : reachable.map((each) => each.scope).join(' ');
  return [
    ...(asked === '' ? [] : [['scope', asked] as const]),
    ...(first !== undefined && (isNamed || others.length > 0) ? [['resource', first] as const] : []),
  ];
}
