/** `npm run bench`: durable tokens beside the limit and beside a peer, in one run. See docs/benchmarks.md. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkLedger, findFailures, findUnlikeTokens } from './checks.mjs';
import { CORES } from './child.mjs';
import { measureDisk } from './disk.mjs';
import { readOptions, USAGE } from './options.mjs';
import { profileLegate } from './profile.mjs';
import { AIMS, generatorNote, processorTable, rateTable, ratioRow, ratios, toTable } from './report.mjs';
import { allRounds, runServers } from './run.mjs';

/** @typedef {import('./options.mjs').Options} Options */

const say = (text = '') => process.stdout.write(`${text}\n`);

/** @param {Options} options */
async function main(options) {
  const directory = mkdtempSync(join(options.directory ?? tmpdir(), 'legate-bench-'));
  const cores = options.pin ? CORES : undefined;
  const disk = measureDisk(directory);
  sayConditions(options, cores, disk);
  const run = await runServers(options, { directory, cores });
  sayFigures(run.results);
  const faults = findFaults(run, directory);
  if (options.profile) say(await profileLegate(options, cores));
  if (options.json !== undefined) writeFileSync(options.json, toJson(options, cores, disk, run));
  if (faults.length > 0) throw new Error(`${faults.join('\n')}\nThe servers' output is in ${directory}`);
  rmSync(directory, { recursive: true });
}

/** @param {Options} options @param {typeof CORES} cores @param {ReturnType<typeof measureDisk>} disk */
function sayConditions(options, cores, disk) {
  const { connections, rounds, seconds, warmUp } = options;
  say(
    `${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}, ${connections} connections, ` +
      `${rounds} alternating rounds of ${seconds} s after ${warmUp} s of warm-up`,
  );
  say(
    cores === undefined
      ? 'Not pinned: a server with threads may use every core.'
      : 'Every server on one and the same core, the load generator on another.',
  );
  say(`One durable write of 4 KiB takes ${Math.round(disk.fdatasync)} µs here.`);
  const load = loadavg()[0] ?? 0;
  if (load > availableParallelism() / 2) {
    say(
      `Other work is running (load average ${load.toFixed(1)}): it takes time from all, and the disk from Legate alone.`,
    );
  }
  if (disk.volatile) say('This directory is in memory: the figures of Legate mean nothing. Use --directory.');
  say();
}

/** @param {import('./report.mjs').Results} results */
function sayFigures(results) {
  say(`${rateTable(results)}\n`);
  const legate = results.get('legate');
  const rows = AIMS.flatMap(({ name, label, aim }) => {
    const other = results.get(name);
    return legate === undefined || other === undefined ? [] : [ratioRow(label, aim, ratios(legate, other))];
  });
  if (rows.length > 0) say(`${toTable([['', 'ratio', 'min–max', 'aim', ''], ...rows])}\n`);
  say(`Where the time goes\n${processorTable(results)}\n`);
  say(generatorNote(results));
}

/** @param {Awaited<ReturnType<typeof runServers>>} run @param {string} directory */
function findFaults(run, directory) {
  const names = [...run.results.keys()];
  const faults = [
    ...names.flatMap((name) => findFailures(name, allRounds(run, name))),
    ...findUnlikeTokens(run.results),
  ];
  if (!names.includes('legate')) return faults;
  const { clientId } = run.identity;
  const ledger = checkLedger({ directory, clientId, rounds: allRounds(run, 'legate') });
  say(`Legate answered ${ledger.answered} tokens; its ledger, read after the stop, holds ${ledger.tokens}.`);
  return [...faults, ...ledger.faults];
}

/**
 * @param {Options} options
 * @param {typeof CORES} cores
 * @param {ReturnType<typeof measureDisk>} disk
 * @param {Awaited<ReturnType<typeof runServers>>} run
 */
function toJson(options, cores, disk, { results }) {
  const conditions = {
    at: new Date().toISOString(),
    node: process.version,
    processor: cpus()[0]?.model,
    cores,
    disk,
  };
  const servers = Object.fromEntries([...results].map(([name, rounds]) => [name, rounds.map(toFigures)]));
  const legate = results.get('legate');
  const compared = AIMS.map(({ name, aim }) => [
    name,
    { aim, ...ratios(legate ?? [], results.get(name) ?? []) },
  ]);
  return `${JSON.stringify({ ...conditions, options, servers, ratios: Object.fromEntries(compared) }, null, 2)}\n`;
}

/** A round without what only this run can use. @param {import('./rounds.mjs').Round} round */
function toFigures(round) {
  return { ...round, sample: undefined, window: undefined };
}

/** Says what is wrong with a run, and how it is called where the call was wrong. @param {unknown} error */
function complain(error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/** @returns {Options | undefined} */
function optionsOrUsage() {
  try {
    return readOptions();
  } catch (error) {
    complain(error);
    process.stderr.write(`${USAGE}\n`);
    return undefined;
  }
}

const options = optionsOrUsage();
if (options !== undefined) await main(options).catch(complain);
