import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from './eventually.js';

/** Where daemons are, though not in everybody's `PATH`. */
const PLACES = [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin', '/usr/local/sbin'];

/** The first of these programs that this machine has and that does what `args` ask of it; undefined where none. */
export function findProgram(names: readonly string[], args: readonly string[] = []): string | undefined {
  const found = names
    .flatMap((name) => PLACES.map((place) => join(place, name)))
    .filter((path) => existsSync(path));
  return found.find((path) => spawnSync(path, args, { stdio: 'ignore' }).status === 0);
}

const running = new Set<ChildProcess>();

/** A file of tests that fails before it stops its servers leaves none behind. */
afterAll(() => running.forEach((child) => child.kill('SIGTERM')));

/** A server that is no part of this product, in the foreground. */
export class Program {
  private output = '';
  private readonly ended: Promise<unknown>;

  private constructor(private readonly process: ChildProcess) {
    running.add(process.once('close', () => running.delete(process)));
    process.stdout?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    process.stderr?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.ended = once(process, 'close');
  }

  static start(path: string, args: readonly string[], cwd?: string): Program {
    return new Program(spawn(path, args, { cwd }));
  }

  /** Resolves when `attempt` does; where that never happens, rejects with what the server wrote. */
  async serving(attempt: () => Promise<unknown>): Promise<void> {
    try {
      await eventually(attempt, 30_000);
    } catch (cause) {
      throw new Error(`it does not serve: ${this.output}`, { cause });
    }
  }

  async stop(): Promise<void> {
    this.process.kill('SIGTERM');
    await this.ended;
  }
}
