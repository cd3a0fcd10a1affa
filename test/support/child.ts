import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

/** The repository. */
const ROOT = resolve(__dirname, '../..');

/** A finished process. */
export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A process of the product with everything it wrote. */
export interface Child {
  readonly process: ChildProcess;
  /** Standard output and standard error so far. */
  output(): string;
  /** Resolves when the output holds `text`; rejects when the process ends without it. */
  wrote(text: string): Promise<void>;
  ended: Promise<Outcome>;
}

/** Only what a process needs of this environment: nothing of the developer's own configuration reaches the product. */
const CLEAN = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(LEGATE_|FRIENDS_|NODE_ENV|JEST_)/.test(name)),
);

const running = new Set<ChildProcess>();

/** A test that fails before it stops its server leaves none behind. */
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));

/** Starts a script of `dist` as a user would. */
export function startChild(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd: string = ROOT,
): Child {
  const child = spawn(process.execPath, [resolve(ROOT, script), ...args], { cwd, env: { ...CLEAN, ...env } });
  running.add(child.once('close', () => running.delete(child)));
  const out = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (out.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (out.stderr += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, ...out }));
  const output = () => out.stdout + out.stderr;
  return { process: child, output, ended, wrote: (text) => waitForText(child, output, text, ended) };
}

function waitForText(
  child: ChildProcess,
  output: () => string,
  text: string,
  ended: Promise<Outcome>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (output().includes(text)) resolve();
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    look();
    void ended.then(() => {
      look();
      reject(new Error(`the process ended without writing “${text}”:\n${output()}`));
    });
  });
}
