/** `npm run bench`: durable tokens beside the limit and beside a peer, operation by operation. See docs/benchmarks.md. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkLedger, findFailures, findUnlikeTokens } from './checks.mjs';
import { CORES } from './child.mjs';
import { measureDisk } from './disk.mjs';
import { readOptions, USAGE } from './options.mjs';
import { profileLegate } from './profile.mjs';
import { compare, generatorNote, processorTable, rateTable, ratioTable } from './report.mjs';
import { allRounds, runServers } from './run.mjs';

/**
 * @typedef {import('./options.mjs').Options} Options
 * @typedef {import('./operations/index.mjs').Operation} Operation
 * @typedef {Awaited<ReturnType<typeof runServers>>} Run
 */

const say = (text = '') => process.stdout.write(`${text}\n`);

/** @param {Options} options */
async function main(options) {
  const directory = mkdtempSync(join(options.directory ?? tmpdir(), 'legate-bench-'));
  const cores = options.pin ? CORES : undefined;
  const disk = measureDisk(directory);
  sayConditions(options, cores, disk);
  const operations = options.operations.filter(({ servers }) =>
    options.only.some((name) => servers.includes(name)),
  );
  const runs = [];
  const faults = [];
  for (const operation of operations) {
    const run = await runOperation(operation, options, { directory: join(directory, operation.name), cores });
    runs.push(run);
    faults.push(...run.faults);
  }
  if (options.json !== undefined) writeFileSync(options.json, toJson(options, cores, disk, runs));
  if (faults.length > 0) throw new Error(`${faults.join('\n')}\nThe servers' output is in ${directory}`);
  rmSync(directory, { recursive: true });
}

/**
 * Compares the servers in one operation, each of them started anew.
 * @param {Operation} operation @param {Options} options @param {import('./run.mjs').Place} place
 */
async function runOperation(operation, options, place) {
  mkdirSync(place.directory);
  say(`\n${operation.title}\n`);
  const run = await runServers(operation, options, place);
  sayFigures(run);
  const faults = findFaults(run, place.directory);
  if (options.profile) say(await profileLegate(operation, options, place.cores));
  return { ...run, faults };
}

/** @param {Options} options @param {typeof CORES} cores @param {ReturnType<typeof measureDisk>} disk */
function sayConditions(options, cores, disk) {
  const { codes, connections, rounds, seconds, warmUp } = options;
  say(
    `${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}, ${connections} connections, ` +
      `${rounds} alternating rounds of ${seconds} s or ${codes} codes after ${warmUp} s or as many codes of warm-up`,
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
}

/** @param {Run} run */
function sayFigures({ operation, results }) {
  say(`${rateTable(results)}\n`);
  const comparisons = compare(operation, results);
  if (comparisons.length > 0) say(`${ratioTable(comparisons)}\n`);
  say(`Where the time goes\n${processorTable(results)}\n`);
  say(generatorNote(results));
}

/** @param {Run} run @param {string} directory */
function findFaults(run, directory) {
  const { operation, identity, results } = run;
  const names = [...results.keys()];
  const faults = [
    ...names.flatMap((name) => findFailures(`${operation.name}, ${name}`, allRounds(run, name))),
    ...findUnlikeTokens(operation, results),
  ];
  if (!names.includes('legate')) return faults;
  const { clientId } = identity;
  const { members } = operation;
  const ledger = checkLedger({ directory, clientId, members, rounds: allRounds(run, 'legate') });
  say(`Legate answered ${ledger.answered} tokens; its ledger, read after the stop, holds ${ledger.tokens}.`);
  return [...faults, ...ledger.faults];
}

/**
 * @param {Options} options
 * @param {typeof CORES} cores
 * @param {ReturnType<typeof measureDisk>} disk
 * @param {readonly Run[]} runs
 */
function toJson(options, cores, disk, runs) {
  const conditions = {
    at: new Date().toISOString(),
    node: process.version,
    processor: cpus()[0]?.model,
    cores,
    disk,
    options: { ...options, operations: options.operations.map(({ name }) => name) },
  };
  const operations = Object.fromEntries(runs.map((run) => [run.operation.name, toFigures(run)]));
  return `${JSON.stringify({ ...conditions, operations }, null, 2)}\n`;
}

/** The rounds of a run, without what only this run can use. @param {Run} run */
function toFigures({ operation, results }) {
  const servers = [...results].map(([name, rounds]) => [
    name,
    rounds.map((round) => ({ ...round, sample: undefined, window: undefined })),
  ]);
  const ratios = compare(operation, results).map(({ name, aim, ratio }) => [name, { aim, ...ratio }]);
  return { servers: Object.fromEntries(servers), ratios: Object.fromEntries(ratios) };
}

/** Says what is wrong with a run, and how it is called where the call was wrong. @param {unknown} error */
function complain(error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/** @returns {Options | undefined} */
function optionsOrUsage() {
  try {
    const options = readOptions();
    if (options === undefined) say(USAGE);
    return options;
  } catch (error) {
    complain(error);
    process.stderr.write(`${USAGE}\n`);
    return undefined;
  }
}

const options = optionsOrUsage();
if (options !== undefined) await main(options).catch(complain);
