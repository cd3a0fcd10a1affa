import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { availableParallelism } from 'node:os';

/** Ticks a second in `/proc/<pid>/stat` (`getconf CLK_TCK`): 100 on every Linux that Node runs on. */
const TICKS = 100;
/** Milliseconds a server has for its start, and for its graceful stop. */
const PATIENCE = 60_000;

/** The cores of a run where `taskset` can pin: one for the server under load, one for the generator. */
export const CORES = canPin() ? { server: '0', generator: '1' } : undefined;

function canPin() {
  try {
    execFileSync('taskset', ['--version'], { stdio: 'ignore' });
    return availableParallelism() > 1;
  } catch {
    return false;
  }
}

/**
 * A Node process of the bench, in production mode, bound to one core where one is given. Its output goes to a file,
 * because a pipe would make the bench part of what is measured.
 *
 * @param {readonly string[]} args of node
 * @param {{ log: string, core?: string | undefined, env?: Record<string, string> }} options
 */
export function start(args, { log, core, env = {} }) {
  const output = openSync(log, 'a');
  const command = [...(core === undefined ? [] : ['taskset', '-c', core]), process.execPath, ...args];
  const child = spawn(command[0], command.slice(1), {
    stdio: ['ignore', output, output, 'ipc'],
    env: { ...inheritedEnvironment(), NODE_ENV: 'production', ...env },
  });
  closeSync(output);
  return child;
}

/** The environment without settings of a Legate that happens to run on this machine. */
function inheritedEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('LEGATE_')));
}

/**
 * The next message of a child. @param {import('node:child_process').ChildProcess} child @returns {Promise<any>}
 * @throws when it ends before it speaks
 */
export async function nextMessage(child, name = 'a process of the bench') {
  const gone = new AbortController();
  const ended = once(child, 'exit', { signal: gone.signal }).then(([code]) => {
    throw new Error(`${name} ended with code ${code}`);
  });
  try {
    const [message] = await Promise.race([once(child, 'message'), ended]);
    return message;
  } finally {
    ended.catch(() => undefined);
    gone.abort();
  }
}

/** Waits until a URL answers 200. @param {string} url @param {import('node:child_process').ChildProcess} child */
export async function untilReady(url, child) {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline && child.exitCode === null) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${url} was never ready`);
}

/** Ends a child gracefully; kills it when it does not go. @param {import('node:child_process').ChildProcess} child */
export async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const overdue = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  child.kill('SIGTERM');
  await once(child, 'exit');
  clearTimeout(overdue);
}

/** A port nobody listens on. @returns {Promise<number>} */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}

/** Seconds of processor time a process has used, all its threads; NaN where there is no `/proc`. @param {number} pid */
export function cpuSeconds(pid) {
  const stat = read(`/proc/${pid}/stat`);
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { user: Number(fields[11]) / TICKS, system: Number(fields[12]) / TICKS };
}

/** Mebibytes of memory a process holds now; NaN where there is no `/proc`. @param {number} pid */
export function residentMemory(pid) {
  return Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1]) / 1024;
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
