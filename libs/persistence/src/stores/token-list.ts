import { setImmediate as nextTurn } from 'node:timers/promises';
import type { TokenEntry, TokenQuery } from '#ledger';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { IssuedTokenEntity } from '../entities/issued-token.entity.js';
import { execute } from '../engines/statement.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';

/** Sequences that one statement looks at: about 10 ms, for which SQLite keeps everybody else waiting. */
const STRETCH = 20_000;
/** Milliseconds by which the order of issue and the order of entry may differ, over all instances and their clocks. */
const DISORDER = 60_000;
/** Milliseconds that no token outlives but a refresh token, which lives no longer than its family. */
const LONGEST_LIFETIME = 86_400_000;

/** A stretch of sequences: from `after`, exclusive, to `before`, exclusive. */
interface Bounds {
  readonly after: number;
  readonly before: number;
}

/**
 * The tokens that a query means, newest first. Few columns have an index, because each would make every issue dearer;
 * so the ledger is read backwards in stretches, with a turn of the event loop for others in between.
 */
export async function listTokens(
  unitOfWork: DatabaseUnitOfWork,
  query: TokenQuery,
): Promise<readonly TokenEntry[]> {
  const bounds = await unitOfWork.read((manager) => boundsOf(manager, query));
  const found: TokenEntry[] = [];
  for (let { before } = bounds; before > bounds.after + 1 && found.length < query.limit; before -= STRETCH) {
    if (before < bounds.before) await nextTurn();
    const stretch = { before, after: Math.max(before - STRETCH - 1, bounds.after) };
    const limit = query.limit - found.length;
    found.push(
      ...(await unitOfWork.read((manager) => select(manager, query, stretch).limit(limit).getMany())),
    );
  }
  return found;
}

/** Where what is meant can stand: known from times by the index over them, as entries come in the order of issue. */
async function boundsOf(manager: EntityManager, query: TokenQuery): Promise<Bounds> {
  const { before = Number.MAX_SAFE_INTEGER, issuedFrom, issuedTo, state, now } = query;
  const ends = await one(manager, ENDS, []);
  if (ends === undefined || ends['oldest'] === null) return { after: 0, before: 0 };
  const from = Math.max(issuedFrom ?? 0, state === 'active' ? await oldestActive(manager, now) : 0);
  const older = from === 0 ? undefined : await one(manager, LAST_BEFORE, [from - DISORDER]);
  const younger = issuedTo === undefined ? undefined : await one(manager, FIRST_SINCE, [issuedTo + DISORDER]);
  return {
    after: Math.max(Number(ends['oldest']) - 1, Number(older?.['sequence'] ?? 0)),
    before: Math.min(
      before,
      Number(ends['youngest']) + 1,
      Number(younger?.['sequence'] ?? Number.MAX_SAFE_INTEGER),
    ),
  };
}

/** No active token was issued before. */
async function oldestActive(manager: EntityManager, now: number): Promise<number> {
  const family = await one(manager, OLDEST_FAMILY, []);
  return Math.min(now - LONGEST_LIFETIME, Number(family?.['created_at'] ?? now));
}

// Ids of families are in the order of time, and those that are dead are forgotten.
const OLDEST_FAMILY = `SELECT created_at FROM token_families ORDER BY id LIMIT 1`;
// Two statements in one: only alone is either of them one step along the index.
const ENDS = `SELECT (SELECT MIN(sequence) FROM issued_tokens) AS oldest, (SELECT MAX(sequence) FROM issued_tokens) AS youngest`;
const LAST_BEFORE = `SELECT sequence FROM issued_tokens WHERE issued_at < ? ORDER BY issued_at DESC LIMIT 1`;
const FIRST_SINCE = `SELECT sequence FROM issued_tokens WHERE issued_at >= ? ORDER BY issued_at LIMIT 1`;

async function one(
  manager: EntityManager,
  sql: string,
  values: readonly unknown[],
): Promise<Record<string, unknown> | undefined> {
  return (await execute(manager, sql, values)).rows[0];
}

function select(
  manager: EntityManager,
  { applicationId, clientId, grantType, subject, issuedFrom, issuedTo, state, now }: TokenQuery,
  bounds: Bounds,
): SelectQueryBuilder<IssuedTokenEntity> {
  const select = manager
    .createQueryBuilder(IssuedTokenEntity, 'token')
    .where('token.sequence > :after AND token.sequence < :before', bounds);
  for (const [name, value] of Object.entries({ applicationId, clientId, grantType, subject })) {
    if (value !== undefined) select.andWhere(`token.${name} = :${name}`, { [name]: value });
  }
  if (issuedFrom !== undefined) select.andWhere('token.issuedAt >= :from', { from: issuedFrom });
  if (issuedTo !== undefined) select.andWhere('token.issuedAt < :to', { to: issuedTo });
  if (state !== undefined) select.andWhere(STATES[state], { now });
  return select.orderBy('token.sequence', 'DESC');
}

const REVOKED = `(token.jti IN (SELECT r.jti FROM token_revocations r)
  OR EXISTS (SELECT 1 FROM token_families f WHERE f.id = token.origin AND f.revoked_at IS NOT NULL)
  OR EXISTS (SELECT 1 FROM delegations d WHERE d.id = token.origin AND d.removed_at IS NOT NULL)
  OR EXISTS (SELECT 1 FROM refresh_tokens t WHERE t.jti = token.jti AND t.used_at IS NOT NULL))`;

/** A token is revoked by itself, with its family or its delegation, or by its use, and stays revoked when it expires. */
const STATES = {
  revoked: REVOKED,
  active: `token.expiresAt > :now AND NOT ${REVOKED}`,
  expired: `token.expiresAt <= :now AND NOT ${REVOKED}`,
} as const satisfies Record<NonNullable<TokenQuery['state']>, string>;
