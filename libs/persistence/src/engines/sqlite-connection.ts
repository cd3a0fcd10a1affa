import { setTimeout as pause } from 'node:timers/promises';
import { PersistenceError, reasonOf } from '../persistence-error.js';
import { refuseNewerSchema } from '../schema.js';

/** The part of a better-sqlite3 connection that is spoken to without TypeORM. The driver ships no types. */
export interface SqliteConnection {
  readonly inTransaction: boolean;
  pragma(text: string, options: { simple: true }): unknown;
  prepare(sql: string): SqliteStatement;
  exec(sql: string): void;
  close(): void;
}

/** A prepared statement of such a connection. */
export interface SqliteStatement {
  all(): unknown[];
  run(...values: unknown[]): unknown;
}

/** Milliseconds to wait for another process that holds the database. */
export const BUSY_PATIENCE = 5000;
const BUSY_PAUSE = 5;

/** What every connection that writes is set to. */
export const WRITER_PRAGMAS = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'foreign_keys = ON',
  // Every entry stands in several indexes: their pages are written back once for many commits, not at each.
  'wal_autocheckpoint = 4000',
  // The wait for another writer must not stop the event loop: `withPatience` waits in its place.
  'busy_timeout = 0',
] as const;

/** What must hold on every connection that writes: 2 is FULL, so that a commit survives a power cut. */
export const DEMANDS = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1 } as const;

/** Makes the writing connection durable. Refuses a file that is not ours before it changes anything. */
export async function prepareWriter(connection: SqliteConnection, path: string): Promise<void> {
  try {
    refuseForeignFile(connection, path);
    for (const pragma of WRITER_PRAGMAS) {
      await withPatience(async () => connection.pragma(pragma, { simple: true }), BUSY_PATIENCE);
    }
    assertDemands(connection, path);
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Makes a connection that cannot write. */
export function prepareReader(connection: SqliteConnection): void {
  connection.pragma(`busy_timeout = ${BUSY_PATIENCE}`, { simple: true });
  connection.pragma('query_only = ON', { simple: true });
}

function assertDemands(connection: SqliteConnection, path: string): void {
  for (const [pragma, wanted] of Object.entries(DEMANDS)) {
    const found = connection.pragma(pragma, { simple: true });
    if (found === wanted) continue;
    throw new PersistenceError(
      `${path}: SQLite answers ${pragma} = ${String(found)} where durable storage needs ${wanted}; ` +
        'put the database on a local disk',
    );
  }
}

function refuseForeignFile(connection: SqliteConnection, path: string): void {
  const tables = namesOf(connection, path, `SELECT name FROM sqlite_master WHERE type = 'table'`);
  if (tables.includes('migrations')) {
    refuseNewerSchema(namesOf(connection, path, 'SELECT name FROM migrations'));
  } else if (tables.length > 0) {
    throw new PersistenceError(
      `${path} is the database of another program; name another file in the database URL`,
    );
  }
}

function namesOf(connection: SqliteConnection, path: string, sql: string): readonly string[] {
  try {
    return connection
      .prepare(sql)
      .all()
      .map((row) => String((row as { name: unknown }).name));
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** Says in one line why a database file cannot be read. */
export function unreadable(path: string, error: unknown): PersistenceError {
  const mend =
    codeOf(error) === 'SQLITE_NOTADB'
      ? 'it is not an SQLite database: restore a backup, or name another file in the database URL'
      : `${reasonOf(error)}; check that this user may read and write the file and its folder`;
  return new PersistenceError(`cannot open ${path}: ${mend}`, { cause: error });
}

/** Tries until nobody else holds the database, leaving the event loop free meanwhile. */
export async function withPatience<T>(attempt: () => Promise<T>, patience: number): Promise<T> {
  const deadline = performance.now() + patience;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!codeOf(error).startsWith('SQLITE_BUSY') || performance.now() >= deadline) throw error;
      await pause(BUSY_PAUSE);
    }
  }
}

/** SQLite's result code in an error of the driver, or of TypeORM around it. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  if ('driverError' in error) return codeOf(error.driverError);
  return 'code' in error ? String(error.code) : '';
}
