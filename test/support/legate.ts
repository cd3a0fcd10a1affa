import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MadeCredentialSet } from './admin.js';
import { startChild, type Child, type Outcome } from './child.js';
import { freePort } from './free-port.js';
import { madeOnce } from './made-once.js';

/** A place for one installation of Legate: its data directory and its settings. */
export class Site {
  private constructor(
    readonly dataDir: string,
    readonly port: number,
    private readonly settings: Readonly<Record<string, string>>,
    /** The admin credential set, where the data directory has it from the start. */
    readonly adminSet?: MadeCredentialSet,
  ) {}

  /** A fresh data directory and a free port; `settings` are `LEGATE_*` variables. */
  static async create(settings: Readonly<Record<string, string>> = {}): Promise<Site> {
    return new Site(await mkdtemp(join(tmpdir(), 'legate-')), await freePort(), settings);
  }

  /**
   * As `create`, with the admin credential set that `legate setup` makes: a copy of the first such data directory of
   * this run, for the command takes about a second. What keeps its data or its keys elsewhere is empty.
   */
  static async installed(settings: Readonly<Record<string, string>> = {}): Promise<Site> {
    const site = await Site.create(settings);
    if ('LEGATE_DATABASE_URL' in settings || 'LEGATE_MASTER_KEY' in settings) return site;
    const folder = await madeOnce(join(tmpdir(), 'installation'), installTo);
    await cp(join(folder, 'data'), site.dataDir, { recursive: true });
    const adminSet = JSON.parse(await readFile(join(folder, 'admin.json'), 'utf8')) as MadeCredentialSet;
    return new Site(site.dataDir, site.port, settings, adminSet);
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get issuer(): string {
    return `http://localhost:${this.port}`;
  }

  /** Another instance on the same data: another port, the same issuer. */
  async sibling(): Promise<Site> {
    const settings = { ...this.settings, LEGATE_ISSUER: this.issuer };
    return new Site(this.dataDir, await freePort(), settings, this.adminSet);
  }

  get env(): Readonly<Record<string, string>> {
    return { LEGATE_PORT: String(this.port), LEGATE_DATA_DIR: this.dataDir, ...this.settings };
  }

  /** Starts the server; resolves when it is ready. */
  async start(): Promise<Server> {
    const child = startChild('dist/server/main.js', [], this.env);
    await child.wrote('Legate is ready');
    return new Server(this, child);
  }

  /** Runs the `legate` command to its end. */
  run(
    args: readonly string[],
    options: { stdin?: string; env?: Record<string, string> } = {},
  ): Promise<Outcome> {
    const child = startChild('dist/server/legate.js', args, { ...this.env, ...options.env });
    child.process.stdin?.end(options.stdin ?? '');
    return child.ended;
  }

  /** Runs the `legate` command with `--json` and reads its answer. */
  async cli<T = Record<string, unknown>>(...args: readonly string[]): Promise<T> {
    const { code, stdout, stderr } = await this.run([...args, '--json']);
    if (code !== 0) throw new Error(`legate ${args.join(' ')} ended with ${code}: ${stderr}`);
    return JSON.parse(stdout) as T;
  }

  async remove(): Promise<void> {
    await rm(this.dataDir, { recursive: true, force: true });
  }
}

async function installTo(folder: string): Promise<void> {
  const args = ['setup', '--json'];
  const child = startChild('dist/server/legate.js', args, { LEGATE_DATA_DIR: join(folder, 'data') });
  const { code, stdout, stderr } = await child.ended;
  if (code !== 0) throw new Error(`legate setup ended with ${code}: ${stderr}`);
  await writeFile(join(folder, 'admin.json'), stdout);
}

/** A running server. */
export class Server {
  constructor(
    readonly site: Site,
    readonly child: Child,
  ) {}

  get url(): string {
    return this.site.url;
  }

  /** Everything it logged so far. */
  get log(): string {
    return this.child.output();
  }

  /** Stops it as an orchestrator would. */
  async stop(): Promise<Outcome> {
    this.child.process.kill('SIGTERM');
    return this.child.ended;
  }

  /** Takes its power away. */
  async kill(): Promise<void> {
    this.child.process.kill('SIGKILL');
    await this.child.ended;
  }
}
