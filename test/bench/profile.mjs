import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { groupOf, labelOf } from './profile-groups.mjs';
import { toTable } from './report.mjs';
import { allRounds, runServers } from './run.mjs';

/** How many groups and functions are named. */
const GROUPS = 25;
const FUNCTIONS = 40;
/** V8 writes a file a thread, `CPU.date.time.process.thread.number.cpuprofile`; the one with the event loop is 0. */
const MAIN_THREAD = /\.0\.\d+\.cpuprofile$/;

/**
 * A V8 CPU profile. Times in microseconds of the monotonic clock.
 * @typedef {import('node:inspector').Profiler.Profile} Profile
 * @typedef {import('node:inspector').Profiler.ProfileNode} Node
 * @typedef {{ stack: Node['callFrame'][], time: number }} SelfTime
 */

/**
 * Runs Legate once more, alone and under V8's CPU profiler, and tells which code the time of one round of an operation
 * went to.
 * @param {import('./operations/index.mjs').Operation} operation
 * @param {import('./options.mjs').Options} options
 * @param {import('./run.mjs').Place['cores']} cores
 */
export async function profileLegate(operation, options, cores) {
  const directory = mkdtempSync(join(options.directory ?? tmpdir(), 'legate-profile-'));
  const flags = ['--cpu-prof', '--cpu-prof-interval=200', `--cpu-prof-dir=${directory}`];
  const alone = { ...options, only: ['legate'], rounds: 1 };
  const run = await runServers(operation, alone, { directory, cores }, flags);
  const [round] = allRounds(run, 'legate').slice(-1);
  const file = readdirSync(directory).find((name) => MAIN_THREAD.test(name));
  if (round === undefined || file === undefined) throw new Error('the profiler wrote nothing');
  /** @type {Profile} */
  const profile = JSON.parse(readFileSync(join(directory, file), 'utf8'));
  rmSync(directory, { recursive: true });
  return toText(selfTimes(profile, round.window), round.answered);
}

/**
 * Microseconds that each node of the call tree was at the top of the stack within a window.
 * @param {Profile} profile
 * @param {{ from: number, to: number }} window
 */
function selfTimes({ nodes, samples = [], timeDeltas = [], startTime }, { from, to }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, byId.get(id)])),
  );
  /** @type {Map<number, number>} */
  const times = new Map();
  let at = startTime;
  samples.forEach((id, index) => {
    const next = timeDeltas[index + 1] ?? 0;
    at += timeDeltas[index] ?? 0;
    if (at >= from && at <= to) times.set(id, (times.get(id) ?? 0) + next);
  });
  return [...times].map(([id, time]) => ({ stack: stackOf(byId.get(id), parents), time }));
}

/**
 * A node and those that called it, the top of the stack first.
 * @param {Node | undefined} node
 * @param {ReadonlyMap<number, Node | undefined>} parents
 */
function stackOf(node, parents) {
  const stack = [];
  for (let each = node; each !== undefined; each = parents.get(each.id)) stack.push(each.callFrame);
  return stack;
}

/** @param {readonly SelfTime[]} times @param {number} answered */
function toText(times, answered) {
  const groups = sumBy(times, ({ stack }) => groupOf(stack)).slice(0, GROUPS);
  const functions = sumBy(times, ({ stack }) => labelOf(stack)).slice(0, FUNCTIONS);
  const total = times.reduce((sum, { time }) => sum + time, 0);
  /** @param {[string, number]} sum */
  const row = ([name, time]) => [
    name,
    (time / answered).toFixed(1),
    `${((time / total) * 100).toFixed(1)} %`,
  ];
  return [
    '\nLegate under the CPU profiler (slower than without): microseconds an answer, by whose code was running',
    toTable([['', 'µs/answer', 'share'], ...groups.map(row)]),
    '\nThe functions with the most time of their own',
    toTable([['', 'µs/answer', 'share'], ...functions.map(row)]),
  ].join('\n');
}

/**
 * Times added up by a name, most first.
 * @param {readonly SelfTime[]} times
 * @param {(time: SelfTime) => string} toName
 * @returns {[string, number][]}
 */
function sumBy(times, toName) {
  /** @type {Map<string, number>} */
  const sums = new Map();
  for (const each of times) sums.set(toName(each), (sums.get(toName(each)) ?? 0) + each.time);
  return [...sums].sort(([, a], [, b]) => b - a);
}
