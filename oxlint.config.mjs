import { defineConfig } from 'oxlint';
import { arrows } from './lint/arrows.mjs';
import { ENVIRONMENT_PROPERTIES, TEST_GLOBALS, TEST_PROPERTIES } from './lint/conventions.mjs';
import { decorated } from './lint/decorated.mjs';

const TYPESCRIPT = ['**/*.{ts,tsx}'];
const TESTS = ['test/**/*.ts', '**/*.{spec,e2e-spec,contract}.{ts,tsx}', '**/testing/**/*.{ts,tsx}'];
const NODE_GLOBALS = Object.fromEntries(
  Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly']),
);

/** What ESLint and typescript-eslint recommend, and oxlint does not count as correctness. */
const RECOMMENDED = {
  'no-array-constructor': 'error',
  'no-case-declarations': 'error',
  'no-empty': 'error',
  'no-fallthrough': 'error',
  'no-prototype-builtins': 'error',
  'no-regex-spaces': 'error',
  'no-unexpected-multiline': 'error',
  'no-useless-assignment': 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'prefer-rest-params': 'error',
  'prefer-spread': 'error',
  'preserve-caught-error': 'error',
  'typescript/ban-ts-comment': 'error',
  'typescript/no-empty-object-type': 'error',
  'typescript/no-explicit-any': 'error',
  'typescript/no-namespace': 'error',
  'typescript/no-require-imports': 'error',
  'typescript/no-unnecessary-type-constraint': 'error',
  'typescript/no-unsafe-function-type': 'error',
};

/** Correctness to oxlint, and a matter of taste here: `expect(store.find)` is no call that has lost its `this`. */
const NOT_OURS = {
  'typescript/no-base-to-string': 'off',
  'typescript/no-misused-spread': 'off',
  'typescript/no-redundant-type-constituents': 'off',
  'typescript/no-useless-default-assignment': 'off',
  'typescript/require-array-sort-compare': 'off',
  'typescript/restrict-template-expressions': 'off',
  'typescript/unbound-method': 'off',
};

export default defineConfig({
  ignorePatterns: ['dist/', 'data/', 'coverage/', '.cache/'],
  options: {
    typeAware: true,
    denyWarnings: true,
    reportUnusedDisableDirectives: 'error',
    respectEslintDisableDirectives: false,
  },
  plugins: ['eslint', 'typescript', 'import', 'oxc'],
  jsPlugins: ['./lint/plugin.mjs'],
  categories: { correctness: 'error' },
  rules: {
    ...RECOMMENDED,
    ...NOT_OURS,
    'no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    'import/no-cycle': ['error', { ignoreExternal: true }],
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/await-thenable': 'error',
    'typescript/return-await': ['error', 'in-try-catch'],
    'typescript/only-throw-error': 'error',
    'typescript/no-unnecessary-type-assertion': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  },
  overrides: [
    {
      files: ['**/*.mjs'],
      globals: NODE_GLOBALS,
      rules: { 'no-undef': 'error', 'no-redeclare': 'error' },
    },
    {
      files: TYPESCRIPT,
      rules: {
        'import/no-default-export': 'error',
        'no-console': 'error',
        'no-restricted-properties': ['error', ...ENVIRONMENT_PROPERTIES, ...TEST_PROPERTIES],
        'no-restricted-globals': ['error', ...TEST_GLOBALS],
        'max-lines': ['error', 400],
        'max-lines-per-function': ['error', 60],
        'typescript/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
        'legate/console-layers': 'error',
        'legate/static-libraries': 'error',
        'legate/no-synchronize': 'error',
        'legate/interface-names': 'error',
        'legate/plain-names': 'error',
      },
    },
    { files: ['**/generated/**'], rules: { 'max-lines': 'off' } },
    { files: decorated, rules: { 'typescript/consistent-type-imports': 'off' } },
    { files: ['libs/protocol/src/**/*.ts'], rules: { 'max-lines': ['error', 250] } },
    ...arrows,
    {
      files: ['apps/*/src/config.ts', 'test/**/*.ts'],
      rules: { 'no-restricted-properties': ['error', ...TEST_PROPERTIES] },
    },
    {
      files: ['apps/server/src/cli/**/*.ts', 'test/**/*.ts'],
      rules: { 'no-console': 'off' },
    },
    { files: TESTS, rules: { 'max-lines-per-function': 'off' } },
  ],
});
