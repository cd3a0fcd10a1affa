import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** What is started: a script, with all its environment. */
export interface ServiceStart {
  /** What people call it. */
  readonly name: string;
  readonly script: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What it writes when it is ready. */
  readonly ready: string;
}

/** Milliseconds that a graceful stop may take. */
const PATIENCE = 20_000;
/** Characters of output that are kept. */
const MEMORY = 10_000;

/** A process that serves until it is stopped. */
export class Service {
  /** Resolves when it is ready; rejects, in one line, when it ends before. */
  readonly ready: Promise<void>;
  /** Rejects, in one line, when it ends without being told to. */
  readonly failed: Promise<never>;
  private readonly child: ChildProcess;
  private readonly ended: Promise<unknown>;
  private output = '';
  private stopping = false;

  constructor(private readonly start: ServiceStart) {
    const { script, cwd, env } = start;
    // A group of its own: Ctrl-C reaches this program alone, which then stops its children in order.
    this.child = spawn(process.execPath, [script], {
      cwd,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    process.once('exit', () => this.child.kill('SIGKILL'));
    this.ended = once(this.child, 'close').then(([code, signal]: (number | string | null)[]) => {
      if (!this.stopping) throw new Error(this.lastWords(code, signal));
    });
    this.failed = this.ended.then(() => new Promise<never>(() => undefined));
    this.ready = Promise.race([this.wrote(start.ready), this.failed]);
    // Nobody may be waiting for them at that moment.
    for (const promise of [this.ended, this.failed, this.ready]) promise.catch(() => undefined);
  }

  /** Stops it gracefully; resolves when it has ended. */
  async stop(): Promise<void> {
    this.stopping = true;
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill('SIGTERM');
    const timer = setTimeout(() => this.child.kill('SIGKILL'), PATIENCE);
    await this.ended;
    clearTimeout(timer);
  }

  private wrote(text: string): Promise<void> {
    return new Promise((resolve) => {
      for (const stream of [this.child.stdout, this.child.stderr]) {
        stream?.on('data', (chunk: Buffer) => {
          this.output = `${this.output}${chunk.toString()}`.slice(-MEMORY);
          if (!this.output.includes(text)) return;
          // What it says of an end comes after this.
          this.output = '';
          resolve();
        });
      }
    });
  }

  private lastWords(code: unknown, signal: unknown): string {
    const how = code === null ? `was ended by ${signal}` : `ended with exit code ${code}`;
    const last = this.output.trimEnd().split('\n').at(-1);
    return `${this.start.name} ${how}${last === '' ? '' : `: ${last}`}`;
  }
}
