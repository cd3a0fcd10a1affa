import { QueryFailedError, type EntityManager } from 'typeorm';
import type { SqliteConnection, SqliteStatement } from './sqlite-connection.js';
import { execute, isPostgres } from './statement.js';

/** A table and the columns that a bulk insert fills. */
export interface InsertTarget {
  readonly table: string;
  readonly columns: readonly string[];
}

type Row = readonly unknown[];

/** Rows for one table, with the values of its columns in their order. */
export interface TableRows {
  readonly target: InsertTarget;
  readonly rows: readonly Row[];
}

/** Inserts many rows in the open transaction, by statements of constant text so that they stay prepared. */
export async function insertRows(manager: EntityManager, batch: readonly TableRows[]): Promise<void> {
  const insert = isPostgres(manager) ? insertInChunks : insertOneByOne;
  for (const { target, rows } of batch) if (rows.length > 0) await insert(manager, target, rows);
}

/** Rows a statement on PostgreSQL, where each statement is a way there and back. */
const CHUNKS = [64, 8, 1];

async function insertInChunks(
  manager: EntityManager,
  target: InsertTarget,
  rows: readonly Row[],
): Promise<void> {
  let done = 0;
  for (const size of CHUNKS) {
    for (; rows.length - done >= size; done += size) {
      await execute(manager, insertText(target, size), rows.slice(done, done + size).flat());
    }
  }
}

/**
 * SQLite runs in this process: 64 short statements take it less than half as long as one with a thousand
 * parameters. They go to the driver itself, because TypeORM's query runner costs as much again for each.
 */
async function insertOneByOne(
  manager: EntityManager,
  target: InsertTarget,
  rows: readonly Row[],
): Promise<void> {
  const connection: SqliteConnection = await manager.queryRunner?.connect();
  const text = insertText(target, 1);
  const statement = prepared(connection, text);
  try {
    for (const row of rows) statement.run(...row);
  } catch (error) {
    throw new QueryFailedError(text, undefined, error as Error);
  }
}

const statements = new WeakMap<SqliteConnection, Map<string, SqliteStatement>>();

function prepared(connection: SqliteConnection, sql: string): SqliteStatement {
  const ofConnection = statements.get(connection) ?? new Map<string, SqliteStatement>();
  statements.set(connection, ofConnection);
  const statement = ofConnection.get(sql) ?? connection.prepare(sql);
  ofConnection.set(sql, statement);
  return statement;
}

const texts = new Map<string, string>();

/** The statement that inserts a number of rows. */
export function insertText({ table, columns }: InsertTarget, rows: number): string {
  const key = `${table}:${rows}`;
  const row = `(${columns.map(() => '?').join(', ')})`;
  const text =
    texts.get(key) ??
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES ${Array<string>(rows).fill(row).join(', ')}`;
  texts.set(key, text);
  return text;
}
