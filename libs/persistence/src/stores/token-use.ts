import { setImmediate as nextTurn } from 'node:timers/promises';
import type { OriginFilter, TokenUse } from '#ledger';
import { boundedCount, MOST_COUNTED, type BoundedCount } from '#protocol';
import type { EntityManager } from 'typeorm';
import { rowOf } from '../engines/statement.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';
import { REVOKED } from './token-conditions.js';
import { lastEntryBefore, LONGEST_LIFETIME } from './entry-bounds.js';

/** Entries that one statement looks at, and how many of one set are looked at altogether. */
const STRETCH = 10_000;
const MOST_LOOKED_AT = 50_000;

/**
 * How one credential set is used, from its newest token back along the index over its tokens: no index is by expiry,
 * because each would make every issue dearer. It stops where no access token can be good any longer, or after so many.
 */
export async function measureUse(
  unitOfWork: DatabaseUnitOfWork,
  clientId: string,
  { now, since }: { readonly now: number; readonly since: number },
): Promise<TokenUse> {
  const [last, recent, oldest] = await unitOfWork.read(async (manager) => [
    await rowOf(manager, LAST, [clientId]),
    await rowOf(manager, RECENT, [clientId, await lastEntryBefore(manager, 'issued_tokens', since), since]),
    await lastEntryBefore(manager, 'issued_tokens', now - LONGEST_LIFETIME),
  ]);
  return {
    live: await countLive(unitOfWork, { clientId, oldest, now }),
    recent: boundedCount(Number(recent?.['found'])),
    lastIssuedAt: last === undefined ? null : Number(last['issued_at']),
  };
}

/** How many access tokens of one origin are good at `now`: counted as in `measureUse`. */
export async function countLiveOf(
  unitOfWork: DatabaseUnitOfWork,
  of: OriginFilter,
  now: number,
): Promise<BoundedCount> {
  const oldest = await unitOfWork.read((manager) =>
    lastEntryBefore(manager, 'issued_tokens', now - LONGEST_LIFETIME),
  );
  return countLive(unitOfWork, { ...of, oldest, now });
}

interface LiveTokens {
  readonly clientId: string;
  /** Only of tokens that rest on this; of all where it is left out. */
  readonly origin?: string;
  /** No token of this sequence or before is good. */
  readonly oldest: number;
  readonly now: number;
}

async function countLive(unitOfWork: DatabaseUnitOfWork, live: LiveTokens): Promise<BoundedCount> {
  let found = 0;
  let before = Number.MAX_SAFE_INTEGER;
  for (let looked = 0; looked < MOST_LOOKED_AT && found <= MOST_COUNTED; looked += STRETCH) {
    if (looked > 0) await nextTurn();
    const stretch = await unitOfWork.read((manager) => liveIn(manager, live, before));
    found += stretch.found;
    if (stretch.end <= live.oldest) return boundedCount(found);
    before = stretch.end;
  }
  return { ...boundedCount(found), atLeast: true };
}

/** How many are good of the next stretch of a set's tokens before a sequence, and where it ends. */
async function liveIn(
  manager: EntityManager,
  { clientId, origin, oldest, now }: LiveTokens,
  before: number,
): Promise<{ found: number; end: number }> {
  const end = Number((await rowOf(manager, END, [clientId, before]))?.['sequence'] ?? 0);
  const after = Math.max(end - 1, oldest);
  const found = await rowOf(manager, origin === undefined ? LIVE : LIVE_OF, [
    ...[clientId, after, before, now],
    ...(origin === undefined ? [] : [origin]),
  ]);
  return { found: Number(found?.['found']), end };
}

const LAST = `SELECT issued_at FROM issued_tokens WHERE client_id = ? ORDER BY sequence DESC LIMIT 1`;
const RECENT = `SELECT COUNT(*) AS found FROM (SELECT 1 FROM issued_tokens
  WHERE client_id = ? AND sequence > ? AND issued_at >= ? AND kind = 'access_token'
  LIMIT ${MOST_COUNTED + 1}) AS recent`;
const END = `SELECT sequence FROM issued_tokens WHERE client_id = ? AND sequence < ?
  ORDER BY sequence DESC LIMIT 1 OFFSET ${STRETCH - 1}`;
const LIVE = `SELECT COUNT(*) AS found FROM issued_tokens token
  WHERE token.client_id = ? AND token.sequence > ? AND token.sequence < ?
    AND token.kind = 'access_token' AND token.expires_at > ? AND NOT ${REVOKED}`;
const LIVE_OF = `${LIVE} AND token.origin = ?`;
