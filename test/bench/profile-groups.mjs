/** @typedef {import('node:inspector').Runtime.CallFrame} CallFrame */

const OUTSIDE = 'Node itself outside JavaScript (sockets, HTTP parser)';

/** What V8 calls time that belongs to no function. */
const PSEUDO = new Map([
  ['(garbage collector)', 'garbage collection'],
  ['(idle)', 'waiting'],
  ['(program)', OUTSIDE],
  ['(root)', OUTSIDE],
]);

/**
 * Whose code it is: a library of Legate, a package, a part of Node. Native code belongs to its caller's group, but
 * what runs inside SQLite is a group of its own.
 * @param {readonly CallFrame[]} stack top first
 */
export function groupOf(stack) {
  const [top] = stack;
  const pseudo = PSEUDO.get(top?.functionName ?? '');
  if (pseudo !== undefined) return pseudo;
  const owner = stack.find(({ url }) => url !== '');
  const group = ownerOf(owner?.url ?? '');
  return owner !== undefined && callsSqlite(owner) ? 'SQLite, and the wait for the disk' : group;
}

/**
 * The functions that call statements of `better-sqlite3`. V8 counts the time inside SQLite as theirs, and it is nearly
 * all they have.
 */
const STATEMENT_CALLERS =
  /\/(?:BetterSqlite3QueryRunner|better-sqlite3\/lib\/.*|persistence\/src\/engines\/insert-rows)\.js$/;

/** @param {CallFrame} frame */
const callsSqlite = ({ url }) => STATEMENT_CALLERS.test(url);

/** @param {string} url of a script */
function ownerOf(url) {
  const modules = url.split('/node_modules/');
  const path = modules.at(-1) ?? '';
  if (modules.length > 1) return /^(@[^/]+\/[^/]+|[^/]+)/.exec(path)?.[1] ?? path;
  const own = /\/dist\/((?:libs|apps)\/[^/]+)\//.exec(url)?.[1];
  if (own !== undefined) return `Legate ${own}`;
  const part = /^node:(?:internal\/)?_?([^/_]+)/.exec(url)?.[1];
  return part === undefined ? 'V8 built-ins' : `node:${part}`;
}

/** A function and where it is. Native code is named with its caller. @param {readonly CallFrame[]} stack top first */
export function labelOf(stack) {
  const [top] = stack;
  if (top === undefined || PSEUDO.has(top.functionName)) return top?.functionName ?? '';
  const caller = stack.find(({ url }) => url !== '');
  const name = top.functionName || '(anonymous)';
  const place = caller === undefined ? '' : ` ${placeOf(caller)}`;
  return top.url === ''
    ? `${shortened(name)} (native) from ${caller?.functionName || '(anonymous)'}${place}`
    : `${name}${place}`;
}

/** A regular expression is named by its whole text. @param {string} name */
const shortened = (name) => (name.length > 40 ? `${name.slice(0, 40)}…` : name);

/** @param {CallFrame} frame */
function placeOf({ url, lineNumber }) {
  const path = /.*\/(?:node_modules|dist(?=\/(?:libs|apps)))\/(.*)/.exec(url)?.[1] ?? url;
  return `${path}:${lineNumber + 1}`;
}
