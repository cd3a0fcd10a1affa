/**
 * The load generator, a process of its own. Every connection is kept alive and carries one request at a time, written
 * and read with `node:net`, so that the generator costs a fraction of the server it drives. A round ends when the time
 * is over, or what the requests need is used up, and the last request that was sent has been answered: nothing is cut
 * off, so that the server's ledger can be compared.
 *
 * @typedef {object} LoadRequest
 * @property {number} port
 * @property {string} path
 * @property {Record<string, string>} headers
 * @property {string} body of every request, but for what the supply adds at its end
 * @property {keyof typeof SUPPLIES} supply
 * @property {string[]} values what the supply begins with
 * @property {readonly string[]} members that every answer must have
 * @property {number} connections
 * @property {number} [seconds] without it the round ends when the supply is used up
 *
 * @typedef {object} LoadResult
 * @property {number} answered answers with status 200 that hold every token asked for
 * @property {Record<string, number>} failed every other answer, by its status or fault
 * @property {number} seconds from the first request to the last answer
 * @property {number} p50 milliseconds
 * @property {number} p99 milliseconds
 * @property {number} cpu share of one core that the generator itself used
 * @property {{from: number, to: number}} window microseconds of the monotonic clock
 * @property {string} sample one answer's body
 */
import { connect } from 'node:net';
import { percentile } from './statistics.mjs';
import { SUPPLIES } from './supplies.mjs';

const HEAD_END = Buffer.from('\r\n\r\n');
/**
 * What the connections of one round share.
 * @typedef {object} SharedRound
 * @property {(value: string) => Buffer} toRequest
 * @property {() => import('./supplies.mjs').Supply} supply for one connection
 * @property {readonly Buffer[]} members
 * @property {number} until
 * @property {number} answered
 * @property {Record<string, number>} failed
 * @property {number[]} latencies milliseconds
 * @property {string} sample
 */

const now = () => performance.now();
const monotonic = () => Number(process.hrtime.bigint() / 1000n);

/** @param {LoadRequest} load @returns {Promise<LoadResult>} */
async function drive(load) {
  /** @type {SharedRound} */
  const round = {
    toRequest: toRequests(load),
    supply: SUPPLIES[load.supply](load.values),
    members: load.members.map((name) => Buffer.from(`"${name}":"`)),
    until: now() + (load.seconds ?? Number.POSITIVE_INFINITY) * 1000,
    answered: 0,
    failed: {},
    latencies: [],
    sample: '',
  };
  const [cpu, from] = [process.cpuUsage(), monotonic()];
  await Promise.all(Array.from({ length: load.connections }, () => openConnection(load.port, round)));
  const [{ user, system }, to] = [process.cpuUsage(cpu), monotonic()];
  const sorted = Float64Array.from(round.latencies).sort();
  return {
    answered: round.answered,
    failed: round.failed,
    seconds: (to - from) / 1e6,
    p50: percentile(sorted, 0.5),
    p99: percentile(sorted, 0.99),
    cpu: (user + system) / (to - from),
    window: { from, to },
    sample: round.sample,
  };
}

/** Requests that differ in their end alone. The one without an end is made once. @param {LoadRequest} load */
function toRequests(load) {
  const same = toBytes(load, load.body);
  return (/** @type {string} */ value) =>
    value === '' ? same : toBytes(load, load.body + encodeURIComponent(value));
}

/** @param {LoadRequest} load @param {string} body */
function toBytes({ port, path, headers }, body) {
  const lines = Object.entries({ ...headers, 'content-length': String(Buffer.byteLength(body)) });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return Buffer.from(`POST ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\n${head}\r\n${body}`);
}

/**
 * One connection from its first request to its last answer. A broken one counts as failed and is not reopened.
 * @param {number} port @param {SharedRound} round
 */
function openConnection(port, round) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    const supply = round.supply();
    let [received, sentAt, value, ended] = [Buffer.alloc(0), 0, '', false];
    const proceed = (/** @type {Buffer | undefined} */ body) => {
      const next = now() < round.until ? supply(body) : undefined;
      ended = next === undefined;
      if (next === undefined) return socket.end();
      [value, sentAt] = [next, now()];
      return socket.write(round.toRequest(value));
    };
    socket.on('connect', () => proceed(undefined));
    socket.on('data', (chunk) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      const answer = readAnswer(received);
      if (answer === undefined) return;
      received = Buffer.alloc(0);
      round.latencies.push(now() - sentAt);
      count(answer, value, round);
      proceed(answer.body);
    });
    let fault = 'connection closed early';
    socket.on('error', ({ message }) => (fault = message));
    socket.on('close', () => {
      if (!ended) fail(round, fault);
      resolve(undefined);
    });
  });
}

/** The answer once it is complete. @param {Buffer} received */
function readAnswer(received) {
  const headLength = received.indexOf(HEAD_END);
  if (headLength < 0) return undefined;
  const head = received.toString('latin1', 0, headLength);
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length === undefined) return { status: 'no content-length', body: received };
  const end = headLength + HEAD_END.length + Number(length);
  if (received.length < end) return undefined;
  return { status: head.slice(9, 12), body: received.subarray(headLength + HEAD_END.length, end) };
}

/** @param {{ status: string, body: Buffer }} answer @param {string} value what was sent @param {SharedRound} round */
function count({ status, body }, value, round) {
  if (status !== '200') return fail(round, status);
  if (round.members.some((member) => body.indexOf(member) < 0)) return fail(round, '200 without a token');
  if (value !== '' && body.includes(value)) return fail(round, '200 with a token that is used up');
  round.answered += 1;
  if (round.sample === '') round.sample = body.toString();
}

/** @param {SharedRound} round @param {string} why */
function fail(round, why) {
  round.failed[why] = (round.failed[why] ?? 0) + 1;
}

process.on('message', (load) => {
  void drive(/** @type {LoadRequest} */ (load)).then((result) => process.send?.(result));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
