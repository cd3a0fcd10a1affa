import { readFileSync } from 'node:fs';
import { startBilling, type Billing } from '../../support/billing.js';

let billing: Billing;

const PASSWORD = 'a planted password of the first admin';
const KEY = Buffer.alloc(32, 7).toString('base64');

interface Settings {
  readonly items: readonly {
    readonly name: string;
    readonly value: string | null;
    readonly source: string;
  }[];
  readonly [member: string]: unknown;
}

beforeAll(async () => {
  billing = await startBilling({
    LEGATE_MASTER_KEY: KEY,
    LEGATE_ADMIN_EMAIL: 'root@company.example',
    LEGATE_ADMIN_PASSWORD: PASSWORD,
  });
});

afterAll(async () => {
  await billing.server.stop();
  await billing.site.remove();
});

describe('the settings', () => {
  it('are shown as they are in force, with the layer that gave each', async () => {
    const { items, ...rest } = await billing.admin.must<Settings>('GET', '/settings');
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(rest).toMatchObject({ version, database: 'sqlite', runtime: expect.stringMatching(/^v\d/) });
    expect(items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          ...{ name: 'LEGATE_PORT', value: String(billing.site.port), source: 'environment' },
          ...{ default: '3000', purpose: expect.stringContaining('port') },
        }),
        expect.objectContaining({ name: 'LEGATE_HOST', value: '127.0.0.1', source: 'default' }),
        expect.objectContaining({ name: 'LEGATE_MASTER_KEY', value: 'set', source: 'environment' }),
      ]),
    );
  });

  it('show no secret (case 223), and take no change', async () => {
    const { text } = await billing.admin.call('GET', '/settings');
    for (const secret of [PASSWORD, KEY]) expect(text).not.toContain(secret);
    expect((await billing.admin.call('PATCH', '/settings', {})).status).toBe(405);
  });
});
