/**
 * Which folder may import what: the arrows of CONTRIBUTING.md as lint rules.
 *
 * A later block replaces the options of an earlier one instead of merging them, so every folder gets one whole
 * list, and test code (specs, `testing/`) gets the same list with a little more freedom.
 */

/** What is beside the sources of a folder for tests only. */
const TEST_FILES = ['**/*.spec.{ts,tsx}', '**/testing/**/*.{ts,tsx}'];

const STORAGE_PACKAGES = ['typeorm', '@nestjs/typeorm', 'better-sqlite3', 'pg'];

/**
 * One entry a folder. `libraries`: the `#names` it may import. `packages`: the packages it may import, `@scope/`
 * for a whole scope; left out: any but those that only persistence spells. Relative imports stay inside the folder.
 */
const FOLDERS = [
  {
    folder: 'libs/protocol/src',
    libraries: [],
    packages: ['node:crypto', 'node:util', 'jose'],
    rule: 'protocol imports itself, node:crypto, node:util and jose; nothing else',
  },
  ...['oauth', 'client-registration', 'accounts', 'ledger'].map((name) => ({
    folder: `libs/${name}/src`,
    libraries: ['protocol'],
    rule: `${name} imports protocol only: what it needs of another library is a port, which apps/server connects`,
  })),
  {
    folder: 'libs/persistence/src',
    libraries: ['protocol', 'oauth', 'client-registration', 'accounts', 'ledger'],
    storage: true,
    rule: 'persistence stores for protocol, oauth, client-registration, accounts and ledger; it knows no others',
  },
  {
    folder: 'libs/resource-server/src',
    libraries: [],
    packages: ['jose', 'node:', '@nestjs/'],
    rule: 'resource-server imports jose, Node and Nest; nothing else, for APIs outside this repository use it',
  },
  {
    folder: 'libs/client/src',
    libraries: [],
    packages: ['node:', '@nestjs/'],
    rule: 'client imports Node and Nest; nothing else, for applications outside this repository use it',
  },
  {
    folder: 'apps/server/src',
    libraries: ['protocol', 'oauth', 'client-registration', 'accounts', 'ledger', 'persistence'],
    rule: 'apps/server connects the libraries of the server; resource-server is for APIs, client for applications',
  },
  {
    folder: 'apps/friends-api/src',
    libraries: ['resource-server'],
    packages: ['node:', '@nestjs/', 'reflect-metadata'],
    rule: 'friends-api imports resource-server, Node and Nest; it stands for an API outside this repository',
  },
  {
    folder: 'apps/demo/src',
    libraries: ['client'],
    packages: ['node:'],
    rule: 'the demo imports client and Node; it starts processes and speaks HTTP, as anybody could',
  },
  {
    folder: 'apps/console/src',
    libraries: [],
    rule: 'the console imports nothing of the server; its API client is generated from the OpenAPI document',
  },
];

const FORWARD_REF = {
  name: '@nestjs/common',
  importNames: ['forwardRef'],
  message: 'No forwardRef: turn the arrow, or make what is needed a port.',
};

const ENVIRONMENT = ['process', 'node:process'].map((name) => ({
  name,
  importNames: ['env'],
  message: 'Only config.ts reads the environment.',
}));

const ACROSS_FOLDERS = {
  regex: '^\\.{1,2}/(?:.*/)?(?:src|libs|apps|test)(?:/|$)',
  message: 'A relative import stays inside its library; across libraries import #name.',
};

const OWN_INDEX = {
  regex: '^(?:\\.{1,2}|\\.{1,2}/(?:\\.\\./)*index(?:\\.[jt]s)?|\\.{1,2}/)$',
  message: 'A file never imports the index of its own folder: name the file that defines it.',
};

const ATTIC = {
  regex: '^\\.{1,2}/(?:.*/)?(?:common|utils?|helpers?)(?:/|\\.[jt]sx?$|$)',
  message: 'No common, utils or helpers: a folder is named after one idea.',
};

const TESTING = {
  regex: '^#[^/]+/testing$|^\\.{1,2}/(?:.*/)?testing/',
  message: 'Only test code imports from testing.',
};

const STORAGE = {
  regex: `^(?:${STORAGE_PACKAGES.map(quote).join('|')})(?:/|$)`,
  message: 'Only persistence spells typeorm and the database drivers.',
};

/** The import rules of every folder, as overrides of the configuration. */
export const arrows = [
  ...FOLDERS.flatMap((entry) => [
    block([`${entry.folder}/**/*.{ts,tsx}`], [...patternsOf(entry), OWN_INDEX, TESTING]),
    block(
      TEST_FILES.map((glob) => `${entry.folder}/${glob}`),
      patternsOf({ ...entry, packages: undefined }),
    ),
  ]),
  block(['test/**/*.ts'], [{ ...STORAGE, regex: '^(?:typeorm|@nestjs/typeorm)(?:/|$)' }, ATTIC]),
];

function block(files, patterns) {
  return {
    files,
    rules: {
      'no-restricted-imports': ['error', { paths: [FORWARD_REF, ...ENVIRONMENT] }],
      'legate/arrows': ['error', patterns],
    },
  };
}

function patternsOf({ libraries, packages, storage, rule }) {
  const others = { regex: `^#(?!(?:${libraries.join('|') || '-'})(?:/|$))`, message: `${rule}.` };
  const patterns = [others, ACROSS_FOLDERS, ATTIC];
  if (packages !== undefined) patterns.push({ regex: notOneOf(packages), message: `${rule}.` });
  else if (storage !== true) patterns.push(STORAGE);
  return patterns;
}

/** Matches every package but those named; a name that ends in `/` or `:` stands for all that begin so. */
function notOneOf(packages) {
  const allowed = packages.map((name) => (/[/:]$/.test(name) ? quote(name) : `${quote(name)}$`));
  return `^(?![.#]|${allowed.join('|')})`;
}

function quote(text) {
  return text.replace(/[/.*+?^${}()|[\]\\]/g, '\\$&');
}
