import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { SettableClock } from '#protocol/testing';
import { Persistence } from '../persistence.js';
import type { SqliteConnection } from '../engines/sqlite-connection.js';
import { startPostgres, type PostgresServer } from './embedded-postgres.js';

/** One of the two engines, as tests use it. */
export interface Engine {
  readonly name: string;
  /** The URL of a database that does not exist yet, or is empty. */
  newDatabase(): Promise<string>;
  /** Runs statements beside the program, as an operator with a database shell would. */
  execute(url: string, sql: string): Promise<void>;
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
    execute: async (url, sql) => {
      const connection = connectToSqlite(url.replace('sqlite:', ''));
      connection.exec(sql);
      connection.close();
    },
    start: async () => void (folder = mkdtempSync(join(tmpdir(), 'legate-sqlite-'))),
    stop: async () => rmSync(folder, { recursive: true }),
  };
}

function postgres(): Engine {
  let server: PostgresServer;
  /** One connection a database: most cases begin with a statement, and a connection costs more than it. */
  const connections = new Map<string, Client>();
  const connect = async (url: string): Promise<Client> => {
    const client = new Client({ connectionString: url });
    connections.set(url, client);
    await client.connect();
    return client;
  };
  return {
    name: 'PostgreSQL',
    newDatabase: () => server.createDatabase(),
    execute: async (url, sql) => void (await (connections.get(url) ?? (await connect(url))).query(sql)),
    start: async () => void (server = await startPostgres()),
    stop: async () => {
      await Promise.all([...connections.values()].map((client) => client.end()));
      await server.stop();
    },
  };
}

/** A connection beside TypeORM's. The driver ships no types, so it is required rather than imported. */
export function connectToSqlite(path: string): SqliteConnection {
  const Connection = createRequire(import.meta.url)('better-sqlite3') as new (
    path: string,
  ) => SqliteConnection;
  return new Connection(path);
}

/** Leaves a migrated database as the migrations made it. Cheaper than a new one for every case. */
export const EMPTY = [
  ...[
    'issued_tokens',
    'token_revocations',
    'events',
    'ledger_hours',
    'assertion_ids',
    'signing_keys',
    'clients',
  ],
  'apis WHERE NOT built_in',
  'applications',
  'accounts',
  'interactions',
  'token_families',
  'sign_in_attempts',
  'served_issuer',
]
  .map((rows) => `DELETE FROM ${rows};`)
  .concat('UPDATE ledger_roll_ups SET sequence = 0;')
  .concat('UPDATE set_up SET link_hash = NULL, link_expires_at = NULL, completed_at = NULL;')
  .join('\n');

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
