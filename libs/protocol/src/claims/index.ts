import { OWN_AUDIENCE } from '../api.js';
import type { Client } from '../client.js';
import type { Person } from '../people.js';
import type { ClaimScope } from './claim-scope.js';
import { EMAIL } from './email.claims.js';
import { PROFILE } from './profile.claims.js';

/** The scopes that ask for claims. Adding one is its file, its line here, and its tests. */
export const CLAIM_SCOPES: readonly ClaimScope[] = [PROFILE, EMAIL];

/** Every claim about a person that can be asked for, by name. Accounts hold no others, and cannot add any. */
const CLAIMS = new Map(CLAIM_SCOPES.flatMap(({ claims }) => Object.entries(claims)));

/** The names of the claims about a person, for discovery. */
export const PERSON_CLAIMS: readonly string[] = [...CLAIMS.keys()];

/** The names of the claims that these scopes ask for (OpenID Connect Core §5.4). */
export function claimsOfScopes(scopes: readonly string[]): readonly string[] {
  const asked = CLAIM_SCOPES.filter(({ scope }) => scopes.includes(scope));
  return asked.flatMap(({ claims }) => Object.keys(claims));
}

/**
 * The names of the claims about people that a client may learn: those of the scopes that its credential set has. To ask
 * for a claim by its name (OpenID Connect Core §5.5) is no way round what an admin gave the set.
 */
export function claimsOpenTo({ access }: Client): readonly string[] {
  const own = access.filter(({ audience }) => audience === OWN_AUDIENCE);
  return claimsOfScopes(own.map(({ scope }) => scope));
}

/** What is known of a person under these names; unknown names are passed over (OpenID Connect Core §5.5). */
export function claimsOf(person: Person, names: Iterable<string>): Readonly<Record<string, unknown>> {
  const known = [...new Set(names)].flatMap((name) => {
    const value = CLAIMS.get(name)?.(person);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(known);
}
