import { createRequire } from 'node:module';

/** The part of the driver that tests use; it ships no types. */
interface Driver {
  new (path: string, options?: { readonly readonly?: boolean; readonly timeout?: number }): Connection;
}

interface Connection {
  prepare(sql: string): { all(...values: unknown[]): unknown[]; run(...values: unknown[]): unknown };
  exec(sql: string): void;
  close(): void;
}

const Driver = createRequire(__filename)('better-sqlite3') as Driver;

/** The rows of one query over an SQLite database that nobody need be serving. */
export function queryFile<T>(path: string, sql: string): readonly T[] {
  const connection = new Driver(path, { readonly: true });
  try {
    return connection.prepare(sql).all() as T[];
  } finally {
    connection.close();
  }
}

/** Runs statements on a database, as an administrator with a shell could. */
export function changeFile(path: string, sql: string): void {
  const connection = new Driver(path);
  connection.exec(sql);
  connection.close();
}

/** Another process's hold on a database: nobody else can write until `release`. */
export class WriteLock {
  private readonly connection: Connection;

  constructor(path: string) {
    this.connection = new Driver(path, { timeout: 5000 });
    this.connection.exec('BEGIN EXCLUSIVE');
  }

  release(): void {
    this.connection.exec('ROLLBACK');
    this.connection.close();
  }
}
