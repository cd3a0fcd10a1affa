import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';
import { arrows } from './eslint/arrows.mjs';
import { ENVIRONMENT_PROPERTIES, SYNTAX, TEST_GLOBALS, TEST_PROPERTIES } from './eslint/conventions.mjs';

const TYPESCRIPT = ['**/*.{ts,tsx}'];
const TESTS = ['test/**/*.ts', '**/*.{spec,e2e-spec,contract}.{ts,tsx}', '**/testing/**/*.{ts,tsx}'];
const NODE_GLOBALS = Object.fromEntries(
  Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly']),
);

/** Resolves `.js` to the `.ts` beside it and `#names` by package.json; without it `no-cycle` sees nothing and passes. */
const resolver = createNodeResolver({
  extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
  extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
  conditionNames: ['types', 'import', 'node', 'default'],
});

export default defineConfig(
  { ignores: ['dist/', 'data/', 'coverage/', '.cache/', '**/generated/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  js.configs.recommended,
  { files: ['**/*.mjs'], languageOptions: { globals: NODE_GLOBALS } },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.recommended],
    plugins: { 'import-x': importX },
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        emitDecoratorMetadata: true,
        experimentalDecorators: true,
      },
    },
    settings: {
      'import-x/resolver-next': [resolver],
      'import-x/extensions': ['.ts', '.tsx', '.js', '.mjs'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-default-export': 'error',
      'no-console': 'error',
      'no-restricted-properties': ['error', ...ENVIRONMENT_PROPERTIES, ...TEST_PROPERTIES],
      'no-restricted-globals': ['error', ...TEST_GLOBALS],
      'no-restricted-syntax': SYNTAX,
      'max-lines': ['error', 400],
      'max-lines-per-function': ['error', 60],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
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
);
