import { stop } from './child.mjs';
import { alternate, runRound, startGenerator } from './rounds.mjs';
import { startServer } from './servers/index.mjs';
import { setUpLegate, STAND_IN } from './servers/legate.mjs';

/**
 * @typedef {import('./rounds.mjs').Round} Round
 * @typedef {{ directory: string, cores: { server: string, generator: string } | undefined }} Place
 */

/**
 * One run: every server is started, warmed up and driven in alternating rounds, then stopped gracefully.
 * @param {import('./options.mjs').Options} options
 * @param {Place} place
 * @param {readonly string[]} [nodeOptions] for Legate's process
 */
export async function runServers(options, { directory, cores }, nodeOptions) {
  const identity = options.only.includes('legate') ? setUpLegate(directory) : STAND_IN;
  /** @type {import('node:child_process').ChildProcess[]} */
  const children = [];
  try {
    const load = await startGenerator({ directory, core: cores?.generator });
    children.push(load);
    const servers = [];
    for (const name of options.only) {
      const server = await startServer(name, identity, { directory, core: cores?.server, nodeOptions });
      children.push(server.child);
      servers.push(server);
    }
    return { identity, ...(await driveAll(load, servers, identity, options)) };
  } finally {
    await Promise.all(children.map(stop));
  }
}

/**
 * @param {import('node:child_process').ChildProcess} load
 * @param {readonly import('./servers/index.mjs').Contender[]} servers
 * @param {import('./servers/index.mjs').Identity} identity
 * @param {import('./options.mjs').Options} options
 */
async function driveAll(load, servers, identity, options) {
  /** @type {Map<string, Round>} */
  const warmUps = new Map();
  /** @type {Map<string, Round[]>} */
  const results = new Map(servers.map(({ name }) => [name, []]));
  for (const server of servers) {
    warmUps.set(server.name, await runRound(load, server, identity, { ...options, seconds: options.warmUp }));
  }
  await alternate(servers, options.rounds, async (server) => {
    results.get(server.name)?.push(await runRound(load, server, identity, options));
  });
  return { warmUps, results };
}

/** Every round that a server answered, the warm-up first. @param {Awaited<ReturnType<typeof runServers>>} run @param {string} name */
export function allRounds({ warmUps, results }, name) {
  const warmUp = warmUps.get(name);
  return [...(warmUp === undefined ? [] : [warmUp]), ...(results.get(name) ?? [])];
}
