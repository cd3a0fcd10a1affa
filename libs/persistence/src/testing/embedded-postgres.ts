import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { madeOnce } from './made-once.js';

/** A real PostgreSQL server for one spec file. */
export interface PostgresServer {
  /** Makes an empty database and returns its URL. */
  createDatabase(): Promise<string>;
  /** Takes the server away, and keeps its data. */
  halt(): Promise<void>;
  /** Brings a halted server back on the same port. */
  resume(): Promise<void>;
  stop(): Promise<void>;
}

/** A password that a test can look for where it must not be. */
export const POSTGRES_PASSWORD = 'planted-database-password';

const run = promisify(execFile);
const SCRIPT = fileURLToPath(new URL('./postgres-server.mjs', import.meta.url));
/** Data as `initdb` makes them, once for all spec files of a run. */
const CLUSTER = join(tmpdir(), 'postgres-cluster');

/** Starts PostgreSQL from its packaged binaries on a free port, with its data in a folder of its own. */
export async function startPostgres(): Promise<PostgresServer> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'legate-postgres-'));
  // With its owner, who is not the one who runs the tests where that is root.
  await run('cp', ['-a', `${await madeOnce(CLUSTER, initialise)}/.`, folder]);
  const server = spawn(process.execPath, [SCRIPT, folder, POSTGRES_PASSWORD, String(port)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await ready(server);
  const root = `postgres://legate:${POSTGRES_PASSWORD}@localhost:${port}`;
  let count = 0;
  return {
    async createDatabase() {
      const name = `legate_${++count}`;
      await runStatement(`${root}/postgres`, `CREATE DATABASE ${name}`);
      return `${root}/${name}`;
    },
    halt: () => tell(server, 'halt'),
    resume: () => tell(server, 'resume'),
    async stop() {
      server.stdin?.end();
      await once(server, 'exit');
    },
  };
}

async function initialise(folder: string): Promise<void> {
  await run(process.execPath, [SCRIPT, folder, POSTGRES_PASSWORD]);
}

/** Runs one statement on a connection of its own. */
async function runStatement(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function tell(server: ChildProcess, line: 'halt' | 'resume'): Promise<void> {
  server.stdin?.write(`${line}\n`);
  await ready(server);
}

/** Resolves when the server process says something. */
async function ready(server: ChildProcess): Promise<void> {
  const exited = once(server, 'exit').then(() => Promise.reject(new Error('PostgreSQL did not start')));
  const said = server.stdout === null ? exited : once(server.stdout, 'data');
  await Promise.race([said, exited]);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
