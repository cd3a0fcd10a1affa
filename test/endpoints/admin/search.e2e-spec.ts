import { getToken } from '../../support/admin.js';
import { FRIENDS, startBilling, type Billing } from '../../support/billing.js';

let billing: Billing;

type Kind = 'applications' | 'credential_sets' | 'credentials' | 'accounts' | 'tokens' | 'apis';
type Found = Readonly<Record<Kind, readonly Record<string, unknown>[]>>;

const NOTHING = {
  ...{ applications: [], credential_sets: [], credentials: [] },
  ...{ accounts: [], tokens: [], apis: [] },
};
const find = (q: string): Promise<Found> => billing.admin.must('GET', `/search?q=${encodeURIComponent(q)}`);

beforeAll(async () => {
  billing = await startBilling();
  await billing.admin.must('POST', '/accounts', { email: 'ada@example.com', name: 'Ada Lovelace' });
});

afterAll(async () => {
  await billing.server.stop();
  await billing.site.remove();
});

describe('a search', () => {
  it('finds an application by a part of its name, whatever its case', async () => {
    expect((await find('ILLIN')).applications).toEqual([{ id: billing.application, name: 'Billing' }]);
  });

  it('finds a credential set by its client_id, and by the beginning of it', async () => {
    const { client_id } = billing.set;
    const set = {
      client_id,
      application_name: 'Billing',
      grant_type: 'client_credentials',
      status: 'enabled',
    };
    expect((await find(client_id)).credential_sets).toMatchObject([set]);
    expect((await find(client_id.slice(0, 9))).credential_sets).toMatchObject([set]);
  });

  it('finds a secret by its last four characters, and never by the secret (case 223)', async () => {
    const { client_id, client_secret, secret_id: id } = billing.set;
    const last4 = client_secret.slice(-4);
    expect((await find(last4)).credentials).toMatchObject([{ kind: 'secret', id, client_id, hint: last4 }]);
    expect((await find(String(id))).credentials).toMatchObject([{ id }]);
    expect(await find(client_secret)).toEqual(NOTHING);
  });

  it('finds an account by a part of its name or address, a token by its jti, and an API', async () => {
    expect((await find('lovelace')).accounts).toMatchObject([{ email: 'ada@example.com' }]);
    expect((await find('ada@ex')).accounts).toMatchObject([{ name: 'Ada Lovelace' }]);
    await getToken(billing.server.url, billing.set);
    const { items } = await billing.admin.must<{ items: { jti: string }[] }>('GET', '/tokens?limit=1');
    const jti = String(items[0]?.jti);
    expect((await find(jti)).tokens).toMatchObject([{ jti, client_id: billing.set.client_id }]);
    expect((await find(jti.slice(0, -1))).tokens).toEqual([]);
    expect((await find('friends')).apis).toEqual([{ identifier: FRIENDS, name: FRIENDS }]);
  });

  it('answers at most five of a kind', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) await billing.admin.application(`Many ${name}`);
    expect((await find('many')).applications).toHaveLength(5);
  });

  it.each(["' OR '1'='1", '%%', '__', "x'; DROP TABLE clients; --", '\\\\'])(
    'finds nothing by %s (case 225)',
    async (q) => {
      expect(await find(q)).toEqual(NOTHING);
    },
  );

  it.each(['', '?q=', '?q=a', `?q=${'a'.repeat(255)}`, '?q=a%00b', '?q=aa&q=bb'])(
    'refuses to look for “%s” (case 225)',
    async (query) => {
      expect((await billing.admin.call('GET', `/search${query}`)).status).toBe(400);
    },
  );
});
