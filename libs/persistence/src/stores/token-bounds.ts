import type { EntityManager } from 'typeorm';
import { rowOf } from '../engines/statement.js';

/** Milliseconds by which the order of issue and the order of entry may differ, over all instances and their clocks. */
const DISORDER = 60_000;
/** Milliseconds that no token outlives but a refresh token, which lives no longer than its family. */
export const LONGEST_LIFETIME = 86_400_000;

/** A sequence up to which every token was issued before `time` (milliseconds); 0: none was. */
export async function lastEntryBefore(manager: EntityManager, time: number): Promise<number> {
  return Number((await rowOf(manager, LAST_BEFORE, [time - DISORDER]))?.['sequence'] ?? 0);
}

/** A sequence from which on every token was issued at `time` (milliseconds) or after. */
export async function firstEntrySince(manager: EntityManager, time: number): Promise<number> {
  const row = await rowOf(manager, FIRST_SINCE, [time + DISORDER]);
  return Number(row?.['sequence'] ?? Number.MAX_SAFE_INTEGER);
}

const LAST_BEFORE = `SELECT sequence FROM issued_tokens WHERE issued_at < ? ORDER BY issued_at DESC LIMIT 1`;
const FIRST_SINCE = `SELECT sequence FROM issued_tokens WHERE issued_at >= ? ORDER BY issued_at LIMIT 1`;
