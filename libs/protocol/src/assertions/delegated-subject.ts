import type { Client } from '../client.js';
import { delegationStateAt, namesSubject, type Delegation } from '../delegation.js';
import { invalidGrant, unauthorizedClient } from '../errors.js';
import type { TokenTarget } from '../grants/grant.js';
import type { Person } from '../people.js';
import type { Ports } from '../ports.js';

/** A person for whom a service account may act, and the rule that says so. */
export interface DelegatedSubject {
  readonly person: Person;
  readonly delegation: Delegation;
}

/** The role whose accounts nobody acts for. */
const ADMIN_ROLE = 'admin';

/**
 * The person of an address, where one live delegation lets the service account act for them with all of these scopes.
 * Only within what it may do is the account told whether the person exists.
 *
 * @throws OAuthError unauthorized_client: no delegation; invalid_grant: nobody to act for
 */
export async function resolveDelegatedSubject(
  client: Client,
  address: string,
  target: TokenTarget,
  ports: Pick<Ports, 'clock' | 'delegations' | 'people'>,
): Promise<DelegatedSubject> {
  const delegation = await findDelegation(client, address, target, ports);
  const person = await ports.people.findByEmail(address);
  // Addresses are compared as they are written: a rule for one must not reach who only looks like it.
  if (person?.email !== address || person.status !== 'enabled') {
    throw invalidGrant('sub: there is no enabled account with exactly this e-mail address');
  }
  if (isAdmin(person)) throw invalidGrant('sub: nobody may act for an admin');
  return { person, delegation };
}

/** Whether nobody may act for a person, whatever a delegation says. */
export function isAdmin({ roles }: Person): boolean {
  return roles.includes(ADMIN_ROLE);
}

async function findDelegation(
  { clientId }: Client,
  address: string,
  target: TokenTarget,
  { clock, delegations }: Pick<Ports, 'clock' | 'delegations'>,
): Promise<Delegation> {
  const now = clock.now();
  const own = await delegations.ofClient(clientId);
  const named = own.filter((each) => namesSubject(each, address));
  const live = named.filter((each) => delegationStateAt(each, now) === 'live');
  const found = live.find((each) => missingScopes(each, target).length === 0);
  if (found !== undefined) return found;
  throw unauthorizedClient(reasonOf(named, live, target, now));
}

/** Which of the scopes a delegation does not hold, each for the audience of the token. */
function missingScopes({ access }: Delegation, { scopes, audience }: TokenTarget): readonly string[] {
  return scopes.filter(
    (scope) => !access.some((each) => each.scope === scope && audience.includes(each.audience)),
  );
}

function reasonOf(
  named: readonly Delegation[],
  live: readonly Delegation[],
  target: TokenTarget,
  now: number,
): string {
  const [first] = live;
  if (first !== undefined)
    return `scope: ${missingScopes(first, target).join(' ')} is not delegated for this sub`;
  const [dead] = named;
  if (dead === undefined) return 'sub: no delegation lets this service account act for this address';
  return `sub: the delegation for this address is ${delegationStateAt(dead, now)}`;
}
