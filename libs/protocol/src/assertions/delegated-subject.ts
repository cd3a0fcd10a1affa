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

interface ScopePlaces {
  readonly scope: string;
  readonly audiences: readonly string[];
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
  client: Client,
  address: string,
  target: TokenTarget,
  { clock, delegations }: Pick<Ports, 'clock' | 'delegations'>,
): Promise<Delegation> {
  const now = clock.now();
  const asked = placesOf(target, client);
  const own = await delegations.ofClient(client.clientId);
  const named = own.filter((each) => namesSubject(each, address));
  const live = named.filter((each) => delegationStateAt(each, now) === 'live');
  const found = live.find((each) => missingScopes(each, asked).length === 0);
  if (found !== undefined) return found;
  throw unauthorizedClient(reasonOf(named, live, asked, now));
}

/** The scopes of a token, each with the audiences at which the client has it: two APIs may have one of the same name. */
function placesOf({ scopes, audience }: TokenTarget, { access }: Client): readonly ScopePlaces[] {
  return scopes.map((scope) => {
    const held = access.filter((each) => each.scope === scope && audience.includes(each.audience));
    return { scope, audiences: held.map((each) => each.audience) };
  });
}

/** Which scopes a delegation does not hold wherever the token opens them. */
function missingScopes({ access }: Delegation, asked: readonly ScopePlaces[]): readonly string[] {
  const holds = (scope: string, audience: string): boolean =>
    access.some((each) => each.scope === scope && each.audience === audience);
  return asked
    .filter(({ scope, audiences }) => audiences.length === 0 || !audiences.every((at) => holds(scope, at)))
    .map(({ scope }) => scope);
}

function reasonOf(
  named: readonly Delegation[],
  live: readonly Delegation[],
  asked: readonly ScopePlaces[],
  now: number,
): string {
  const [first] = live;
  if (first !== undefined)
    return `scope: ${missingScopes(first, asked).join(' ')} is not delegated for this sub`;
  const [dead] = named;
  if (dead === undefined) return 'sub: no delegation lets this service account act for this address';
  return `sub: the delegation for this address is ${delegationStateAt(dead, now)}`;
}
