import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../config.js';
import { SETTING_GUIDES } from './setting-guide.js';

const folder = mkdtempSync(join(tmpdir(), 'legate-settings-'));
const shown = (env: NodeJS.ProcessEnv): Readonly<Record<string, string | null>> => {
  const config = loadConfig(env, folder);
  return Object.fromEntries(SETTING_GUIDES.map(({ name, valueOf }) => [name, valueOf(config)]));
};

describe('the guide to the settings', () => {
  it('has every setting once', () => {
    const names = SETTING_GUIDES.map(({ name }) => name);
    expect([...names].sort()).toEqual([...loadConfig({}, folder).sources.keys()].sort());
  });

  it('shows no secret, only that it is set (case 223)', () => {
    const planted = 'planted-secret-planted-secret-pl';
    const masterKey = Buffer.from(planted).toString('base64');
    const values = shown({
      LEGATE_MASTER_KEY: masterKey,
      LEGATE_ADMIN_EMAIL: 'ada@example.com',
      LEGATE_ADMIN_PASSWORD: planted,
      LEGATE_DATABASE_URL: `postgres://${planted}:${planted}@db.example:5432/legate?password=${planted}`,
    });
    expect(values).toMatchObject({
      LEGATE_MASTER_KEY: 'set',
      LEGATE_MASTER_KEY_FILE: null,
      LEGATE_ADMIN_PASSWORD: 'set',
      LEGATE_ADMIN_PASSWORD_FILE: null,
      LEGATE_DATABASE_URL: 'postgres://db.example:5432/legate',
    });
    expect(JSON.stringify(values)).not.toContain('planted');
    expect(JSON.stringify(values)).not.toContain(masterKey);
  });

  it('shows what is in force, where it was set and where it was not', () => {
    expect(shown({ LEGATE_PORT: '5000', LEGATE_TRUST_PROXY: '10.0.0.0/8,::1' })).toMatchObject({
      ...{ LEGATE_PORT: '5000', LEGATE_ISSUER: 'http://localhost:5000', LEGATE_OAUTH1: 'off' },
      ...{ LEGATE_TRUST_PROXY: '10.0.0.0/8, ::1', LEGATE_MASTER_KEY: null, LEGATE_ADMIN_PASSWORD: null },
      LEGATE_MASTER_KEY_FILE: join(folder, 'data/master.key'),
    });
  });
});
