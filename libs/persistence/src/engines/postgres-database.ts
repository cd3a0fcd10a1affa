import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import type { Database } from './database.js';
import { ENTITIES } from '../entities/index.js';
import { insertRows, type TableRows } from './insert-rows.js';
import { MIGRATIONS } from '../migrations/index.js';
import { PersistenceError, reasonOf } from '../persistence-error.js';
import { executedMigrations, refuseNewerSchema } from '../schema.js';
import { isStorageFault } from './storage-fault.js';

/** The part of a `pg` client that is spoken to without TypeORM. */
interface PostgresClient {
  query(sql: string): Promise<{ readonly command: string }>;
  emit(event: 'error', error: unknown): boolean;
}

/** Milliseconds; the client's own limit is for a server that does not even answer. */
const TIMEOUTS = {
  connectionTimeoutMillis: 3000,
  query_timeout: 3000,
  statement_timeout: 2500,
  idle_in_transaction_session_timeout: 10_000,
};
/** A migration takes the time it needs. */
const NO_TIMEOUTS = { connectionTimeoutMillis: 3000, statement_timeout: 0 };
/** The key of the advisory lock under which one process migrates: “legate” in ASCII. */
const MIGRATION_LOCK = 0x6c6567617465;

/** The settings without which a commit is not on disk when it is answered. */
const DURABILITY = ['synchronous_commit', 'fsync'];

/**
 * Connects to PostgreSQL.
 *
 * @throws PersistenceError
 */
export async function openPostgres(url: string): Promise<Database> {
  const database = new PostgresDatabase(url, await connect(url, 10, TIMEOUTS));
  try {
    await database.read(assertDurability);
    refuseNewerSchema(await database.read(executedMigrations));
    return database;
  } catch (error) {
    await database.close();
    throw error instanceof PersistenceError ? error : unreachable(url, error);
  }
}

/** A pool of connections, each of them one transaction at a time. */
class PostgresDatabase implements Database {
  constructor(
    private readonly url: string,
    private readonly pool: DataSource,
  ) {}

  read<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return onConnection(this.pool, (runner) => work(runner.manager));
  }

  transaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return onConnection(this.pool, (runner) => perform(runner, () => work(runner.manager)));
  }

  append(batch: readonly TableRows[]): Promise<void> {
    return this.transaction((manager) => insertRows(manager, batch));
  }

  async migration<T>(work: (source: DataSource, runner: QueryRunner) => Promise<T>): Promise<T> {
    const source = await connect(this.url, 2, NO_TIMEOUTS);
    try {
      return await onConnection(source, (runner) =>
        perform(runner, async () => {
          await runner.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
          return work(source, runner);
        }),
      );
    } finally {
      await source.destroy();
    }
  }

  async backUp(): Promise<void> {
    throw new PersistenceError('a PostgreSQL database is backed up with its own tools; run pg_dump');
  }

  async close(): Promise<void> {
    await this.pool.destroy();
  }
}

async function onConnection<T>(source: DataSource, work: (runner: QueryRunner) => Promise<T>): Promise<T> {
  const runner = source.createQueryRunner();
  try {
    return await work(runner);
  } catch (error) {
    if (isStorageFault(error)) await discard(runner, error);
    throw error;
  } finally {
    await runner.release();
  }
}

async function perform<T>(runner: QueryRunner, work: () => Promise<T>): Promise<T> {
  const client: PostgresClient = await runner.connect();
  await client.query('START TRANSACTION');
  try {
    const result = await work();
    const { command } = await client.query('COMMIT');
    // PostgreSQL answers COMMIT with ROLLBACK, and no error, when a statement had failed and nobody passed it on.
    if (command !== 'COMMIT') throw new Error('the transaction was undone: one of its statements had failed');
    return result;
  } catch (error) {
    // A connection that failed would let a ROLLBACK wait too; closing it undoes the transaction as well.
    await (isStorageFault(error) ? discard(runner, error) : rollback(runner, client));
    throw error;
  }
}

async function rollback(runner: QueryRunner, client: PostgresClient): Promise<void> {
  try {
    await client.query('ROLLBACK');
  } catch (error) {
    await discard(runner, error);
  }
}

/** A connection that failed may still be answering the query before: the pool must not give it to anyone. */
async function discard(runner: QueryRunner, error: unknown): Promise<void> {
  if (runner.isReleased) return;
  const client: PostgresClient | undefined = await runner.connect().catch(() => undefined);
  client?.emit('error', error);
}

async function connect(url: string, max: number, timeouts: Record<string, number>): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    url,
    applicationName: 'legate',
    extra: { max, keepAlive: true, ...timeouts },
    poolErrorHandler: () => undefined,
    parseInt8: true,
    installExtensions: false,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    synchronize: false,
    logging: false,
  });
  try {
    return await source.initialize();
  } catch (error) {
    throw unreachable(url, error);
  }
}

async function assertDurability(manager: EntityManager): Promise<void> {
  for (const setting of DURABILITY) {
    const [row]: Record<string, string>[] = await manager.query(`SHOW ${setting}`);
    if (row?.[setting] !== 'off') continue;
    throw new PersistenceError(
      `PostgreSQL has ${setting} = off, so a token could be answered and then lost; switch ${setting} on`,
    );
  }
}

function unreachable(url: string, error: unknown): PersistenceError {
  const { hostname, port, pathname } = new URL(url);
  return new PersistenceError(
    `cannot use PostgreSQL at ${hostname}:${port || '5432'}${pathname}: ${reasonOf(error)}; ` +
      'check that it runs and that the database URL is right',
    { cause: error },
  );
}
