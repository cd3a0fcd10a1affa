import { itAllows, itLints, itRefuses, type BadSeed } from './lint.js';

const MIDDLE = ['oauth', 'client-registration', 'accounts', 'ledger'];
const ELSEWHERE = ['persistence', 'resource-server', 'client'];

/** A file that would stand in `folder` and import `specifier`. */
function importing(folder: string, specifier: string, rest: Pick<BadSeed, 'rule' | 'message'>): BadSeed {
  const code = `import { seed } from '${specifier}';\nexport const seeded = seed;\n`;
  return { filePath: `${folder}/seeded.ts`, code, ruleId: 'legate(arrows)', ...rest };
}

describe('protocol', () => {
  const folder = 'libs/protocol/src';
  const message = 'protocol imports itself';
  const others = [...MIDDLE, ...ELSEWHERE].map((name) => `#${name}`);
  const packages = ['@nestjs/common', 'fastify', 'typeorm', 'node:fs', 'passport', 'josepher', 'pg'];
  itRefuses(
    [...others, ...packages].map((specifier) =>
      importing(folder, specifier, { rule: `never imports ${specifier}`, message }),
    ),
  );
});

describe('the four middle libraries', () => {
  const pairs = MIDDLE.flatMap((from) =>
    [...MIDDLE, ...ELSEWHERE].filter((to) => to !== from).map((to) => ({ from, to })),
  );
  itRefuses(
    pairs.map(({ from, to }) =>
      importing(`libs/${from}/src`, `#${to}`, {
        rule: `${from} never imports ${to}`,
        message: `${from} imports protocol only`,
      }),
    ),
  );
});

describe('storage', () => {
  const folders = [...MIDDLE.map((name) => `libs/${name}/src`), 'apps/server/src'];
  const packages = ['typeorm', 'better-sqlite3', 'pg', 'typeorm/driver/sqlite'];
  itRefuses([
    ...folders.flatMap((folder) =>
      packages.map((specifier) =>
        importing(folder, specifier, {
          rule: `${folder} never imports ${specifier}`,
          message: 'Only persistence spells typeorm',
        }),
      ),
    ),
    importing('test/grants', 'typeorm', {
      rule: 'test never imports typeorm',
      message: 'Only persistence spells typeorm',
    }),
    importing('libs/persistence/src', '#resource-server', {
      rule: 'persistence never imports resource-server',
      message: 'it knows no others',
    }),
  ]);
});

describe('the APIs', () => {
  const library = 'libs/resource-server/src';
  const sample = 'apps/friends-api/src';
  itRefuses([
    ...['#protocol', '#oauth', 'fastify', 'typeorm'].map((specifier) =>
      importing(library, specifier, {
        rule: `resource-server never imports ${specifier}`,
        message: 'resource-server imports jose, Node and Nest',
      }),
    ),
    ...['#protocol', '#persistence', '#client', 'jose', 'pino'].map((specifier) =>
      importing(sample, specifier, {
        rule: `friends-api never imports ${specifier}`,
        message: 'friends-api imports resource-server, Node and Nest',
      }),
    ),
    importing('apps/server/src', '#resource-server', {
      rule: 'the server never imports resource-server',
      message: 'resource-server is for APIs',
    }),
    importing('apps/console/src', '#protocol', {
      rule: 'the console never imports the server',
      message: 'the console imports nothing of the server',
    }),
  ]);
});

describe('the applications', () => {
  itRefuses([
    ...['#protocol', '#resource-server', 'jose', 'google-auth-library'].map((specifier) =>
      importing('libs/client/src', specifier, {
        rule: `client never imports ${specifier}`,
        message: 'client imports Node and Nest',
      }),
    ),
    ...['#protocol', '#resource-server', '@nestjs/common', 'jose'].map((specifier) =>
      importing('apps/demo/src', specifier, {
        rule: `the demo never imports ${specifier}`,
        message: 'the demo imports client and Node',
      }),
    ),
    importing('apps/server/src', '#client', {
      rule: 'the server never imports client',
      message: 'client for applications',
    }),
  ]);
});

describe('the console', () => {
  const src = 'apps/console/src';
  const paths = { ruleId: 'legate(console-layers)' };
  const upwards = { ...paths, message: 'never the other way' };
  itRefuses([
    {
      ...importing(`${src}/lib`, '../components/links/links.js', { rule: 'lib imports no component' }),
      ...upwards,
    },
    {
      ...importing(`${src}/components`, '../features/events/queries.js', {
        rule: 'a component imports no feature',
      }),
      ...upwards,
    },
    {
      ...importing(`${src}/features/events`, '../../app/areas/area.js', {
        rule: 'a feature imports nothing of the shell',
      }),
      ...upwards,
    },
    {
      ...importing(`${src}/features/events`, '../applications/queries.js', {
        rule: 'a feature imports no other feature',
      }),
      ...paths,
      message: 'A feature imports no other',
    },
  ]);
});

