import { parseArgs } from 'node:util';

/**
 * What a run of the bench does.
 * @typedef {object} Options
 * @property {number} rounds
 * @property {number} seconds of one round of one server
 * @property {number} warmUp seconds before the first round of each server
 * @property {number} connections kept alive, one request at a time on each
 * @property {readonly string[]} only names of the servers that run
 * @property {boolean} pin whether the servers share one core and the generator has another
 * @property {boolean} profile whether Legate runs once more under the CPU profiler
 * @property {string | undefined} json file for the figures
 * @property {string | undefined} directory for Legate's database; a temporary one by default
 */

export const USAGE = `npm run bench -- [--rounds 5] [--seconds 6] [--warm-up 3] [--connections 64]
                 [--only legate,bare,peer] [--no-pin] [--profile] [--json FILE] [--directory DIR]`;

/** The options on the command line. @returns {Options} @throws TypeError for a name or a value that is not known */
export function readOptions(args = process.argv.slice(2)) {
  const { values } = parseArgs({
    args,
    allowNegative: true,
    options: {
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '6' },
      'warm-up': { type: 'string', default: '3' },
      connections: { type: 'string', default: '64' },
      only: { type: 'string', default: 'legate,bare,peer' },
      pin: { type: 'boolean', default: true },
      profile: { type: 'boolean', default: false },
      json: { type: 'string' },
      directory: { type: 'string' },
    },
  });
  return {
    rounds: positive('rounds', values.rounds),
    seconds: positive('seconds', values.seconds),
    warmUp: positive('warm-up', values['warm-up']),
    connections: positive('connections', values.connections),
    only: names(values.only),
    pin: values.pin,
    profile: values.profile,
    json: values.json,
    directory: values.directory,
  };
}

/** @param {string} name @param {string} text */
function positive(name, text) {
  const value = Number(text);
  if (!(value > 0)) throw new TypeError(`--${name}: a number above 0 is needed, not "${text}"`);
  return value;
}

/** @param {string} list */
function names(list) {
  const chosen = list.split(',');
  const unknown = chosen.filter((name) => !['legate', 'bare', 'peer'].includes(name));
  if (unknown.length > 0) throw new TypeError(`--only: legate, bare and peer, not "${unknown.join(',')}"`);
  return chosen;
}
