import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SettableClock } from '#protocol/testing';
import { Persistence } from '../persistence.js';
import { startPostgres, type PostgresServer } from './embedded-postgres.js';

/** One of the two engines, as tests use it. */
export interface Engine {
  readonly name: string;
  /** The URL of a database that does not exist yet, or is empty. */
  newDatabase(): Promise<string>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** An open database with a clock that stands still. */
export type OpenPersistence = Persistence & { readonly clock: SettableClock };

export const MASTER_KEY = Buffer.alloc(32, 1);

/** Both engines. A spec starts and stops them. */
export function bothEngines(): readonly Engine[] {
  return [sqlite(), postgres()];
}

function sqlite(): Engine {
  let folder = '';
  let count = 0;
  return {
    name: 'SQLite',
    newDatabase: async () => `sqlite:${join(folder, `${++count}.sqlite`)}`,
    start: async () => void (folder = mkdtempSync(join(tmpdir(), 'legate-sqlite-'))),
    stop: async () => rmSync(folder, { recursive: true }),
  };
}

function postgres(): Engine {
  let server: PostgresServer;
  return {
    name: 'PostgreSQL',
    newDatabase: () => server.createDatabase(),
    start: async () => void (server = await startPostgres()),
    stop: () => server.stop(),
  };
}

/** Opens databases for the cases of one spec, and closes them after each. */
export class OpenDatabases {
  private readonly opened: Persistence[] = [];

  /** Opens what a URL names, as another process would. */
  async open(
    databaseUrl: string,
    { masterKey = MASTER_KEY, clock = new SettableClock() } = {},
  ): Promise<OpenPersistence> {
    const persistence = await Persistence.open({ databaseUrl, masterKey, clock });
    this.opened.push(persistence);
    return Object.assign(persistence, { clock });
  }

  /** Opens a new database and migrates it. */
  async openNew(engine: Engine): Promise<OpenPersistence> {
    const persistence = await this.open(await engine.newDatabase());
    await persistence.migrate();
    return persistence;
  }

  async closeAll(): Promise<void> {
    await Promise.all(this.opened.splice(0).map((each) => each.close()));
  }
}
