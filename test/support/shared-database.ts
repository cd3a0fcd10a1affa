import { startPostgres } from './postgres.js';

/** A database that several instances share: the `LEGATE_*` variables that name it, and how to leave it. */
export interface SharedDatabase {
  readonly settings: Readonly<Record<string, string>>;
  remove(): Promise<void>;
}

/** Each kind of database by its name, and how to get one. */
export const SHARED_DATABASES: readonly [string, () => Promise<SharedDatabase>][] = [
  ['one SQLite file', async () => ({ settings: {}, remove: async () => undefined })],
  ['one PostgreSQL', openPostgres],
];

async function openPostgres(): Promise<SharedDatabase> {
  const postgres = await startPostgres();
  const settings = { LEGATE_DATABASE_URL: await postgres.createDatabase() };
  return { settings, remove: () => postgres.stop() };
}
