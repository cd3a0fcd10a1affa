import type { EntityManager } from 'typeorm';
import { rowOf } from '../engines/statement.js';

/** Milliseconds by which the order of issue and the order of entry may differ, over all instances and their clocks. */
const DISORDER = 60_000;
/** Milliseconds that no token outlives but a refresh token, which lives no longer than its family. */
export const LONGEST_LIFETIME = 86_400_000;

/** The two halves of the ledger, and the indexed column that says when an entry came to be. */
const TIMES = { issued_tokens: 'issued_at', events: 'occurred_at' } as const;
type Half = keyof typeof TIMES;

/** A sequence up to which every entry is older than `time` (milliseconds); 0: none is. */
export async function lastEntryBefore(manager: EntityManager, half: Half, time: number): Promise<number> {
  const column = TIMES[half];
  const sql = `SELECT sequence FROM ${half} WHERE ${column} < ? ORDER BY ${column} DESC LIMIT 1`;
  return Number((await rowOf(manager, sql, [time - DISORDER]))?.['sequence'] ?? 0);
}

/** A sequence from which on every entry is of `time` (milliseconds) or younger. */
export async function firstEntrySince(manager: EntityManager, half: Half, time: number): Promise<number> {
  const column = TIMES[half];
  const sql = `SELECT sequence FROM ${half} WHERE ${column} >= ? ORDER BY ${column} LIMIT 1`;
  const row = await rowOf(manager, sql, [time + DISORDER]);
  return Number(row?.['sequence'] ?? Number.MAX_SAFE_INTEGER);
}
