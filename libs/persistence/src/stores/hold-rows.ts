import type { EntityManager } from 'typeorm';
import { execute, isPostgres } from '../engines/statement.js';

/** What others may do meanwhile with a row that is held: read and name it, or not even that. */
export type Hold = 'SHARE' | 'UPDATE';

/** Tables whose rows are held, and the columns that name them. */
const NAMED_BY = {
  accounts: 'id',
  applications: 'id',
  apis: 'identifier',
  clients: 'client_id',
  delegations: 'id',
  exchange_rules: 'id',
  account_totps: 'account_id',
  token_families: 'id',
} as const;

/**
 * Holds rows until the unit of work ends, so that what it decides about them stays true. Always in one order, so that
 * two units never wait for each other. SQLite has one writer anyway.
 */
export async function holdRows(
  manager: EntityManager,
  table: keyof typeof NAMED_BY,
  keys: readonly string[],
  hold: Hold,
): Promise<void> {
  if (!isPostgres(manager) || keys.length === 0) return;
  const key = NAMED_BY[table];
  const places = keys.map(() => '?').join(', ');
  const sql = `SELECT 1 FROM ${table} WHERE ${key} IN (${places}) ORDER BY ${key} FOR ${hold}`;
  await execute(manager, sql, keys);
}
