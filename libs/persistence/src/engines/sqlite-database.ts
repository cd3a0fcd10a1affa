import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import type { Database } from './database.js';
import { ENTITIES } from '../entities/index.js';
import { insertText, type TableRows } from './insert-rows.js';
import { MIGRATIONS } from '../migrations/index.js';
import { PersistenceError } from '../persistence-error.js';
import { SqliteAppender } from './sqlite-appender.js';
import { backUpSqlite } from './sqlite-backup.js';
import {
  BUSY_PATIENCE,
  DEMANDS,
  WRITER_PRAGMAS,
  prepareReader,
  prepareWriter,
  unreadable,
  withPatience,
  type SqliteConnection,
} from './sqlite-connection.js';
import { SqliteUnits } from './sqlite-units.js';
import { TaskQueue } from './task-queue.js';

/** Milliseconds to wait for another process that migrates. */
const MIGRATION_PATIENCE = 60_000;

/**
 * Opens an SQLite file, and makes it (mode 0600) where there is none.
 *
 * @throws PersistenceError
 */
export async function openSqlite(path: string): Promise<Database> {
  try {
    createPrivately(path);
    const writer = await connect(path, false, (connection) => prepareWriter(connection, path));
    const reader = await connect(path, true, prepareReader).catch(async (error: unknown) => {
      await writer.destroy();
      throw error;
    });
    closeToOthers(path);
    const appender = new SqliteAppender({ path, pragmas: WRITER_PRAGMAS, demands: DEMANDS });
    return new SqliteDatabase(writer, reader, appender);
  } catch (error) {
    throw error instanceof PersistenceError ? error : unreadable(path, error);
  }
}

/**
 * TypeORM has one connection a data source here, and whoever uses it is inside its open transaction. So there are
 * two: units of work write on the one, one after the other, many in one transaction; everything else reads on the other and sees only what
 * was committed. Rows that need no unit are committed by a third, on a thread; its commits and the units take turns.
 */
class SqliteDatabase implements Database {
  private readonly queue = new TaskQueue();
  private readonly writing: QueryRunner;
  private readonly reading: QueryRunner;
  private readonly units = new SqliteUnits((work) =>
    this.inTurn((patience) => this.perform('IMMEDIATE', patience, work)),
  );

  constructor(
    private readonly writer: DataSource,
    private readonly reader: DataSource,
    private readonly appender: SqliteAppender,
  ) {
    this.writing = writer.createQueryRunner();
    this.reading = reader.createQueryRunner();
  }

  read<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return work(this.reading.manager);
  }

  transaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.units.run(() => work(this.writing.manager));
  }

  append(batch: readonly TableRows[]): Promise<void> {
    const inserts = batch.map(({ target, rows }) => ({ sql: insertText(target, 1), rows }));
    return this.inTurn((patience) => withPatience(() => this.appender.commit(inserts), patience));
  }

  migration<T>(work: (source: DataSource, runner: QueryRunner) => Promise<T>): Promise<T> {
    return this.queue.add(async () => {
      // SQLite changes a table by copying it; its foreign keys rest meanwhile, which only works outside a transaction.
      await this.writing.beforeMigration();
      try {
        return await this.perform('EXCLUSIVE', MIGRATION_PATIENCE, () => work(this.writer, this.writing));
      } finally {
        await this.writing.afterMigration();
      }
    });
  }

  backUp(file: string): Promise<void> {
    return this.read((manager) => backUpSqlite(manager, file));
  }

  async close(): Promise<void> {
    await this.queue.add(async () => {
      await this.appender.close();
      await this.reader.destroy();
      await this.writer.destroy();
    });
  }

  /** Runs `write` when nothing else of this process writes, with the milliseconds it may still wait for other processes. */
  private inTurn<T>(write: (patience: number) => Promise<T>): Promise<T> {
    // From its arrival: who waited behind others that waited in vain has waited long enough.
    const deadline = performance.now() + BUSY_PATIENCE;
    return this.queue.add(() => write(deadline - performance.now()));
  }

  private async perform<T>(
    mode: string,
    patience: number,
    work: (connection: SqliteConnection) => Promise<T>,
  ): Promise<T> {
    const connection: SqliteConnection = await this.writing.connect();
    await withPatience(async () => connection.exec(`BEGIN ${mode}`), patience);
    try {
      const result = await work(connection);
      connection.exec('COMMIT');
      return result;
    } catch (error) {
      // SQLite has rolled back by itself after some faults, such as a full disk.
      if (connection.inTransaction) connection.exec('ROLLBACK');
      throw error;
    }
  }
}

async function connect(
  database: string,
  readonly: boolean,
  prepareDatabase: (connection: SqliteConnection) => void | Promise<void>,
): Promise<DataSource> {
  const source = new DataSource({
    type: 'better-sqlite3',
    database,
    readonly,
    fileMustExist: true,
    timeout: BUSY_PATIENCE,
    prepareDatabase,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    synchronize: false,
    logging: false,
  });
  return source.initialize();
}

function createPrivately(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, 'a', 0o600));
}

/** SQLite gives its side files the mode of the database; a file that was made elsewhere is closed here. */
function closeToOthers(path: string): void {
  const files = [path, `${path}-wal`, `${path}-shm`];
  for (const file of files.filter((each) => existsSync(each))) chmodSync(file, 0o600);
}
