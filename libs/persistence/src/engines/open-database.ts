import type { Database } from './database.js';
import { PersistenceError } from '../persistence-error.js';
import { openPostgres } from './postgres-database.js';
import { openSqlite } from './sqlite-database.js';

/**
 * Opens the database of a URL: `sqlite:./path` or `postgres://…`. Changes no table.
 *
 * @throws PersistenceError
 */
export function openDatabase(url: string): Promise<Database> {
  const sqlitePath = /^sqlite:(?:\/\/(?=\/))?([^\s?#:][^?#]*)$/.exec(url)?.[1];
  if (sqlitePath !== undefined) return openSqlite(sqlitePath);
  if (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url) && new URL(url).hostname !== '') {
    return openPostgres(url);
  }
  throw new PersistenceError(
    'the database URL must be sqlite:PATH or postgres://USER:PASSWORD@HOST:PORT/NAME',
  );
}
