/** @typedef {import('node:inspector').Runtime.CallFrame} CallFrame */

/** What V8 calls time that belongs to no function. @type {Record<string, string>} */
const PSEUDO = {
  '(garbage collector)': 'garbage collection',
  '(idle)': 'waiting',
  '(program)': 'Node itself outside JavaScript (sockets, HTTP parser)',
  '(root)': 'Node itself outside JavaScript (sockets, HTTP parser)',
};

/**
 * Whose code it is: a library of Legate, a package, a part of Node. Native code belongs to its caller's group; what
 * runs inside SQLite, the waiting for the disk included, is a group of its own.
 * @param {readonly CallFrame[]} stack top first
 */
export function groupOf(stack) {
  const [top] = stack;
  const pseudo = PSEUDO[top?.functionName ?? ''];
  if (pseudo !== undefined) return pseudo;
  const owner = stack.find(({ url }) => url !== '');
  const group = ownerOf(owner?.url ?? '');
  if (top?.url !== '' || owner === undefined) return group;
  if (['typeorm', 'better-sqlite3', 'Legate libs/persistence'].includes(group) && isStatement(top))
    return 'SQLite itself';
  return group;
}

/** The methods of `better-sqlite3` that run inside SQLite. @param {CallFrame} frame */
function isStatement({ functionName }) {
  return ['run', 'get', 'all', 'iterate', 'exec', 'prepare', 'pragma'].includes(functionName);
}

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
  if (top === undefined || top.functionName in PSEUDO) return top?.functionName ?? '';
  const caller = stack.find(({ url }) => url !== '');
  const name = top.functionName || '(anonymous)';
  const place = caller === undefined ? '' : ` ${placeOf(caller)}`;
  return top.url === ''
    ? `${name} (native) from ${caller?.functionName || '(anonymous)'}${place}`
    : `${name}${place}`;
}

/** @param {CallFrame} frame */
function placeOf({ url, lineNumber }) {
  const path = /.*\/(?:node_modules|dist(?=\/(?:libs|apps)))\/(.*)/.exec(url)?.[1] ?? url;
  return `${path}:${lineNumber + 1}`;
}
