import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server as TcpServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { startChild, type Outcome } from '../support/child.js';
import { Site } from '../support/legate.js';
import { startPostgres } from '../support/postgres.js';
import { changeFile, queryFile } from '../support/sqlite-file.js';

let site: Site;

/** Data that a server made and left in order. */
beforeAll(async () => {
  site = await Site.create();
  const server = await site.start();
  expect((await server.stop()).code).toBe(0);
});

afterAll(() => site.remove());

/** Starts the server on a site, with more settings, and waits for its end. */
const startAndFail = (env: Readonly<Record<string, string>> = {}, at = site): Promise<Outcome> =>
  startChild('dist/server/main.js', [], { ...at.env, ...env }).ended;

/** One digest of everything in a folder: names, modes, contents. */
async function digest(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const name of (await readdir(folder)).sort()) {
    const path = join(folder, name);
    const stats = await stat(path);
    hash.update(`${name} ${stats.mode} ${stats.size}\n`);
    if (stats.isFile()) hash.update(await readFile(path));
  }
  return hash.digest('hex');
}

/** What `startAndFail` says, one line a fault, when it leaves the data as it was. */
async function faultsOf(env: Readonly<Record<string, string>> = {}, at = site): Promise<readonly string[]> {
  const before = await digest(at.dataDir);
  const { code, stdout, stderr } = await startAndFail(env, at);
  expect(code).toBe(1);
  expect(stdout).not.toContain('Legate is ready');
  expect(await digest(at.dataDir)).toBe(before);
  const lines = stderr.trimEnd().split('\n');
  for (const line of lines) expect(line).toMatch(/^legate: \S/);
  return lines;
}

const databaseOf = ({ dataDir }: Site): string => join(dataDir, 'legate.sqlite');

describe('a start with a wrong configuration', () => {
  it('names a setting that does not exist, and the one that was meant', async () => {
    const [line, ...more] = await faultsOf({ LEGATE_PROT: '3000' });
    expect(line).toMatch(/LEGATE_PROT.*did you mean LEGATE_PORT/);
    expect(more).toEqual([]);
  });

  it('names all faults at once, one line each, and makes nothing', async () => {
    const dataDir = join(site.dataDir, '..', `absent-${randomBytes(4).toString('hex')}`);
    const { code, stdout, stderr } = await startAndFail({
      LEGATE_DATA_DIR: dataDir,
      LEGATE_PORT: '99999',
      LEGATE_HOST: 'not a host',
      LEGATE_ISSUER: 'http://login.example.com',
      LEGATE_DATABASE_URL: 'mysql://root:planted-password@localhost/legate',
      LEGATE_MASTER_KEY: 'planted-master-key',
      LEGATE_LOG_LEVEL: 'loud',
      LEGATE_TRUST_PROXY: 'everybody',
      LEGATE_COLOUR: 'red',
    });
    expect([code, stdout]).toEqual([1, '']);
    const names = stderr
      .trimEnd()
      .split('\n')
      .map((line) => /^legate: (LEGATE_\w+): /.exec(line)?.[1])
      .sort();
    expect(names).toEqual([
      'LEGATE_COLOUR',
      'LEGATE_DATABASE_URL',
      'LEGATE_HOST',
      'LEGATE_ISSUER',
      'LEGATE_LOG_LEVEL',
      'LEGATE_MASTER_KEY',
      'LEGATE_PORT',
      'LEGATE_TRUST_PROXY',
    ]);
    expect(stderr).not.toContain('planted');
    await expect(stat(dataDir)).rejects.toThrow('ENOENT');
  });
});

describe('a start with a wrong database', () => {
  it('says that it cannot be read', async () => {
    const folder = join(site.dataDir, 'folder.sqlite');
    await mkdir(folder);
    const [line, ...more] = await faultsOf({ LEGATE_DATABASE_URL: `sqlite:${folder}` });
    await rm(folder, { recursive: true });
    expect(line).toMatch(/folder\.sqlite.*(is a directory|EISDIR|cannot|unable)/i);
    expect(more).toEqual([]);
  });

  it('says that the file is no database', async () => {
    const file = join(site.dataDir, 'letter.sqlite');
    await writeFile(file, `Dear reader, ${'this is no database. '.repeat(400)}`, { mode: 0o600 });
    const [line, ...more] = await faultsOf({ LEGATE_DATABASE_URL: `sqlite:${file}` });
    await rm(file);
    expect(line).toMatch(/letter\.sqlite.*not an SQLite database/);
    expect(more).toEqual([]);
  });

  it('says that another program made it', async () => {
    const file = join(site.dataDir, 'notes.sqlite');
    changeFile(file, 'CREATE TABLE notes (text TEXT)');
    await chmod(file, 0o600);
    const [line] = await faultsOf({ LEGATE_DATABASE_URL: `sqlite:${file}` });
    await rm(file);
    expect(line).toMatch(/notes\.sqlite is the database of another program/);
  });

  it('says that a newer version made its schema', async () => {
    const newer = `INSERT INTO migrations (timestamp, name) VALUES (9999999999999, 'FromTheFuture9999999999999')`;
    changeFile(databaseOf(site), newer);
    const [line, ...more] = await faultsOf();
    changeFile(databaseOf(site), `DELETE FROM migrations WHERE name LIKE 'FromTheFuture%'`);
    expect(line).toMatch(/newer version of Legate \(FromTheFuture9999999999999\)/);
    expect(more).toEqual([]);
  });

  it('says that PostgreSQL cannot be reached, without its password', async () => {
    const url = 'postgres://legate:planted-password@127.0.0.1:1/legate';
    const [line, ...more] = await faultsOf({ LEGATE_DATABASE_URL: url });
    expect(line).toMatch(/PostgreSQL at 127\.0\.0\.1:1\/legate/);
    expect(line).not.toContain('planted');
    expect(more).toEqual([]);
  });
});

