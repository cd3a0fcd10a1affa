import { setImmediate as nextTurn } from 'node:timers/promises';
import type { TokenEntry, TokenFindings, TokenQuery } from '#ledger';
import type { EntityManager } from 'typeorm';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';
import { rowOf } from '../engines/statement.js';
import { firstEntrySince, lastEntryBefore, LONGEST_LIFETIME } from './entry-bounds.js';
import { hasUnindexed, keyOf, selectTokens, type TokenKey } from './token-conditions.js';

/** Entries that one statement looks at: about 10 ms, for which SQLite keeps everybody else waiting. */
const STRETCH = 20_000;
/** The same along the index of a key, whose entries lie far apart in the ledger. */
const STRETCH_OF_KEY = 2_000;
/** Stretches that one page looks at: what is rarer than one in so many is searched page by page. */
const MOST_STRETCHES = 4;

/** A stretch of sequences: from `after`, exclusive, to `before`, exclusive. */
interface Bounds {
  readonly after: number;
  readonly before: number;
}

/**
 * The tokens that a query means, newest first. Few columns have an index, because each would make every issue dearer;
 * so the ledger is read backwards, along an index where the query names one, in stretches, with a turn of the event
 * loop for others in between.
 */
export async function listTokens(unitOfWork: DatabaseUnitOfWork, query: TokenQuery): Promise<TokenFindings> {
  const bounds = await unitOfWork.read((manager) => boundsOf(manager, query));
  const entries: TokenEntry[] = [];
  let { before } = bounds;
  for (let count = 0; before > bounds.after + 1 && entries.length < query.limit; count++) {
    if (count === MOST_STRETCHES) return { entries, searchedTo: before };
    if (count > 0) await nextTurn();
    const limit = query.limit - entries.length;
    const [after, found] = await unitOfWork.read(async (manager) => {
      const stretch = { before, after: await endOf(manager, query, { ...bounds, before }) };
      const rows = await selectTokens(manager, query, stretch).limit(limit).getMany();
      return [stretch.after, rows] as const;
    });
    entries.push(...found);
    before = after + 1;
  }
  return { entries, searchedTo: null };
}

/** Where the stretch ends that begins at `before`. Where an index answers the whole query, the limit ends it. */
async function endOf(manager: EntityManager, query: TokenQuery, { before, after }: Bounds): Promise<number> {
  if (!hasUnindexed(query)) return after;
  const key = keyOf(manager, query);
  const last = key === undefined ? before - STRETCH : await lastOfStretch(manager, key, before);
  return Math.max(after, last - 1);
}

/** The last entry that a stretch along the index of a key holds. */
async function lastOfStretch(manager: EntityManager, key: TokenKey, before: number): Promise<number> {
  const sql = `SELECT sequence FROM issued_tokens WHERE ${key.condition} AND sequence < ?
    ORDER BY sequence DESC LIMIT 1 OFFSET ${STRETCH_OF_KEY - 1}`;
  return Number((await rowOf(manager, sql, [key.value, before]))?.['sequence'] ?? 0);
}

/** Where what is meant can stand: known from times by the index over them, as entries come in the order of issue. */
async function boundsOf(manager: EntityManager, query: TokenQuery): Promise<Bounds> {
  const { before = Number.MAX_SAFE_INTEGER, issuedFrom, issuedTo, state, now } = query;
  const ends = await rowOf(manager, ENDS, []);
  if (ends === undefined || ends['oldest'] === null) return { after: 0, before: 0 };
  const from = Math.max(issuedFrom ?? 0, state === 'active' ? await oldestActive(manager, now) : 0);
  const older = from === 0 ? 0 : await lastEntryBefore(manager, 'issued_tokens', from);
  const younger = issuedTo === undefined ? before : await firstEntrySince(manager, 'issued_tokens', issuedTo);
  return {
    after: Math.max(Number(ends['oldest']) - 1, older),
    before: Math.min(before, Number(ends['youngest']) + 1, younger),
  };
}

/** No active token was issued before. */
async function oldestActive(manager: EntityManager, now: number): Promise<number> {
  const family = await rowOf(manager, OLDEST_FAMILY, []);
  return Math.min(now - LONGEST_LIFETIME, Number(family?.['created_at'] ?? now));
}

// Ids of families are in the order of time, and those that are dead are forgotten.
const OLDEST_FAMILY = `SELECT created_at FROM token_families ORDER BY id LIMIT 1`;
// Two statements in one: only alone is either of them one step along the index.
const ENDS = `SELECT (SELECT MIN(sequence) FROM issued_tokens) AS oldest, (SELECT MAX(sequence) FROM issued_tokens) AS youngest`;
