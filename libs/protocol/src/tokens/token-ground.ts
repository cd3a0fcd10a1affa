import { isAdmin } from '../assertions/delegated-subject.js';
import type { Client } from '../client.js';
import { delegationStateAt, namesSubject } from '../delegation.js';
import { exchangeableScopes, rulesAgreedTo } from '../exchange-rule.js';
import { TOKEN_EXCHANGE } from '../grants/grant-types.js';
import type { IssuedToken, IssuedTokenState } from '../ledger-entries.js';
import type { Person } from '../people.js';
import type { Ports } from '../ports.js';
import type { TokenFamily } from '../token-family.js';

/** What a token rests on beside its credential set. */
export interface TokenGround {
  /** The person it speaks of; null where a client acts for itself. */
  readonly person: Person | null;
  /** What that person allowed; null where they were not asked (two legs). */
  readonly family: TokenFamily | null;
  /** When two people agreed on the delegation that it rests on, in milliseconds; null where nobody had to. */
  readonly agreedAt: number | null;
}

/** What tells whether a token is good. */
export type LivenessPorts = Pick<
  Ports,
  'clock' | 'ledger' | 'clients' | 'families' | 'people' | 'delegations' | 'exchangeRules'
>;

const NOTHING: TokenGround = { person: null, family: null, agreedAt: null };

/** The credential set of a token; undefined where either has ended: it expired or was revoked, the set is disabled. */
export async function findStandingClient(
  { clientId, expiresAt, revokedAt }: IssuedTokenState,
  { clock, clients }: Pick<Ports, 'clock' | 'clients'>,
): Promise<Client | undefined> {
  if (revokedAt !== null || expiresAt <= clock.now()) return undefined;
  const client = await clients.find(clientId);
  return client?.status === 'enabled' ? client : undefined;
}

/** What a token rests on; undefined where that has ended since. */
export async function findStandingGround(
  token: IssuedToken,
  ports: LivenessPorts,
): Promise<TokenGround | undefined> {
  if (token.grantType === 'authorization_code') return standingAnswer(token, ports);
  if (token.grantType === TOKEN_EXCHANGE) return standingExchange(token, ports);
  return token.actors.length === 0 ? NOTHING : standingDelegation(token, ports);
}

/** Of a token to which a person consented. */
async function standingAnswer(
  { origin, kind, jti }: IssuedToken,
  { families, people }: LivenessPorts,
): Promise<TokenGround | undefined> {
  const family = origin === null ? undefined : await families.find(origin);
  if (family === undefined || family.revokedAt !== null) return undefined;
  if (kind === 'refresh_token' && (await families.findRefreshToken(jti))?.usedAt !== null) return undefined;
  const person = await people.find(family.accountId);
  return person?.status === 'enabled' ? { person, family, agreedAt: null } : undefined;
}

/** Of a token by which a service account acts for somebody: who became an admin since is out of its reach. */
async function standingDelegation(
  { origin, subject }: IssuedToken,
  { clock, delegations, people }: LivenessPorts,
): Promise<TokenGround | undefined> {
  const delegation = origin === null ? undefined : await delegations.find(origin);
  if (delegation === undefined || delegationStateAt(delegation, clock.now()) !== 'live') return undefined;
  const person = await people.find(subject);
  if (person?.status !== 'enabled' || isAdmin(person)) return undefined;
  if (!namesSubject(delegation, person.email)) return undefined;
  return { person, family: null, agreedAt: delegation.needsApproval ? delegation.approvedAt : null };
}

/** Of a token that another was exchanged for: all that the other rests on, and a rule that still allows the exchange. */
async function standingExchange(token: IssuedToken, ports: LivenessPorts): Promise<TokenGround | undefined> {
  const subjectToken = await findSubjectToken(token, ports);
  if (subjectToken === undefined || (await findStandingClient(subjectToken, ports)) === undefined)
    return undefined;
  const ground = await findStandingGround(subjectToken, ports);
  if (ground === undefined || ground.person === null || isAdmin(ground.person)) return undefined;
  return (await isStillAllowed(token, subjectToken, ground, ports)) ? ground : undefined;
}

const SUBJECT_TOKEN = 'token:';

/** The `origin` of a token that this one is exchanged for: no family and no delegation has such an id. */
export function originOfExchange({ jti }: IssuedToken): string {
  return SUBJECT_TOKEN + jti;
}

/** One actor fewer at every step, so that no chain is without end. */
async function findSubjectToken(
  { origin, actors }: IssuedToken,
  { ledger }: LivenessPorts,
): Promise<IssuedTokenState | undefined> {
  if (origin?.startsWith(SUBJECT_TOKEN) !== true) return undefined;
  const subjectToken = await ledger.find(origin.slice(SUBJECT_TOKEN.length));
  return subjectToken?.actors.length === actors.length - 1 ? subjectToken : undefined;
}

async function isStillAllowed(
  { clientId, audience, scopeGranted }: IssuedToken,
  subjectToken: IssuedToken,
  { agreedAt }: TokenGround,
  { clock, exchangeRules }: LivenessPorts,
): Promise<boolean> {
  const rules = rulesAgreedTo(await exchangeRules.ofClient(clientId), agreedAt);
  const [to = ''] = audience;
  const allowed = exchangeableScopes(rules, subjectToken.audience, to, clock.now());
  return scopeGranted.split(' ').every((scope) => allowed.has(scope));
}
