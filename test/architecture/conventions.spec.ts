import { itAllows, itRefuses, type BadSeed } from './lint.js';

/** Code that would stand in a file of the ledger. */
function seed(rule: string, ruleId: string, code: string, rest: Partial<BadSeed> = {}): BadSeed {
  return { rule, ruleId, code: `${code}\n`, filePath: 'libs/ledger/src/seeded.ts', ...rest };
}

describe('code', () => {
  const environment = { message: 'Only config.ts reads the environment' };
  const named = { message: 'name what it is' };
  itRefuses([
    seed(
      'never reads process.env',
      'eslint(no-restricted-properties)',
      'export const e = process.env;',
      environment,
    ),
    seed(
      'never imports env from node:process',
      'eslint(no-restricted-imports)',
      "import { env } from 'node:process';\nexport const e = env;",
      environment,
    ),
    seed(
      'never reads process.env in an app',
      'eslint(no-restricted-properties)',
      'export const e = process.env;',
      {
        filePath: 'apps/server/src/main.ts',
      },
    ),
    seed('never synchronizes a schema', 'legate(no-synchronize)', 'export const o = { synchronize: true };', {
      message: 'No synchronize',
    }),
    seed('has no default exports', 'import(no-default-export)', 'export default class Seeded {}'),
    seed(
      'has no I before an interface',
      'legate(interface-names)',
      'export interface IToken { readonly a: 1 }',
      {
        message: 'No I before',
      },
    ),
    ...['TokenImpl', 'TokenManager', 'TokenHelper', 'BaseToken'].map((name) =>
      seed(`has no class ${name}`, 'legate(plain-names)', `export class ${name} {}`, named),
    ),
    seed('has no console', 'eslint(no-console)', "console.log('seeded');"),
    seed('has no any', 'typescript(no-explicit-any)', 'export const a = (b: any): unknown => b;'),
    seed('has no @ts-ignore', 'typescript(ban-ts-comment)', '// @ts-ignore\nexport const a = 1;'),
  ]);
});

describe('size', () => {
  const lines = (count: number): string => `export const a = [\n${'  1,\n'.repeat(count - 2)}];`;
  const statements = '  a.push(1);\n'.repeat(60);
  itRefuses([
    seed('is 400 lines a file at most', 'eslint(max-lines)', lines(401)),
    seed('is 250 lines a file at most in protocol', 'eslint(max-lines)', lines(251), {
      filePath: 'libs/protocol/src/seeded.ts',
    }),
    seed(
      'is 60 lines a function at most',
      'eslint(max-lines-per-function)',
      `export function long(a: number[]): void {\n${statements}}`,
    ),
  ]);
});

describe('types', () => {
  itRefuses([
    seed(
      'leave no promise floating',
      'typescript(no-floating-promises)',
      'export function a(b: () => Promise<void>): void {\n  b();\n}',
    ),
    seed(
      'take no promise for a condition',
      'typescript(no-misused-promises)',
      'export function a(b: Promise<boolean>): number {\n  return b ? 1 : 2;\n}',
    ),
    seed(
      'cover every member of a union',
      'typescript(switch-exhaustiveness-check)',
      "export function a(b: 'x' | 'y'): void {\n  switch (b) {\n    case 'x':\n      return;\n  }\n}",
    ),
    seed(
      'await inside try, or the catch is never reached',
      'typescript(return-await)',
      'export async function a(b: Promise<void>): Promise<void> {\n  try {\n    return b;\n  } catch {\n    return;\n  }\n}',
    ),
    seed(
      'await what is a promise',
      'typescript(await-thenable)',
      'export async function a(): Promise<void> {\n  await 1;\n}',
    ),
    seed('throw errors', 'typescript(only-throw-error)', "export function a(): never {\n  throw 'a';\n}"),
    seed(
      'are asserted where they change',
      'typescript(no-unnecessary-type-assertion)',
      'export const a = (b: string): string => b as string;',
    ),
    seed(
      'are imported as types',
      'typescript(consistent-type-imports)',
      "import { LedgerStore } from './ports.js';\nexport type BadSeeded = LedgerStore;",
    ),
  ]);
});

describe('tests', () => {
  const inSpec = { filePath: 'libs/ledger/src/seeded.spec.ts' };
  const focused = ['it.only', 'it.skip', 'it.todo', 'test.skip', 'describe.only', 'describe.skip'];
  itRefuses([
    ...focused.map((name) =>
      seed(`are never ${name}`, 'eslint(no-restricted-properties)', `${name}('seeded', () => {});`, inSpec),
    ),
    ...['fit', 'xit', 'fdescribe', 'xdescribe', 'xtest'].map((name) =>
      seed(`are never ${name}`, 'eslint(no-restricted-globals)', `${name}('seeded', () => {});`, inSpec),
    ),
    seed(
      'are never skipped in test/ either',
      'eslint(no-restricted-properties)',
      "it.skip('seeded', () => {});",
      {
        filePath: 'test/grants/seeded.e2e-spec.ts',
      },
    ),
  ]);
});

describe('lint directives', () => {
  itRefuses([
    {
      rule: 'never outlive what they excused',
      filePath: 'libs/ledger/src/seeded.ts',
      code: '// oxlint-disable-next-line no-console -- seeded\nexport const a = 1;\n',
      ruleId: undefined,
      message: 'Unused oxlint-disable directive',
    },
  ]);
});

describe('what the conventions allow', () => {
  itAllows([
    {
      rule: 'config.ts reads the environment',
      filePath: 'apps/server/src/config.ts',
      code: 'export const e = process.env;\n',
    },
    {
      rule: 'the command line prints',
      filePath: 'apps/server/src/cli/seeded.ts',
      code: "console.log('seeded');\n",
    },
    {
      rule: 'what decorators write down is imported as a value',
      filePath: 'libs/ledger/src/seeded.ts',
      code: [
        "import { Injectable } from '@nestjs/common';",
        "import { Ledger } from './ledger.js';",
        '@Injectable()',
        'export class Seeded {',
        '  constructor(readonly ledger: Ledger) {}',
        '}\n',
      ].join('\n'),
    },
    {
      rule: 'a described suite is as long as it needs',
      filePath: 'libs/ledger/src/seeded.spec.ts',
      code: `describe('a', () => {\n${"  it('b', () => {});\n".repeat(61)}});\n`,
    },
  ]);
});
