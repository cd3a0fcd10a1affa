import { stop } from './child.mjs';
import { alternate, runRound, startGenerator } from './rounds.mjs';
import { startServer } from './servers/index.mjs';
import { setUpLegate, standIn } from './servers/legate.mjs';

/**
 * @typedef {import('./options.mjs').Options} Options
 * @typedef {import('./operations/index.mjs').Operation} Operation
 * @typedef {import('./rounds.mjs').Round} Round
 * @typedef {{ operation: Operation, identity: import('./servers/index.mjs').Identity }} Task
 * @typedef {{ directory: string, cores: { server: string, generator: string } | undefined }} Place
 */

/**
 * One run: every server that can do an operation is started, warmed up and driven in alternating rounds, then stopped
 * gracefully.
 * @param {Operation} operation
 * @param {Options} options
 * @param {Place} place
 * @param {readonly string[]} [nodeOptions] for Legate's process
 */
export async function runServers(operation, options, { directory, cores }, nodeOptions) {
  const names = options.only.filter((name) => operation.servers.includes(name));
  const identity = names.includes('legate') ? setUpLegate(directory, operation) : standIn(operation);
  const task = { operation, identity };
  /** @type {import('node:child_process').ChildProcess[]} */
  const children = [];
  try {
    const load = await startGenerator({ directory, core: cores?.generator });
    children.push(load);
    const servers = [];
    for (const name of names) {
      const server = await startServer(name, task, { directory, core: cores?.server, nodeOptions });
      children.push(server.child);
      servers.push(server);
    }
    return { ...task, ...(await driveAll(load, servers, task, options)) };
  } finally {
    await Promise.all(children.map(stop));
  }
}

/**
 * @param {import('node:child_process').ChildProcess} load
 * @param {readonly import('./servers/index.mjs').Contender[]} servers
 * @param {Task} task
 * @param {Options} options
 */
async function driveAll(load, servers, task, options) {
  /** @type {Map<string, Round>} */
  const warmUps = new Map();
  /** @type {Map<string, Round[]>} */
  const results = new Map(servers.map(({ name }) => [name, []]));
  for (const server of servers) {
    warmUps.set(server.name, await runRound(load, server, task, { ...options, seconds: options.warmUp }));
  }
  await alternate(servers, options.rounds, async (server) => {
    results.get(server.name)?.push(await runRound(load, server, task, options));
  });
  return { warmUps, results };
}

/** Every round that a server answered, the warm-up first. @param {Awaited<ReturnType<typeof runServers>>} run @param {string} name */
export function allRounds({ warmUps, results }, name) {
  const warmUp = warmUps.get(name);
  return [...(warmUp === undefined ? [] : [warmUp]), ...(results.get(name) ?? [])];
}
