import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cpuSeconds, nextMessage, residentMemory, start } from './child.mjs';

/**
 * @typedef {import('./servers/index.mjs').Contender} Contender
 * @typedef {import('./servers/index.mjs').Identity} Identity
 * @typedef {import('./load.mjs').LoadResult} LoadResult
 * @typedef {import('./operations/index.mjs').Operation} Operation
 *
 * How much one round is: seconds, or codes where those are used up.
 * @typedef {{ connections: number, seconds: number, codes: number }} Size
 *
 * What one server did in one round.
 * @typedef {LoadResult & { rate: number, user: number, system: number, busy: number, memory: number, prepared: number }} Round
 * rate: answers a second; user, system: microseconds of processor time an answer; busy: processor time by wall time;
 * memory: mebibytes after the round; prepared: answers of the token endpoint before it
 */

const generator = fileURLToPath(new URL('load.mjs', import.meta.url));

/** Starts the process that makes the load. @param {{ directory: string, core: string | undefined }} place */
export async function startGenerator({ directory, core }) {
  const child = start([generator], { core, log: join(directory, 'load.log') });
  await nextMessage(child, 'the load generator');
  return child;
}

/**
 * Drives one server for one round and takes its measures.
 * @param {import('node:child_process').ChildProcess} load
 * @param {Contender} server
 * @param {{ operation: Operation, identity: Identity }} task
 * @param {Size} size
 * @returns {Promise<Round>}
 */
export async function runRound(load, server, { operation, identity }, size) {
  const { prepared, ...feed } = await operation.prepare(server, identity, size);
  const { port, path } = server;
  const { connections } = size;
  const pid = Number(server.child.pid);
  const before = cpuSeconds(pid);
  load.send({ ...feed, headers: toHeaders(identity), members: operation.members, port, path, connections });
  /** @type {LoadResult} */
  const result = await nextMessage(load, 'the load generator');
  const after = cpuSeconds(pid);
  const [user, system] = [after.user - before.user, after.system - before.system];
  return {
    ...result,
    rate: result.answered / result.seconds,
    user: (user / result.answered) * 1e6,
    system: (system / result.answered) * 1e6,
    busy: (user + system) / result.seconds,
    memory: residentMemory(pid),
    prepared,
  };
}

/** The headers that every server gets, with HTTP Basic where there is a secret. @param {Identity} identity */
export function toHeaders({ clientId, clientSecret }) {
  const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
  return {
    ...(clientSecret === undefined ? {} : { authorization: `Basic ${basic}` }),
    'content-type': 'application/x-www-form-urlencoded',
  };
}

/** Every round in turn, the order of the servers moved by one each time, so that drift meets all of them alike.
 * @param {readonly Contender[]} servers
 * @param {number} rounds
 * @param {(server: Contender) => Promise<void>} run
 */
export async function alternate(servers, rounds, run) {
  for (let round = 0; round < rounds; round++) {
    const first = round % servers.length;
    for (const server of [...servers.slice(first), ...servers.slice(0, first)]) await run(server);
  }
}
