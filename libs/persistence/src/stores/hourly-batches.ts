import { HOUR } from '#ledger';
import type { EntityManager } from 'typeorm';
import { execute, rowOf } from '../engines/statement.js';
import { ISSUED, REFUSALS, toCountedRow, type CountedRow } from './hourly-rows.js';

/** A table of the ledger. */
export type Source = 'issued_tokens' | 'events';

/** The next settled entries of a table, counted. */
export interface CountedBatch {
  readonly counts: readonly CountedRow[];
  /** The sequence of the last of them. */
  readonly last: number;
  /** Whether it was a full one: more may wait. */
  readonly more: boolean;
}

/** Entries in one batch: about 10 ms, for which SQLite keeps everybody else waiting. */
const TOKENS = 20_000;
const EVENTS = 2_000;

/** The next settled tokens behind a sequence; undefined: there are none. */
export async function tokenBatch(
  manager: EntityManager,
  after: number,
  settledBefore: number,
): Promise<CountedBatch | undefined> {
  const end = Number((await rowOf(manager, END, [after]))?.['sequence'] ?? 0);
  const unsettled = (await rowOf(manager, UNSETTLED, [after, end, settledBefore]))?.['sequence'] ?? null;
  const last = unsettled === null ? end : Number(unsettled) - 1;
  if (last <= after) return undefined;
  const { rows } = await execute(manager, COUNTS, [after, last]);
  return { counts: rows.map(toCountedRow), last, more: unsettled === null };
}

/** The next settled events behind a sequence; undefined: there are none. */
export async function eventBatch(
  manager: EntityManager,
  after: number,
  settledBefore: number,
): Promise<CountedBatch | undefined> {
  const { rows } = await execute(manager, NEXT_EVENTS, [after]);
  const unsettled = rows.findIndex(({ occurred_at: at }) => Number(at) >= settledBefore);
  const settled = unsettled < 0 ? rows : rows.slice(0, unsettled);
  const last = settled.at(-1);
  if (last === undefined) return undefined;
  const refusals = settled.filter(({ is_refusal: refusal }) => Number(refusal) === 1);
  return {
    counts: sum(refusals.map(toCountedRow)),
    last: Number(last['sequence']),
    more: settled.length === EVENTS,
  };
}

function sum(counts: readonly CountedRow[]): readonly CountedRow[] {
  const sums = new Map<string, CountedRow>();
  for (const each of counts) {
    const key = JSON.stringify([each.at, each.outcome, each.name, each.clientId]);
    sums.set(key, { ...each, count: each.count + (sums.get(key)?.count ?? 0) });
  }
  return [...sums.values()];
}

const END = `SELECT MAX(sequence) AS sequence FROM
  (SELECT sequence FROM issued_tokens WHERE sequence > ? ORDER BY sequence LIMIT ${TOKENS}) AS batch`;
const UNSETTLED = `SELECT MIN(sequence) AS sequence FROM issued_tokens
  WHERE sequence > ? AND sequence <= ? AND issued_at >= ?`;
const COUNTS = `SELECT issued_at - issued_at % ${HOUR} AS hour, 'issued' AS outcome, grant_type AS name,
    '' AS client_id, COUNT(*) AS count
  FROM issued_tokens WHERE sequence > ? AND sequence <= ? AND ${ISSUED} GROUP BY 1, grant_type`;
const NEXT_EVENTS = `SELECT sequence, occurred_at, occurred_at - occurred_at % ${HOUR} AS hour, kind AS outcome,
    detail AS name, client_id, 1 AS count, CASE WHEN ${REFUSALS} THEN 1 ELSE 0 END AS is_refusal
  FROM events WHERE sequence > ? ORDER BY sequence LIMIT ${EVENTS}`;
