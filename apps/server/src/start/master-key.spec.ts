import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toSqlitePlace } from '../settings/setting-values.js';
import { openMasterKey } from './master-key.js';
import { parseMasterKey } from '../settings/setting-values.js';

const HEX = '0123456789abcdef'.repeat(4);

function place() {
  const dataDir = join(mkdtempSync(join(tmpdir(), 'master-key-')), 'data');
  const file = join(dataDir, 'master.key');
  const database = join(dataDir, 'legate.sqlite');
  const config = { masterKey: { file, createIfMissing: true }, database: toSqlitePlace(database) };
  return { dataDir, file, database, config };
}

function placeWith(content: string, mode: number) {
  const it = place();
  mkdirSync(it.dataDir);
  writeFileSync(it.file, content);
  chmodSync(it.file, mode);
  return it;
}

const openKey = (config: Parameters<typeof openMasterKey>[0], holdsKeys = false) =>
  openMasterKey(config, async () => holdsKeys);

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

describe('the master key', () => {
  it('is made on the first start, for its owner alone (case 244)', async () => {
    const { config, dataDir, file } = place();
    const key = await openKey(config);
    expect(key.symmetricKeySize).toBe(32);
    expect(modeOf(file)).toBe('600');
    expect(modeOf(dataDir)).toBe('700');
    expect(readdirSync(dataDir)).toEqual(['master.key']);
  });

  it('is the same on the next start', async () => {
    const { config } = place();
    const first = await openKey(config);
    expect((await openKey(config)).equals(first)).toBe(true);
  });

  it('is one key for all that start together', async () => {
    const { config, dataDir } = place();
    const [first, ...others] = await Promise.all(Array.from({ length: 20 }, () => openKey(config)));
    expect(others.every((key) => first?.equals(key))).toBe(true);
    expect(readdirSync(dataDir)).toEqual(['master.key']);
  });

  it.each([
    ['hexadecimal', HEX],
    ['base64', Buffer.from(HEX, 'hex').toString('base64')],
    ['base64 with a line break', `${Buffer.from(HEX, 'hex').toString('base64')}\n`],
    ['base64url', Buffer.from(HEX, 'hex').toString('base64url')],
  ])('is read from %s', async (_, content) => {
    const key = await openKey(placeWith(content, 0o600).config);
    expect(key.export().toString('hex')).toBe(HEX);
  });

  it('may come from the configuration, and no file is made then', async () => {
    const { dataDir, config } = place();
    await openKey({ ...config, masterKey: { key: parseMasterKey(HEX) } });
    expect(existsSync(dataDir)).toBe(false);
  });
});

describe('a master key that cannot be trusted', () => {
  it.each([0o640, 0o604, 0o644, 0o660])(
    'refuses a file of mode %o and says chmod 600 (case 244)',
    async (mode) => {
      const { config, file } = placeWith(HEX, mode);
      await expect(openKey(config)).rejects.toThrow(`others can read it; run: chmod 600 ${file}`);
    },
  );

  it('refuses a file that holds no key, without showing it', async () => {
    const { config } = placeWith('planted-secret', 0o600);
    const refusal = await openKey(config).catch((error: Error) => error.message);
    expect(refusal).toMatch(/not 32 bytes in base64 or hexadecimal/);
    expect(refusal).not.toContain('planted-secret');
  });

  it('refuses a named file that does not exist, and makes none', async () => {
    const { config, file } = place();
    const named = { ...config, masterKey: { file, createIfMissing: false } };
    await expect(openKey(named)).rejects.toThrow(/^LEGATE_MASTER_KEY_FILE: .* does not exist/);
    expect(existsSync(file)).toBe(false);
  });

  it('makes no new key for a database that exists', async () => {
    const { config, dataDir, database, file } = place();
    mkdirSync(dataDir);
    writeFileSync(database, '');
    await expect(openKey(config)).rejects.toThrow(/is missing, while the database .* exists/);
    expect(existsSync(file)).toBe(false);
  });

  it('makes no new key for a PostgreSQL database that holds signing keys, and changes nothing', async () => {
    const { config, dataDir, file } = place();
    const shared = {
      ...config,
      database: { engine: 'postgres', url: 'postgres://db.example/legate' } as const,
    };
    await expect(openKey(shared, true)).rejects.toThrow(/is missing, while the PostgreSQL database holds/);
    expect(existsSync(dataDir)).toBe(false);
    await openKey(shared, false);
    expect(existsSync(file)).toBe(true);
  });

  it('refuses a folder in its place', async () => {
    const { config, file } = place();
    mkdirSync(file, { recursive: true });
    await expect(openKey(config)).rejects.toThrow('is not a file');
  });
});
