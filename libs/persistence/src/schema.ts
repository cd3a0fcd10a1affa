import { MigrationExecutor, type DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import type { Database } from './engines/database.js';
import { MIGRATION_NAMES } from './migrations/index.js';
import { PersistenceError } from './persistence-error.js';

/** The names of the migrations that a database remembers. */
export async function executedMigrations(manager: EntityManager): Promise<readonly string[]> {
  const runner = manager.queryRunner;
  if (runner === undefined || !(await runner.hasTable('migrations'))) return [];
  const rows: { name: string }[] = await runner.query('SELECT name FROM migrations ORDER BY id');
  return rows.map(({ name }) => name);
}

/**
 * Refuses a schema that a newer Legate made: this one would not know what its columns mean.
 *
 * @throws PersistenceError
 */
export function refuseNewerSchema(executed: readonly string[]): void {
  const unknown = executed.filter((name) => !MIGRATION_NAMES.includes(name));
  if (unknown.length === 0) return;
  throw new PersistenceError(
    `the database was migrated by a newer version of Legate (${unknown.join(', ')}); ` +
      'start that version, or restore a backup made before the upgrade',
  );
}

/** Whether migrations wait to be run. */
export async function hasPendingMigrations(database: Database): Promise<boolean> {
  const executed = await database.read(executedMigrations);
  refuseNewerSchema(executed);
  return MIGRATION_NAMES.some((name) => !executed.includes(name));
}

/** Runs the waiting migrations in one transaction, under a lock that lets one process do it. */
export async function runPendingMigrations(database: Database): Promise<void> {
  await database.migration(async (source: DataSource, runner: QueryRunner) => {
    refuseNewerSchema(await executedMigrations(runner.manager));
    const executor = new MigrationExecutor(source, runner);
    // The transaction and its lock are the database's; the executor must not begin another.
    executor.transaction = 'none';
    await executor.executePendingMigrations();
  });
}
