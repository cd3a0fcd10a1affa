import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { StorageUnavailable } from '#protocol';
import { sampleToken } from '#ledger/testing';
import { SqliteAppender, type StatementRows } from './sqlite-appender.js';
import { DEMANDS, WRITER_PRAGMAS } from './sqlite-connection.js';
import { OpenDatabases, bothEngines, connectToSqlite } from '../testing/engines.js';

const settings = { pragmas: WRITER_PRAGMAS, demands: DEMANDS };
const rows = (...values: number[]): readonly StatementRows[] => [
  { sql: 'INSERT INTO t (n) VALUES (?)', rows: values.map((value) => [value]) },
];
/** Keeps SQLite at work for a moment, and its thread with it. */
const LONG: StatementRows = {
  sql: `INSERT INTO t (n)
    WITH RECURSIVE c (n) AS (SELECT ? UNION ALL SELECT n + 1 FROM c WHERE n < 200000) SELECT n FROM c`,
  rows: [[1000]],
};

describe('rows appended to SQLite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'legate-appender-'));
  const path = join(folder, 'appended.sqlite');
  let appender: SqliteAppender;

  const held = (): unknown[] => {
    const connection = connectToSqlite(path);
    const found = connection.prepare('SELECT n FROM t ORDER BY rowid').all();
    connection.close();
    return found.map((row) => (row as { n: unknown }).n);
  };

  beforeEach(() => {
    const connection = connectToSqlite(path);
    connection.exec('CREATE TABLE t (n INTEGER UNIQUE)');
    connection.close();
    appender = new SqliteAppender({ path, ...settings });
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await appender.close();
    for (const file of ['', '-wal', '-shm']) rmSync(`${path}${file}`, { force: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are all there or none of them, and a fault says its code', async () => {
    await appender.commit(rows(1));
    await expect(appender.commit(rows(2, 1))).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_UNIQUE' });
    await appender.commit(rows(3));
    expect(held()).toEqual([1, 3]);
  });

  it('are refused when their thread dies at work, and kept by the next one', async () => {
    const post = jest.spyOn(Worker.prototype, 'postMessage');
    await appender.commit(rows(1));
    const dying = appender.commit([LONG]);
    const [thread] = post.mock.contexts;
    await Promise.all([expect(dying).rejects.toThrow(StorageUnavailable), thread?.terminate()]);
    await appender.commit(rows(2));
    expect(held()).toEqual([1, 2]);
  });

  it('are refused, with the cause, while their thread cannot open the file', async () => {
    const astray = new SqliteAppender({ path: join(folder, 'absent.sqlite'), ...settings });
    await expect(astray.commit(rows(1))).rejects.toMatchObject({
      name: 'StorageUnavailable',
      cause: { code: 'SQLITE_CANTOPEN' },
    });
    await astray.close();
  });

  it('are refused where a commit would not be durable', async () => {
    const lax = new SqliteAppender({
      path,
      pragmas: ['journal_mode = WAL', 'synchronous = OFF'],
      demands: DEMANDS,
    });
    await expect(lax.commit(rows(1))).rejects.toMatchObject({ cause: { message: 'synchronous is not 2' } });
    expect(held()).toEqual([]);
  });

  it('are there when closing has ended, and refused afterwards', async () => {
    await Promise.all([appender.commit([LONG]), appender.close()]);
    expect(held()).toHaveLength(199_001);
    await expect(appender.commit(rows(1))).rejects.toThrow('the database is closed');
  });
});

describe('the ledger in an SQLite file', () => {
  const databases = new OpenDatabases();
  const [engine] = bothEngines();
  if (engine === undefined) throw new Error('there are two engines');

  beforeAll(() => engine.start());
  afterEach(() => databases.closeAll());
  afterAll(() => engine.stop());

  it('waits for another process that writes, and then appends', async () => {
    const url = await engine.newDatabase();
    const persistence = await databases.open(url);
    await persistence.migrate();
    const other = connectToSqlite(url.replace('sqlite:', ''));
    other.exec('BEGIN IMMEDIATE');
    const appended = persistence.ledger.append([sampleToken('a')], []);
    const reads = [await persistence.ledger.findToken('jti_a'), await persistence.ledger.findToken('jti_a')];
    other.exec('COMMIT');
    other.close();
    await appended;
    expect(reads).toEqual([undefined, undefined]);
    expect(await persistence.ledger.findToken('jti_a')).toBeDefined();
  });

  it('says StorageUnavailable when another process writes for too long, and then goes on', async () => {
    const url = await engine.newDatabase();
    const persistence = await databases.open(url);
    await persistence.migrate();
    const other = connectToSqlite(url.replace('sqlite:', ''));
    other.exec('BEGIN IMMEDIATE');
    const refused = persistence.ledger.append([sampleToken('a')], []);
    await expect(refused).rejects.toMatchObject({
      name: 'StorageUnavailable',
      cause: { code: 'SQLITE_BUSY' },
    });
    other.close();
    await persistence.ledger.append([sampleToken('b')], []);
    expect(await persistence.ledger.findToken('jti_a')).toBeUndefined();
  });

  it('closes after the last append', async () => {
    const url = await engine.newDatabase();
    const persistence = await databases.open(url);
    await persistence.migrate();
    await Promise.all([persistence.ledger.append([sampleToken('a')], []), persistence.close()]);
    const again = await databases.open(url);
    expect(await again.ledger.findToken('jti_a')).toBeDefined();
  });
});
