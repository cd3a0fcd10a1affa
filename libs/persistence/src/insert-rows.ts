import type { EntityManager } from 'typeorm';
import { execute } from './statement.js';

/** Rows a statement: few enough texts that every one of them stays prepared. */
const SIZES = [64, 8, 1];

/** A table and the columns that a bulk insert fills. */
export interface InsertTarget {
  readonly table: string;
  readonly columns: readonly string[];
}

/**
 * Inserts many rows in few statements of constant text. TypeORM's insert builder makes a new text for every number
 * of rows and reads the generated columns back; for 64 rows that takes several times as long.
 */
export async function insertRows(
  manager: EntityManager,
  target: InsertTarget,
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  let done = 0;
  for (const size of SIZES) {
    for (; rows.length - done >= size; done += size) {
      await execute(manager, statementFor(target, size), rows.slice(done, done + size).flat());
    }
  }
}

const statements = new Map<string, string>();

function statementFor({ table, columns }: InsertTarget, rows: number): string {
  const key = `${table}:${rows}`;
  const known = statements.get(key);
  if (known !== undefined) return known;
  const row = `(${columns.map(() => '?').join(', ')})`;
  const text = `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${Array(rows).fill(row).join(', ')}`;
  statements.set(key, text);
  return text;
}
