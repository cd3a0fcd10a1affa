import { randomBytes, randomUUID, type KeyObject } from 'node:crypto';
import { constants, existsSync, type Stats } from 'node:fs';
import { link, open, unlink, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Config } from '../config.js';
import { makeDataDir } from './data-dir.js';
import { parseMasterKey } from '../settings/setting-values.js';
import { StartFault } from './start-fault.js';

/** Anybody but the owner. */
const OTHERS = 0o077;

/** Whether the database holds keys that a master key sealed. */
export type HoldsKeys = (databaseUrl: string) => Promise<boolean>;

/**
 * The key that encrypts private keys at rest: 256 bits from the configuration, from the file it names, or from
 * `<data directory>/master.key`, which the first start makes.
 *
 * @throws StartFault: the file is missing, open to others, or holds no key
 */
export async function openMasterKey(
  { masterKey, database }: Pick<Config, 'masterKey' | 'database'>,
  holdsKeys: HoldsKeys,
): Promise<KeyObject> {
  if ('key' in masterKey) return masterKey.key;
  const { file, createIfMissing } = masterKey;
  const existing = await readKeyFile(file);
  if (existing !== undefined) return existing;
  if (!createIfMissing) {
    throw new StartFault(
      `LEGATE_MASTER_KEY_FILE: ${file} does not exist; make it with: (umask 077; openssl rand -base64 32 > ${file})`,
    );
  }
  await refuseOrphan(file, database, holdsKeys);
  await createKeyFile(file);
  return (await readKeyFile(file)) ?? fail(file, 'vanished; start again');
}

/** A database without its key is a lost key, not a first start: a new key would open nothing and hide the loss. */
async function refuseOrphan(file: string, database: Config['database'], holdsKeys: HoldsKeys): Promise<void> {
  const isSqlite = database.engine === 'sqlite';
  // A file of SQLite is not opened for this: opening would make one that is missing.
  if (!(isSqlite ? existsSync(database.file) : await holdsKeys(database.url)) || existsSync(file)) return;
  const which = isSqlite
    ? `the database ${database.file} exists`
    : 'the PostgreSQL database holds signing keys';
  fail(file, `is missing, while ${which}; put that key back, or give it in LEGATE_MASTER_KEY`);
}

/** Undefined where there is no such file. */
async function readKeyFile(file: string): Promise<KeyObject | undefined> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file, constants.O_RDONLY);
    refuseOpenFile(file, await handle.stat());
    return parseMasterKey((await handle.readFile('utf8')).trim());
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    if (error instanceof StartFault) throw error;
    return fail(file, explain(error as NodeJS.ErrnoException));
  } finally {
    await handle?.close();
  }
}

function refuseOpenFile(file: string, stats: Stats): void {
  if (!stats.isFile()) fail(file, 'is not a file');
  if (process.platform === 'win32' || (stats.mode & OTHERS) === 0) return;
  fail(file, `others can read it; run: chmod 600 ${file}`);
}

/**
 * Writes a new key beside its place and links it there: two that start together agree on the first one, and nobody
 * ever reads half a key.
 */
async function createKeyFile(file: string): Promise<void> {
  await makeDataDir(dirname(file));
  const draft = `${file}.${randomUUID()}`;
  try {
    await writeDurably(draft, `${randomBytes(32).toString('base64')}\n`);
    await link(draft, file).catch(ignoreExisting);
    await unlink(draft);
    await syncDirectory(dirname(file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    fail(file, `the key cannot be written (${code}); let the server write its data directory`);
  }
}

async function writeDurably(path: string, text: string): Promise<void> {
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A file's name is durable only when its directory is. */
async function syncDirectory(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(path, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

function explain(error: NodeJS.ErrnoException): string {
  return error.code === undefined
    ? error.message
    : `cannot be read (${error.code}); check its owner and mode`;
}

function fail(file: string, reason: string): never {
  throw new StartFault(`${file} (the master key): ${reason}`);
}
