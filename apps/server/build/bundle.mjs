import { build } from 'rolldown';

/** They load compiled code or files of their own, by their place in `node_modules`. */
const BY_THEIR_PLACE = ['better-sqlite3', '@node-rs/argon2', 'swagger-ui-dist'];
/** Nest and pg ask for them where they are installed; here they are not. */
const NOT_INSTALLED = [
  '@nestjs/microservices',
  '@nestjs/platform-express',
  '@nestjs/websockets',
  '@fastify/multipart',
  '@fastify/view',
  'pg-native',
];

// The server and its command with their libraries, from what `tsc` compiled: some thirty files instead of
// 2,500, which is half of the time of a start. Names and lines are left as they are, for stack traces.
await build({
  input: {
    main: 'dist/apps/server/src/main.js',
    legate: 'dist/apps/server/src/cli/legate.js',
    'sqlite-appender.worker': 'dist/libs/persistence/src/engines/sqlite-appender.worker.mjs',
  },
  platform: 'node',
  external: (id) =>
    [...BY_THEIR_PLACE, ...NOT_INSTALLED].some((name) => id === name || id.startsWith(`${name}/`)),
  // React is two programs; the other one explains mistakes to who writes pages.
  transform: { define: { 'process.env.NODE_ENV': JSON.stringify('production') } },
  output: {
    dir: 'dist/server',
    cleanDir: true,
    // The thread is found by its name, beside the code that starts it.
    entryFileNames: ({ name }) => `${name}.${name.endsWith('.worker') ? 'mjs' : 'js'}`,
  },
});
