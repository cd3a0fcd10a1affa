import { Worker } from 'node:worker_threads';
import { getToken } from '../support/admin.js';
import { startBilling, type Billing } from '../support/billing.js';
import { createClientKey } from '../support/client-key.js';
import {
  createServiceAccount,
  JWT_BEARER,
  signGrant,
  type ServiceAccount,
} from '../support/service-account.js';
import { medianOf } from './mann-whitney.js';

const ROUNDS = 5;
/** Tokens of another grant that are asked for in each half of a round. */
const TOKENS = 400;
const KEYS = 20;
/** By how much the flood may lengthen the slowest of a hundred answers (case 184). */
const TWICE = 2;

/** Sends one body a thousand times a second on eight connections, and says how many were answered. */
const FLOOD = `
  const { parentPort, workerData: { url, body } } = require('node:worker_threads');
  const { request, Agent } = require('node:http');
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': Buffer.byteLength(body) };
  let answered = 0;
  const send = () => request(url, { method: 'POST', headers, agent }, (answer) => answer.resume().on('end', () => answered++))
    .on('error', () => {}).end(body);
  const timer = setInterval(() => { for (let count = 0; count < 10; count++) send(); }, 10);
  parentPort.on('message', () => { clearInterval(timer); parentPort.postMessage(answered); parentPort.close(); agent.destroy(); });
`;

let billing: Billing;
let garbage: string;

beforeAll(async () => {
  billing = await startBilling({ LEGATE_LOG_LEVEL: 'warn' });
  const account = await createServiceAccount(billing);
  for (let count = 1; count < KEYS; count++) {
    const { pem } = await createClientKey();
    await billing.admin.must('POST', `/credential-sets/${account.set.client_id}/keys`, { public_key: pem });
  }
  garbage = await garbageOf(account);
}, 60_000);
afterAll(async () => {
  await billing.server.stop();
  await billing.site.remove();
});

/** What names the account and is signed by none of its keys, all of which are of its algorithm. */
async function garbageOf(account: ServiceAccount): Promise<string> {
  const assertion = await signGrant({ ...account, key: await createClientKey() });
  return new URLSearchParams({ grant_type: JWT_BEARER, assertion }).toString();
}

function flood(): { end(): Promise<number> } {
  const worker = new Worker(FLOOD, {
    eval: true,
    workerData: { url: `${billing.server.url}/oauth/token`, body: garbage },
  });
  const answered = new Promise<number>((resolve) => worker.once('message', resolve));
  return {
    end: () => {
      worker.postMessage('end');
      return answered;
    },
  };
}

/** Milliseconds in which 99 of 100 tokens of another grant are answered. */
async function measure(): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < TOKENS; count++) {
    const from = performance.now();
    expect((await getToken(billing.server.url, billing.set)).status).toBe(200);
    times.push(performance.now() - from);
  }
  return times.sort((a, b) => a - b)[Math.floor(TOKENS * 0.99)] ?? NaN;
}

describe('a thousand garbage assertions a second to an account of twenty keys (case 184)', () => {
  it('lengthen the answers of other grants by less than twice', async () => {
    const ratios: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const quiet = await measure();
      const sending = flood();
      const flooded = await measure();
      const answered = await sending.end();
      ratios.push(flooded / quiet);
      process.stdout.write(
        `  p99 ${quiet.toFixed(1)} ms alone, ${flooded.toFixed(1)} ms beside ${answered} of them\n`,
      );
    }
    expect(medianOf(ratios)).toBeLessThan(TWICE);
  }, 120_000);
});
