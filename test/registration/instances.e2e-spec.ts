import { getToken, type MadeCredentialSet } from '../support/admin.js';
import { FRIENDS, startBilling, type Billing } from '../support/billing.js';
import { eventually } from '../support/eventually.js';
import { basic, postForm } from '../support/http.js';
import type { Server } from '../support/legate.js';
import { askByGrant, createServiceAccount } from '../support/service-account.js';
import { SHARED_DATABASES, type SharedDatabase } from '../support/shared-database.js';

/** Milliseconds within which a change is in force everywhere. */
const IN_FORCE = 1000;

describe.each(SHARED_DATABASES)('a change on one of two instances over %s', (_, openDatabase) => {
  let database: SharedDatabase;
  let first: Billing;
  let second: Server;
  let set: MadeCredentialSet;

  beforeAll(async () => {
    database = await openDatabase();
    first = await startBilling(database.settings);
    second = await (await first.site.sibling()).start();
  });

  afterAll(async () => {
    await Promise.all([first.server.stop(), second.stop()]);
    await first.site.remove();
    await database.remove();
  });

  /** A set that the second instance has in memory. */
  beforeEach(async () => {
    set = await first.admin.credentialSet(first.application, { scope: 'view_friends' });
    expect(await ask()).toMatchObject({ status: 200 });
  });

  const ask = (params: Readonly<Record<string, string>> = {}, as = set) => getToken(second.url, as, params);
  const act = (verb: string) => first.admin.must('POST', `/credential-sets/${set.client_id}/${verb}`);
  const inForce = (check: () => Promise<void>) => eventually(check, IN_FORCE);
  const introspect = async (token: string) =>
    (
      await postForm(
        `${second.url}/oauth/introspect`,
        { token },
        { Authorization: basic(first.set.client_id, first.set.client_secret) },
      )
    ).body;

  it('disables and enables a set on the other within a second (case 103)', async () => {
    await act('disable');
    await inForce(async () => expect((await ask()).status).toBe(401));
    await act('enable');
    await inForce(async () => expect((await ask()).status).toBe(200));
  });

  it('rotates a secret on the other within a second (case 103)', async () => {
    const path = `/credential-sets/${set.client_id}`;
    const { secrets } = await first.admin.must<{ secrets: { id: string }[] }>('GET', path);
    const { client_secret } = await first.admin.must<MadeCredentialSet>(
      'POST',
      `${path}/secrets/${secrets[0]?.id}/rotate`,
      { overlap: 'now' },
    );
    await inForce(async () => {
      expect((await ask({}, { ...set, client_secret })).status).toBe(200);
      expect((await ask()).status).toBe(401);
    });
  });

  it('ends a key of a service account, and the account, on the other within a second (case 172)', async () => {
    const account = await createServiceAccount(first);
    const path = `/credential-sets/${account.set.client_id}`;
    const status = async () => (await askByGrant(second.url, account)).status;
    expect(await status()).toBe(200);
    const { keys } = await first.admin.must<{ keys: { id: string }[] }>('GET', path);
    for (const [verb, expected] of [
      [`keys/${keys[0]?.id}/disable`, 400],
      [`keys/${keys[0]?.id}/enable`, 200],
      ['disable', 400],
      ['enable', 200],
      [`keys/${keys[0]?.id}/retire`, 400],
    ] as const) {
      await first.admin.must('POST', `${path}/${verb}`);
      await inForce(async () => expect([verb, await status()]).toEqual([verb, expected]));
    }
  });

  it('gives and takes scopes on the other within a second', async () => {
    const path = `/credential-sets/${set.client_id}`;
    const edit = async (scope: string) => {
      const { headers } = await first.admin.call('GET', path);
      const ifMatch = { 'If-Match': String(headers['etag']) };
      expect((await first.admin.call('PATCH', path, { scope }, ifMatch)).status).toBe(200);
    };
    await edit('view_friends edit_friends');
    await inForce(async () => expect((await ask({ scope: 'edit_friends' })).status).toBe(200));
    await edit('edit_friends');
    await inForce(async () => expect((await ask({ scope: 'view_friends' })).status).toBe(400));
  });

  it('revokes a token for the other within a second (case 197)', async () => {
    const { access_token } = (await ask()).body;
    expect(await introspect(access_token)).toMatchObject({ active: true, aud: FRIENDS });
    const { jti } = (await introspect(access_token)) as { jti: string };
    await first.admin.must('POST', `/tokens/${jti}/revoke`, { reason: 'lost' });
    await inForce(async () => expect(await introspect(access_token)).toEqual({ active: false }));
  });

  it('takes the tokens of a disabled set along on the other (cases 146, 197)', async () => {
    const { access_token } = (await ask()).body;
    expect(await introspect(access_token)).toMatchObject({ active: true });
    await act('disable');
    await inForce(async () => expect(await introspect(access_token)).toEqual({ active: false }));
  });

  it('rotates the signing key for the other, which publishes it within a second', async () => {
    const { items } = await first.admin.must<{ items: { kid: string }[] }>('POST', '/signing-keys/rotate', {
      algorithm: 'EdDSA',
    });
    const made = items.map(({ kid }) => kid);
    expect(made).toHaveLength(1);
    await inForce(async () => {
      const published = (await fetch(`${second.url}/oauth/jwks`).then((answer) => answer.json())) as {
        keys: { kid: string }[];
      };
      expect(published.keys.map(({ kid }) => kid)).toEqual(expect.arrayContaining(made));
    });
  });
});
