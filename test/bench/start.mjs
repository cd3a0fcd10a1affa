/**
 * What a start costs: processor time of the server until it was ready and stopped again, and of one command, as it is
 * bundled and as `tsc` wrote it, in turns. Prints the medians and their ratio.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from './child.mjs';
import { summary } from './statistics.mjs';

const ROUNDS = 7;
const ROOT = resolve(import.meta.dirname, '../..');
const BUILDS = {
  bundled: { server: 'dist/server/main.js', command: 'dist/server/legate.js' },
  unbundled: { server: 'dist/apps/server/src/main.js', command: 'dist/apps/server/src/cli/legate.js' },
};

/** Makes a process write, at its end, the microseconds of processor time that it took. */
const COUNTED = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    writeSync(2, 'took ' + (user + system) + '\\n');
  });`)}`;

const took = { server: { bundled: [], unbundled: [] }, command: { bundled: [], unbundled: [] } };
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [build, { server, command }] of Object.entries(BUILDS)) {
    const directory = mkdtempSync(join(tmpdir(), 'legate-start-'));
    const env = { LEGATE_DATA_DIR: directory, LEGATE_PORT: String(await freePort()) };
    took.server[build].push(await timeOf([server], env));
    took.command[build].push(await timeOf([command, 'application', 'list'], env));
    rmSync(directory, { recursive: true });
  }
}
for (const [what, { bundled, unbundled }] of Object.entries(took)) {
  const [one, other] = [summary(bundled).median, summary(unbundled).median];
  console.log(
    `${what}: ${seconds(one)} bundled, ${seconds(other)} unbundled, ratio ${(one / other).toFixed(2)}`,
  );
}

/** @param {readonly string[]} args @param {Record<string, string>} env */
async function timeOf(args, env) {
  const child = spawn(process.execPath, ['--import', COUNTED, ...args], { cwd: ROOT, env });
  let [said, complained] = ['', ''];
  child.stdout.on('data', (chunk) => {
    said += chunk;
    if (said.includes('Legate is ready')) child.kill('SIGTERM');
  });
  child.stderr.on('data', (chunk) => (complained += chunk));
  const [code] = await once(child, 'close');
  const microseconds = /took (\d+)/.exec(complained)?.[1];
  if (code !== 0 || microseconds === undefined) throw new Error(`${args.join(' ')}: ${complained}`);
  return Number(microseconds);
}

/** @param {number} microseconds */
function seconds(microseconds) {
  return `${(microseconds / 1e6).toFixed(2)} s`;
}
