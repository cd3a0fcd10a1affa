import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSigningKey } from '#protocol';
import { openDatabase } from './open-database.js';
import { PersistenceError } from '../persistence-error.js';
import { MASTER_KEY, OpenDatabases, bothEngines } from '../testing/engines.js';

describe('persistence in an SQLite file', () => {
  const databases = new OpenDatabases();
  const folder = mkdtempSync(join(tmpdir(), 'legate-file-'));
  const [engine] = bothEngines();
  if (engine === undefined) throw new Error('there are two engines');
  let count = 0;
  const newPath = (): string => join(folder, `folder-${++count}`, 'legate.sqlite');

  afterEach(() => databases.closeAll());
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is for its owner alone, with its side files (case 244)', async () => {
    const path = newPath();
    const persistence = await databases.open(`sqlite:${path}`);
    await persistence.migrate();
    for (const file of [path, `${path}-wal`, `${path}-shm`]) {
      expect([file, statSync(file).mode & 0o777]).toEqual([file, 0o600]);
    }
  });

  it('writes durably, and reads on a connection that cannot write', async () => {
    const database = await openDatabase(`sqlite:${newPath()}`);
    const pragma = async (name: string) =>
      database.transaction(async (manager) => Object.values((await manager.query(`PRAGMA ${name}`))[0])[0]);
    try {
      expect(await pragma('journal_mode')).toBe('wal');
      expect(await pragma('synchronous')).toBe(2);
      expect(await pragma('foreign_keys')).toBe(1);
      const write = database.read((manager) => manager.query('CREATE TABLE t (a)'));
      await expect(write).rejects.toThrow(/readonly/);
    } finally {
      await database.close();
    }
  });

  it('refuses a file that is no SQLite database, and leaves it as it is', async () => {
    const path = join(folder, 'notes.txt');
    writeFileSync(path, 'not a database, but long enough to be taken for one'.repeat(40));
    const before = readFileSync(path);
    await expect(databases.open(`sqlite:${path}`)).rejects.toThrow(
      `cannot open ${path}: it is not an SQLite database`,
    );
    expect(readFileSync(path)).toEqual(before);
  });

  it('refuses the database of another program, and leaves it as it is', async () => {
    const path = join(folder, 'bookmarks.sqlite');
    await engine.execute(`sqlite:${path}`, 'CREATE TABLE bookmarks (url TEXT)');
    const before = readFileSync(path);
    const open = databases.open(`sqlite:${path}`);
    await expect(open).rejects.toThrow(`${path} is the database of another program`);
    expect(readFileSync(path)).toEqual(before);
  });

  it('leaves a newer schema as it is', async () => {
    const path = newPath();
    const persistence = await databases.open(`sqlite:${path}`);
    await persistence.migrate();
    await databases.closeAll();
    await engine.execute(
      `sqlite:${path}`,
      `INSERT INTO migrations (timestamp, name) VALUES (9, 'FromTheFuture9')`,
    );
    const before = readFileSync(path);
    await expect(databases.open(`sqlite:${path}`)).rejects.toThrow(PersistenceError);
    expect(readFileSync(path)).toEqual(before);
  });

  it('makes no table before it is told to migrate', async () => {
    const path = newPath();
    await databases.open(`sqlite:${path}`);
    const again = await databases.open(`sqlite:${path}`);
    expect(await again.pending()).toBe(true);
  });

  it('says in one line that a path cannot be a database', async () => {
    const path = newPath();
    mkdirSync(path, { recursive: true });
    const error = await databases.open(`sqlite:${path}`).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PersistenceError);
    expect((error as Error).message).toMatch(/^cannot open .*check that this user may read and write/);
  });

  it.each([
    '',
    'sqlite:',
    'sqlite::memory:',
    'mysql://root:hunter2@db/legate',
    'postgres://',
    './legate.sqlite',
  ])('refuses the URL “%s” without repeating it', async (url) => {
    const open = (async () => openDatabase(url))();
    await expect(open).rejects.toThrow(/^the database URL must be sqlite:PATH or postgres:/);
  });

  it('holds no private key and no master key in any of its files (case 236)', async () => {
    const path = newPath();
    const persistence = await databases.open(`sqlite:${path}`);
    await persistence.migrate();
    const key = await createSigningKey('ES256', 1, 1);
    await persistence.signingKeys.add(key);
    const { d } = key.privateKey.export({ format: 'jwk' });
    const secret = Buffer.from(String(d), 'base64url');
    const planted = [secret, MASTER_KEY].flatMap((bytes) =>
      [bytes, bytes.toString('base64'), bytes.toString('base64url'), bytes.toString('hex')].map((form) =>
        Buffer.from(form),
      ),
    );
    const files = readdirSync(join(path, '..')).map((name) => readFileSync(join(path, '..', name)));
    expect(files.some((bytes) => bytes.includes(key.kid))).toBe(true);
    expect(files.filter((bytes) => planted.some((form) => bytes.includes(form)))).toEqual([]);
  });
});
