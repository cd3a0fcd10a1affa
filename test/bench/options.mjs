import { parseArgs } from 'node:util';
import { OPERATIONS } from './operations/index.mjs';

/**
 * @typedef {import('./operations/index.mjs').Operation} Operation
 *
 * What the bench does.
 * @typedef {object} Options
 * @property {readonly Operation[]} operations
 * @property {number} rounds
 * @property {number} seconds of one round of one server
 * @property {number} warmUp seconds before the first round of each server
 * @property {number} codes exchanged in one round
 * @property {number} connections kept alive, one request at a time on each
 * @property {readonly string[]} only names of the servers that run
 * @property {boolean} pin whether the servers share one core and the generator has another
 * @property {boolean} profile whether Legate runs once more under the CPU profiler
 * @property {string | undefined} json file for the figures
 * @property {string | undefined} directory for Legate's database; a temporary one by default
 */

const SERVERS = ['legate', 'bare', 'peer'];
const NAMES = OPERATIONS.map(({ name }) => name);

export const USAGE = `npm run bench -- [--operations ${NAMES.join(',')}]
                 [--rounds 5] [--seconds 6] [--codes 2000] [--warm-up 3] [--connections 64]
                 [--only ${SERVERS.join(',')}] [--no-pin] [--profile] [--json FILE] [--directory DIR] [--help]`;

/**
 * The options on the command line; undefined where only the usage is asked for.
 * @returns {Options | undefined}
 * @throws TypeError for a name or a value that is not known
 */
export function readOptions(args = process.argv.slice(2)) {
  const { values } = parseArgs({
    args,
    allowNegative: true,
    options: {
      operations: { type: 'string', default: NAMES.join(',') },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '6' },
      codes: { type: 'string', default: '2000' },
      'warm-up': { type: 'string', default: '3' },
      connections: { type: 'string', default: '64' },
      only: { type: 'string', default: SERVERS.join(',') },
      pin: { type: 'boolean', default: true },
      profile: { type: 'boolean', default: false },
      json: { type: 'string' },
      directory: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  const operations = names('operations', values.operations, NAMES);
  return {
    operations: OPERATIONS.filter(({ name }) => operations.includes(name)),
    rounds: positive('rounds', values.rounds),
    seconds: positive('seconds', values.seconds),
    codes: positive('codes', values.codes),
    warmUp: positive('warm-up', values['warm-up']),
    connections: positive('connections', values.connections),
    only: names('only', values.only, SERVERS),
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

/** @param {string} option @param {string} list @param {readonly string[]} known */
function names(option, list, known) {
  const chosen = list.split(',');
  const unknown = chosen.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new TypeError(`--${option}: ${known.join(', ')}, not "${unknown.join(',')}"`);
  }
  return chosen;
}
