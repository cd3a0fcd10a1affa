import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Credential, SignIn } from '../http.js';
import type { Places } from '../story/cast.js';
import { choosePort } from './free-port.js';
import { Service } from './service.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** A file of the build; this one is in `dist/apps/demo/src/processes`. */
const built = (path: string): string => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

const SERVER = built('server/main.js');
const FRIENDS_API = built('apps/friends-api/src/main.js');
/** The command of Legate. */
export const LEGATE = built('server/legate.js');

const USUAL_PORTS = { legate: 3000, friends: 4000 };

/** One throw-away installation: a data directory, the server, and the sample API. */
export class Installation {
  private readonly services: Service[] = [];
  private readonly ending = new AbortController();

  private constructor(
    readonly dataDir: string,
    readonly places: Places,
    private readonly ports: typeof USUAL_PORTS,
    private readonly environment: Environment,
  ) {}

  /** Makes its directory and chooses its ports; nothing runs yet. */
  static async create(environment: Environment): Promise<Installation> {
    const ports = {
      legate: await choosePort(USUAL_PORTS.legate),
      friends: await choosePort(USUAL_PORTS.friends),
    };
    const places = {
      legate: `http://localhost:${ports.legate}`,
      friends: `http://localhost:${ports.friends}`,
    };
    const dataDir = await mkdtemp(join(tmpdir(), 'legate-demo-'));
    return new Installation(dataDir, places, ports, environment);
  }

  /** What makes a command of Legate speak of this installation. */
  get settings(): Readonly<Record<string, string>> {
    return { LEGATE_PORT: String(this.ports.legate), LEGATE_DATA_DIR: this.dataDir };
  }

  /** The ports that others have taken, and which are used instead; a sentence each. */
  get detours(): readonly string[] {
    return (['legate', 'friends'] as const)
      .filter((name) => this.ports[name] !== USUAL_PORTS[name])
      .map(
        (name) => `Port ${USUAL_PORTS[name]} is taken on this machine: ${this.ports[name]} is used instead.`,
      );
  }

  /** Starts the server and the sample API; resolves when both answer. */
  async start(): Promise<void> {
    const { places, ports } = this;
    await this.serve('the server', SERVER, 'Legate is ready', { ...this.settings, LEGATE_LOG_LEVEL: 'warn' });
    await this.serve('the Friends API', FRIENDS_API, 'friends-api listens', {
      FRIENDS_PORT: String(ports.friends),
      FRIENDS_ISSUER: places.legate,
      FRIENDS_AUDIENCE: places.friends,
    });
  }

  /** Makes the first admin credential set, by the command that an operator uses. */
  async setUp(): Promise<Credential> {
    const made = await this.command(['setup']);
    return { clientId: String(made['client_id']), clientSecret: String(made['client_secret']) };
  }

  /** Makes a person's account in the same way, with a password that nobody uses elsewhere. */
  async createAccount(name: string, email: string): Promise<SignIn> {
    const password = randomBytes(24).toString('base64url');
    const args = ['account', 'create', '--email', email, '--name', name, '--password-stdin'];
    await this.command(args, password);
    return { email, password };
  }

  /** Rejects, in one line, when a service ends by itself. */
  get failed(): Promise<never> {
    return Promise.race(this.services.map(({ failed }) => failed));
  }

  /** Stops what runs, the last started first, and removes the data. */
  async remove(): Promise<void> {
    this.ending.abort();
    for (const service of this.services.toReversed()) await service.stop();
    await rm(this.dataDir, { recursive: true, force: true });
  }

  /** What a command of Legate prints as JSON; its files are in the data directory. */
  async command(args: readonly string[], input = ''): Promise<Readonly<Record<string, unknown>>> {
    const running = promisify(execFile)(process.execPath, [LEGATE, ...args, '--json'], {
      cwd: this.dataDir,
      env: { ...this.environment, ...this.settings },
      signal: this.ending.signal,
    });
    running.child.stdin?.end(input);
    return JSON.parse((await running).stdout) as Readonly<Record<string, unknown>>;
  }

  private serve(name: string, script: string, ready: string, settings: Environment): Promise<void> {
    const env = { ...this.environment, ...settings };
    const service = new Service({ name, script, cwd: this.dataDir, env, ready });
    this.services.push(service);
    return service.ready;
  }
}
