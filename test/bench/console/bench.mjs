/** `npm run bench:console`: how long the console waits for its first rows in a large installation. See docs/benchmarks.md. */
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { toTable } from '../report.mjs';
import { percentile } from '../statistics.mjs';
import { startLegate } from './legate.mjs';
import { questionsOf } from './questions.mjs';
import { seed } from './seed.mjs';

/** Milliseconds within which the first rows must be there. */
const AIM = 300;
/** Milliseconds between two looks at whether the ledger is counted. */
const LOOK = 500;

const say = (/** @type {string} */ text) => process.stdout.write(`${text}\n`);

/** @typedef {Awaited<ReturnType<typeof startLegate>>} Legate */

function readOptions() {
  const { values } = parseArgs({
    options: {
      database: { type: 'string' },
      applications: { type: 'string', default: '100000' },
      tokens: { type: 'string', default: '5000000' },
      requests: { type: 'string', default: '50' },
      directory: { type: 'string' },
    },
  });
  const [applications = 0, tokens = 0, requests = 0] = [
    values.applications,
    values.tokens,
    values.requests,
  ].map(Number);
  return { ...values, applications, tokens, requests };
}

/** @param {Legate} legate @param {string} path */
async function ask({ url, token }, path) {
  const started = performance.now();
  const answer = await fetch(`${url}/api/v1${path}`, { headers: { Authorization: `Bearer ${token}` } });
  const text = await answer.text();
  const took = performance.now() - started;
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${text}`);
  return { took, body: JSON.parse(text) };
}

/** Waits until the server has counted what was there before it. @param {Legate} legate */
async function untilCounted(legate) {
  const started = performance.now();
  while (!(await ask(legate, '/issuance')).body.complete) await pause(LOOK);
  return Math.round((performance.now() - started) / 1000);
}

/** One question again and again: the first time apart, because nothing of it is in memory then.
 * @param {Legate} legate @param {string} path @param {number} requests */
async function measure(legate, path, requests) {
  const { took: first, body } = await ask(legate, path);
  const times = [];
  for (let count = 0; count < requests; count++) times.push((await ask(legate, path)).took);
  times.sort((a, b) => a - b);
  const rows = Array.isArray(body.items) ? body.items.length : (body.points?.length ?? '');
  return { first, times, rows };
}

async function main() {
  const options = readOptions();
  const directory =
    options.database === undefined
      ? mkdtempSync(join(options.directory ?? tmpdir(), 'legate-console-'))
      : dirname(resolve(options.database));
  const file = options.database === undefined ? join(directory, 'legate.sqlite') : resolve(options.database);
  const { applications, tokens, requests } = options;
  const seeding = performance.now();
  if (!existsSync(file)) seed(file, { applications, tokens, accounts: 50_000 });
  const seeded = Math.round((performance.now() - seeding) / 1000);
  say(
    `${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}, load average ${loadavg()[0]?.toFixed(1)}; ` +
      `${applications} applications, ${tokens} tokens, ${Math.round(statSync(file).size / 1e6)} MB, made in ${seeded} s`,
  );
  const legate = await startLegate(file);
  try {
    say(`The ledger was counted by hour ${await untilCounted(legate)} s after the start.`);
    const rows = [];
    let missed = 0;
    for (const { name, path } of questionsOf({ applications, now: Date.now() })) {
      const { first, times, rows: found } = await measure(legate, path, requests);
      const slow = percentile(times, 0.99);
      if (slow >= AIM || first >= AIM) missed++;
      const shown = [percentile(times, 0.5), percentile(times, 0.95), slow].map((time) => time.toFixed(1));
      rows.push([name, String(found), first.toFixed(1), ...shown, slow < AIM && first < AIM ? '' : 'missed']);
    }
    say(toTable([['milliseconds', 'rows', 'first', 'p50', 'p95', 'p99', `< ${AIM}`], ...rows]));
    say(
      missed === 0
        ? `Every answer came within ${AIM} ms.`
        : `${missed} questions missed the aim of ${AIM} ms.`,
    );
  } finally {
    legate.child.kill('SIGTERM');
    await once(legate.child, 'exit');
  }
  if (options.database === undefined) rmSync(directory, { recursive: true });
}

await main();