describe('every folder', () => {
  const own = { message: 'never imports the index of its own folder' };
  const attic = { message: 'a folder is named after one idea' };
  const across = { message: 'A relative import stays inside its library' };
  const testing = { message: 'Only test code imports from testing' };
  itRefuses([
    importing('libs/oauth/src/token', './index.js', { rule: 'never imports its own index', ...own }),
    importing('libs/oauth/src/token', '../index.js', { rule: 'never imports its library’s index', ...own }),
    importing('libs/ledger/src', '.', { rule: 'never imports itself as a folder', ...own }),
    ...['common', 'utils', 'helpers'].map((name) =>
      importing('libs/ledger/src', `./${name}/dates.js`, { rule: `never imports from ${name}`, ...attic }),
    ),
    importing('libs/ledger/src', '../../protocol/src/errors.js', {
      rule: 'never reaches into another library by a relative path',
      ...across,
    }),
    importing('apps/server/src/admin', '../../../../libs/oauth/dist/x.js', {
      rule: 'never reaches into libs/ by a relative path',
      ...across,
    }),
    importing('apps/server/src', '#protocol/testing', { rule: 'never imports #x/testing', ...testing }),
    importing('libs/ledger/src', './testing/in-memory-ledger.js', {
      rule: 'never imports its own testing folder',
      ...testing,
    }),
    {
      rule: 'never uses forwardRef',
      filePath: 'libs/oauth/src/seeded.ts',
      code: "import { forwardRef } from '@nestjs/common';\nexport const seeded = forwardRef;\n",
      ruleId: 'eslint(no-restricted-imports)',
      message: 'No forwardRef',
    },
    {
      rule: 'never imports a library dynamically',
      filePath: 'libs/oauth/src/seeded.ts',
      code: "export const seeded = import('#persistence');\n",
      ruleId: 'legate(static-libraries)',
      message: 'A library is imported statically',
    },
  ]);
});

describe('import cycles', () => {
  itRefuses([
    {
      rule: 'are seen inside a library, through the .js endings',
      filePath: 'libs/protocol/src/errors.ts',
      code: "import { parseForm } from './parameters.js';\nexport const seeded = parseForm;\n",
      ruleId: 'import(no-cycle)',
    },
  ]);

  const againstTheArrow = importing('libs/protocol/src', '#ledger', {
    rule: 'are seen across libraries, through the names of package.json',
  });
  itLints([{ ...againstTheArrow, filePath: 'libs/protocol/src/random.ts' }], (found) => {
    expect(found.map(({ ruleId }) => ruleId).sort()).toEqual(['import(no-cycle)', 'legate(arrows)']);
  });
});

describe('what the arrows allow', () => {
  const allowed = [
    { from: 'libs/protocol/src', to: 'jose' },
    { from: 'libs/protocol/src', to: 'node:crypto' },
    { from: 'libs/protocol/src/tokens', to: '../grants/grant.js' },
    { from: 'libs/protocol/src/tokens', to: '../grants/index.js' },
    { from: 'libs/ledger/src', to: '#protocol' },
    { from: 'libs/persistence/src', to: 'typeorm' },
    { from: 'libs/persistence/src', to: '#ledger' },
    { from: 'libs/resource-server/src', to: '@nestjs/common' },
    { from: 'libs/client/src', to: '@nestjs/common' },
    { from: 'libs/client/src', to: 'node:fs' },
    { from: 'apps/server/src', to: '#persistence' },
    { from: 'apps/friends-api/src', to: '#resource-server' },
    { from: 'apps/demo/src', to: 'node:http' },
    { from: 'apps/demo/src', to: '#client' },
    { from: 'apps/console/src/features/events', to: '../../components/links/links.js' },
    { from: 'apps/console/src/components', to: '../lib/session/session.js' },
    { from: 'test/grants', to: '#protocol/testing' },
  ];
  itAllows(allowed.map(({ from, to }) => importing(from, to, { rule: `${from} may import ${to}` })));
  itAllows([
    {
      ...importing('libs/ledger/src', '#protocol/testing', { rule: 'a spec may import testing' }),
      filePath: 'libs/ledger/src/seeded.spec.ts',
    },
  ]);
});