describe('a start with a wrong master key', () => {
  it('says that it does not open the signing keys', async () => {
    const [line, ...more] = await faultsOf({ LEGATE_MASTER_KEY: randomBytes(32).toString('base64') });
    expect(line).toMatch(/master key/);
    expect(more).toEqual([]);
  });

  it('says that others can read its file (case 244)', async () => {
    const file = join(site.dataDir, 'master.key');
    await chmod(file, 0o644);
    const [line, ...more] = await faultsOf();
    await chmod(file, 0o600);
    expect(line).toMatch(/master\.key.*chmod 600/);
    expect(more).toEqual([]);
  });

  it('does not make a new one beside a database that needs the old one', async () => {
    const other = join(site.dataDir, '..', `key-${randomBytes(4).toString('hex')}`);
    await mkdir(other);
    const [line] = await faultsOf({
      LEGATE_DATA_DIR: other,
      LEGATE_DATABASE_URL: `sqlite:${databaseOf(site)}`,
    });
    expect(line).toMatch(/master key.*missing/);
    expect(await readdir(other)).toEqual([]);
    await rm(other, { recursive: true });
  });

  it('does not make a new one for a PostgreSQL database that needs the old one', async () => {
    const postgres = await startPostgres();
    const url = await postgres.createDatabase();
    const first = await Site.create({ LEGATE_DATABASE_URL: url });
    expect((await (await first.start()).stop()).code).toBe(0);
    const second = await Site.create({ LEGATE_DATABASE_URL: url });
    const [line, ...more] = await faultsOf({}, second);
    expect(line).toMatch(/master key.*missing.*PostgreSQL/);
    expect(more).toEqual([]);
    expect(await readdir(second.dataDir)).toEqual([]);
    await Promise.all([first.remove(), second.remove(), postgres.stop()]);
  });
});

describe('a start with a signing key that cannot be read', () => {
  const keysOf = (path: string) =>
    queryFile<object>(path, 'SELECT kid, sealed_private_key FROM signing_keys ORDER BY kid');

  const MENDED = `UPDATE signing_keys SET sealed_private_key =
    (SELECT sealed_private_key FROM whole WHERE whole.kid = signing_keys.kid); DROP TABLE whole`;

  it.each([
    ['is cut short', 'substr(sealed_private_key, 1, 40)'],
    ['is another text', `'planted-garbage'`],
    ['is that of another key', '(SELECT max(other.sealed_private_key) FROM signing_keys other)'],
  ])('%s: it says so, and makes no new one (case 260)', async (_, damaged) => {
    const database = databaseOf(site);
    changeFile(database, `CREATE TABLE whole AS SELECT * FROM signing_keys`);
    changeFile(database, `UPDATE signing_keys SET sealed_private_key = ${damaged}`);
    const before = keysOf(database);
    const { code, stdout, stderr } = await startAndFail();
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^legate: [^\n]*signing key[^\n]*\n$/);
    expect(stderr).not.toContain('planted-garbage');
    expect(keysOf(database)).toEqual(before);
    changeFile(database, MENDED);
  });
});

describe('a start on a port in use', () => {
  let holder: TcpServer;

  beforeAll(async () => {
    holder = createServer().listen(site.port, '127.0.0.1');
    await once(holder, 'listening');
  });
  afterAll(() => new Promise((resolve) => holder.close(resolve)));

  it('says in one line, and nowhere else, whose port it is not', async () => {
    const { code, stdout, stderr } = await startAndFail();
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(
      new RegExp(`^legate: 127\\.0\\.0\\.1:${site.port} is in use[^\\n]*LEGATE_PORT[^\\n]*\\n$`),
    );
  });
});

describe('a start after all that', () => {
  it('works, for nothing was changed', async () => {
    const server = await site.start();
    expect((await server.stop()).code).toBe(0);
  });
});
