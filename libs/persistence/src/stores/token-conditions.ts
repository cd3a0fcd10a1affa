import type { TokenQuery } from '#ledger';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { isPostgres } from '../engines/statement.js';
import { IssuedTokenEntity } from '../entities/issued-token.entity.js';

/** A condition that an index over `(…, sequence)` answers. */
export interface TokenKey {
  /** In the columns of `issued_tokens`, of one value, `?`. */
  readonly condition: string;
  readonly value: string;
}

/** The index that a query names; undefined: it is read along the sequence alone. The one that tells most comes first. */
export function keyOf(manager: EntityManager, query: TokenQuery): TokenKey | undefined {
  const { actor, subject, clientId, applicationId } = query;
  if (actor !== undefined)
    return { condition: `${actorOf(manager)} = ? AND actor IS NOT NULL`, value: actor };
  if (subject !== undefined) return { condition: 'subject = ?', value: subject };
  if (clientId !== undefined) return { condition: 'client_id = ?', value: clientId };
  return applicationId === undefined ? undefined : { condition: 'application_id = ?', value: applicationId };
}

/** Whether entries must be looked at that are not meant: more is asked than one index, and the times, answer. */
export function hasUnindexed(query: TokenQuery): boolean {
  const { actor, subject, clientId, applicationId, grantType, scope, state } = query;
  const asked = (values: readonly unknown[]): number => values.filter((each) => each !== undefined).length;
  return asked([grantType, scope, state]) > 0 || asked([actor, subject, clientId, applicationId]) > 1;
}

/** The tokens that a query means between two sequences, both exclusive, newest first. */
export function selectTokens(
  manager: EntityManager,
  { applicationId, clientId, grantType, subject, ...query }: TokenQuery,
  bounds: { readonly after: number; readonly before: number },
): SelectQueryBuilder<IssuedTokenEntity> {
  const { actor, scope, issuedFrom, issuedTo, state, now } = query;
  const select = manager
    .createQueryBuilder(IssuedTokenEntity, 'token')
    .where('token.sequence > :after AND token.sequence < :before', bounds);
  for (const [name, value] of Object.entries({ applicationId, clientId, grantType, subject })) {
    if (value !== undefined) select.andWhere(`token.${name} = :${name}`, { [name]: value });
  }
  // The index is of those that have one, which SQLite has to be told.
  if (actor !== undefined) select.andWhere(`${actorOf(manager)} = :actor AND actor IS NOT NULL`, { actor });
  if (scope !== undefined) select.andWhere(hasScope(manager), { scope: ` ${scope} ` });
  if (issuedFrom !== undefined) select.andWhere('token.issuedAt >= :from', { from: issuedFrom });
  if (issuedTo !== undefined) select.andWhere('token.issuedAt < :to', { to: issuedTo });
  if (state !== undefined) select.andWhere(STATES[state], { now });
  return select.orderBy('token.sequence', 'DESC');
}

/** The first of the actors, in the words of the index over it. */
function actorOf(manager: EntityManager): string {
  return isPostgres(manager) ? `split_part(actor, ' ', 1)` : `substr(actor, 1, instr(actor || ' ', ' ') - 1)`;
}

/** Letter by letter, which LIKE is not on SQLite. */
function hasScope(manager: EntityManager): string {
  const position = isPostgres(manager) ? 'strpos' : 'instr';
  return `${position}(' ' || token.scopeGranted || ' ', :scope) > 0`;
}

/** Of `issued_tokens token`: whether it is revoked. */
export const REVOKED = `(token.jti IN (SELECT r.jti FROM token_revocations r)
  OR EXISTS (SELECT 1 FROM token_families f WHERE f.id = token.origin AND f.revoked_at IS NOT NULL)
  OR EXISTS (SELECT 1 FROM delegations d WHERE d.id = token.origin AND d.removed_at IS NOT NULL)
  OR EXISTS (SELECT 1 FROM refresh_tokens t WHERE t.jti = token.jti AND t.used_at IS NOT NULL))`;

/** A token is revoked by itself, with its family or its delegation, or by its use, and stays revoked when it expires. */
const STATES = {
  revoked: REVOKED,
  active: `token.expiresAt > :now AND NOT ${REVOKED}`,
  expired: `token.expiresAt <= :now AND NOT ${REVOKED}`,
} as const satisfies Record<NonNullable<TokenQuery['state']>, string>;
