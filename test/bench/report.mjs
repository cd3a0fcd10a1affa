import { summary } from './statistics.mjs';

/**
 * @typedef {import('./rounds.mjs').Round} Round
 * @typedef {import('./operations/index.mjs').Operation} Operation
 * @typedef {ReadonlyMap<string, readonly Round[]>} Results by the name of the server
 * @typedef {Operation['comparisons'][number] & { ratio: ReturnType<typeof ratios> }} Comparison
 */

/** How each server is named in what is printed. @type {Record<string, string>} */
const TITLES = {
  legate: 'Legate, SQLite FULL',
  bare: '(a) bare HTTP + ES256',
  peer: '(b) oidc-provider, in memory',
};

/** A generator busier than this share of its core may be what limits the figures. */
const GENERATOR_LIMIT = 0.85;

/** Columns as wide as their widest cell, the first to the left, the others to the right. @param {readonly (readonly string[])[]} rows */
export function toTable(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (/** @type {readonly string[]} */ row) =>
    row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
  return rows.map((row) => `  ${line(row).join('   ')}`).join('\n');
}

/** Rates, waiting times and memory. @param {Results} results */
export function rateTable(results) {
  const rows = [...results].map(([name, rounds]) => {
    const rate = summary(rounds.map((round) => round.rate));
    return [
      TITLES[name] ?? name,
      whole(rate.median),
      `${whole(rate.min)}–${whole(rate.max)}`,
      median(rounds, 'p50').toFixed(2),
      median(rounds, 'p99').toFixed(2),
      whole(rounds.at(-1)?.memory ?? Number.NaN),
    ];
  });
  return toTable([['', 'requests/s', 'min–max', 'p50 ms', 'p99 ms', 'RSS MiB'], ...rows]);
}

/** Processor time of one answer, and how busy the core was: what is missing to 100 % was spent waiting.
 * @param {Results} results */
export function processorTable(results) {
  const rows = [...results].map(([name, rounds]) => [
    TITLES[name] ?? name,
    whole(median(rounds, 'user') + median(rounds, 'system')),
    whole(median(rounds, 'user')),
    whole(median(rounds, 'system')),
    percent(median(rounds, 'busy')),
    percent(median(rounds, 'cpu')),
  ]);
  return toTable([['', 'µs/answer', 'user', 'system', 'core busy', 'generator busy'], ...rows]);
}

/** Each round of Legate by the same round of another. @param {readonly Round[]} legate @param {readonly Round[]} other */
function ratios(legate, other) {
  return summary(legate.map((round, index) => round.rate / (other[index]?.rate ?? Number.NaN)));
}

/** The median and the extremes of a ratio, and whether it is as high as it should be. @param {Comparison} comparison */
function ratioRow({ label, aim, ratio: { median, min, max } }) {
  const verdict = aim === undefined ? ['', ''] : [`≥ ${aim}`, median >= aim ? 'reached' : 'missed'];
  return [label, median.toFixed(2), `${min.toFixed(2)}–${max.toFixed(2)}`, ...verdict];
}

/** Every comparison of two servers that both ran. @param {Operation} operation @param {Results} results @returns {Comparison[]} */
export function compare({ comparisons }, results) {
  const legate = results.get('legate');
  return comparisons.flatMap((each) => {
    const other = results.get(each.name);
    if (legate === undefined || other === undefined) return [];
    return [{ ...each, ratio: ratios(legate, other) }];
  });
}

/** @param {readonly Comparison[]} comparisons */
export function ratioTable(comparisons) {
  const aims = comparisons.some(({ aim }) => aim !== undefined) ? 'aim' : '';
  return toTable([['', 'ratio', 'min–max', aims, ''], ...comparisons.map(ratioRow)]);
}

/** What to know before the figures are believed. @param {Results} results */
export function generatorNote(results) {
  const limited = [...results].filter(([, rounds]) => median(rounds, 'cpu') > GENERATOR_LIMIT);
  if (limited.length === 0)
    return 'The load generator had time to spare throughout: the servers are the limit.';
  const names = limited.map(([name]) => TITLES[name]).join(', ');
  return `The load generator was busy all the time with ${names}: those may be faster than shown.`;
}

/** @param {readonly Round[]} rounds @param {'p50' | 'p99' | 'user' | 'system' | 'busy' | 'cpu'} figure */
function median(rounds, figure) {
  return summary(rounds.map((round) => round[figure])).median;
}

/** @param {number} value */
const whole = (value) => (Number.isNaN(value) ? 'n/a' : Math.round(value).toLocaleString('en'));
/** @param {number} share */
const percent = (share) => (Number.isNaN(share) ? 'n/a' : `${Math.round(share * 100)} %`);
