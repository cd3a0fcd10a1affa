import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from './database.js';
import { openDatabase } from './open-database.js';

const folder = mkdtempSync(join(tmpdir(), 'legate-units-'));
let database: Database;
let count = 0;

beforeEach(async () => {
  database = await openDatabase(`sqlite:${join(folder, `${++count}.sqlite`)}`);
  await database.transaction(async (manager) => {
    await manager.query('CREATE TABLE parents (id INTEGER PRIMARY KEY)');
    await manager.query(
      `CREATE TABLE t (name TEXT, parent INTEGER REFERENCES parents (id) DEFERRABLE INITIALLY DEFERRED)`,
    );
  });
});
afterEach(() => database.close());
afterAll(() => rmSync(folder, { recursive: true }));

/** A unit that writes one row, and resolves with what it sees of the table. */
const write = (name: string, parent: number | null = null): Promise<readonly string[]> =>
  database.transaction(async (manager) => {
    await manager.query('INSERT INTO t (name, parent) VALUES (?, ?)', [name, parent]);
    return namesOf(await manager.query('SELECT name FROM t ORDER BY name'));
  });
const committed = () =>
  database.read(async (manager) => namesOf(await manager.query('SELECT name FROM t ORDER BY name')));
const namesOf = (rows: readonly { name: string }[]) => rows.map(({ name }) => name);

describe('units of work that wait together', () => {
  it('run one after the other, and nobody else sees them before all are durable', async () => {
    const order: string[] = [];
    const seen = await Promise.all([
      write('a').finally(() => order.push('a')),
      database.transaction(async (manager) => {
        expect(await committed()).toEqual([]);
        return namesOf(await manager.query('SELECT name FROM t'));
      }),
      write('b').finally(() => order.push('b')),
    ]);
    expect(seen).toEqual([['a'], ['a'], ['a', 'b']]);
    expect(order).toEqual(['a', 'b']);
    expect(await committed()).toEqual(['a', 'b']);
  });

  it('stand and fall each for itself', async () => {
    const fails = database.transaction(async (manager) => {
      await manager.query(`INSERT INTO t (name) VALUES ('undone')`);
      throw new Error('of its own');
    });
    const ended = await Promise.allSettled([write('a'), fails, write('b')]);
    expect(ended).toMatchObject([
      { value: ['a'] },
      { reason: { message: 'of its own' } },
      { value: ['a', 'b'] },
    ]);
    expect(await committed()).toEqual(['a', 'b']);
  });

  it('all fail with the transaction that they share, and leave nothing', async () => {
    const ended = await Promise.allSettled([write('a'), write('orphan', 7), write('b')]);
    expect(ended.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(await committed()).toEqual([]);
    expect(await write('later')).toEqual(['later']);
  });

  it('are as many as come, each told of its own end', async () => {
    const names = Array.from({ length: 100 }, (_, index) => `unit ${String(index).padStart(3, '0')}`);
    const seen = await Promise.all(names.map((name) => write(name)));
    expect(seen.map((list) => list.at(-1))).toEqual(names);
    expect(await committed()).toEqual(names);
  });
});
