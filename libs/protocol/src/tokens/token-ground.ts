import { isAdmin } from '../assertions/delegated-subject.js';
import { delegationStateAt, namesSubject } from '../delegation.js';
import type { IssuedToken } from '../ledger-entries.js';
import type { Person } from '../people.js';
import type { Ports } from '../ports.js';
import type { TokenFamily } from '../token-family.js';

/** What a token rests on beside its credential set. */
export interface TokenGround {
  /** The person it speaks of; null where a client acts for itself. */
  readonly person: Person | null;
  /** What that person allowed; null where they were not asked (two legs). */
  readonly family: TokenFamily | null;
}

/** What tells whether it still stands. */
export type GroundPorts = Pick<Ports, 'clock' | 'families' | 'people' | 'delegations'>;

const NOTHING: TokenGround = { person: null, family: null };

/** What a token rests on; undefined where that has ended since. */
export async function findStandingGround(
  token: IssuedToken,
  ports: GroundPorts,
): Promise<TokenGround | undefined> {
  if (token.grantType === 'authorization_code') return standingAnswer(token, ports);
  return token.actors.length === 0 ? NOTHING : standingDelegation(token, ports);
}

/** Of a token to which a person consented. */
async function standingAnswer(
  { origin, kind, jti }: IssuedToken,
  { families, people }: GroundPorts,
): Promise<TokenGround | undefined> {
  const family = origin === null ? undefined : await families.find(origin);
  if (family === undefined || family.revokedAt !== null) return undefined;
  if (kind === 'refresh_token' && (await families.findRefreshToken(jti))?.usedAt !== null) return undefined;
  const person = await people.find(family.accountId);
  return person?.status === 'enabled' ? { person, family } : undefined;
}

/** Of a token by which a service account acts for somebody: who became an admin since is out of its reach. */
async function standingDelegation(
  { origin, subject }: IssuedToken,
  { clock, delegations, people }: GroundPorts,
): Promise<TokenGround | undefined> {
  const delegation = origin === null ? undefined : await delegations.find(origin);
  if (delegation === undefined || delegationStateAt(delegation, clock.now()) !== 'live') return undefined;
  const person = await people.find(subject);
  if (person?.status !== 'enabled' || isAdmin(person)) return undefined;
  return namesSubject(delegation, person.email) ? { person, family: null } : undefined;
}
