/**
 * The load generator, a process of its own. Every connection is kept alive and carries one request at a time, written
 * and read with `node:net`, so that the generator costs a fraction of the server it drives. A round ends when the last
 * request that was sent has been answered: nothing is cut off, so that the server's ledger can be compared.
 *
 * @typedef {object} LoadRequest
 * @property {number} port
 * @property {string} path
 * @property {Record<string, string>} headers
 * @property {string} body
 * @property {number} connections
 * @property {number} seconds
 *
 * @typedef {object} LoadResult
 * @property {number} answered answers with status 200 that hold an access token
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

const HEAD_END = Buffer.from('\r\n\r\n');
const TOKEN = Buffer.from('"access_token":"');
/**
 * What the connections of one round share.
 * @typedef {object} SharedRound
 * @property {Buffer} request
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
    request: toBytes(load),
    until: now() + load.seconds * 1000,
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

/** @param {LoadRequest} load */
function toBytes({ port, path, headers, body }) {
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
    let [received, sentAt, waiting] = [Buffer.alloc(0), 0, true];
    const send = () => {
      waiting = true;
      sentAt = now();
      socket.write(round.request);
    };
    socket.on('connect', send);
    socket.on('data', (chunk) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk]);
      const answer = readAnswer(received);
      if (answer === undefined) return;
      [received, waiting] = [Buffer.alloc(0), false];
      round.latencies.push(now() - sentAt);
      count(answer, round);
      if (now() < round.until) send();
      else socket.end();
    });
    let fault = 'connection closed early';
    socket.on('error', ({ message }) => (fault = message));
    socket.on('close', () => {
      if (waiting || now() < round.until) fail(round, fault);
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

/** @param {{ status: string, body: Buffer }} answer @param {SharedRound} round */
function count({ status, body }, round) {
  if (status !== '200') return fail(round, status);
  if (body.indexOf(TOKEN) < 0) return fail(round, '200 without a token');
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
