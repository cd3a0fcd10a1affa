import { type Admin, getToken, type MadeCredentialSet } from '../support/admin.js';
import { FRIENDS, startBilling, type Billing } from '../support/billing.js';
import { eventually } from '../support/eventually.js';
import { ask, basic, postForm } from '../support/http.js';

/** Milliseconds within which a change is in force. */
const IN_FORCE = 1000;

let billing: Billing;
let admin: Admin;
/** A second admin, whose rights are taken from it. */
let second: MadeCredentialSet;
let token: string;

beforeAll(async () => {
  billing = await startBilling();
  ({ admin } = billing);
});
afterAll(async () => {
  await billing.server.stop();
  await billing.site.remove();
});

beforeEach(async () => {
  second = await admin.credentialSet(billing.application, { scope: 'legate:admin legate:audit' });
  token = (await getToken(billing.server.url, second)).body.access_token;
  expect(await write()).toBe(201);
});

const callAs = (bearer: string, method: string, path: string, body?: unknown) =>
  ask(`${billing.server.url}/api/v1${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${bearer}`,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json', 'If-Match': '"1"' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const write = async () => (await callAs(token, 'POST', '/applications', { name: 'Mine' })).status;
const read = async () => (await callAs(token, 'GET', '/applications')).status;
const change = (body: Record<string, unknown>) =>
  admin.call('PATCH', `/credential-sets/${second.client_id}`, body, { 'If-Match': '"1"' });
const secretsOf = async () =>
  (await admin.must<{ secrets: { id: string }[] }>('GET', `/credential-sets/${second.client_id}`)).secrets;

describe('a right that is taken away', () => {
  it('is gone from tokens that have it, and the others stay (case 220)', async () => {
    expect((await change({ scope: 'legate:audit' })).status).toBe(200);
    await eventually(async () => expect(await write()).toBe(403), IN_FORCE);
    expect(await read()).toBe(200);
    const gone = { scope: 'view_friends' };
    await admin.call('PATCH', `/credential-sets/${second.client_id}`, gone, { 'If-Match': '"2"' });
    await eventually(async () => expect(await read()).toBe(403), IN_FORCE);
  });

  it.each(['disable', 'retire'])('goes with the secret: %s (case 220)', async (verb) => {
    await admin.must('POST', `/credential-sets/${second.client_id}/secrets`, { name: 'another' });
    const [first] = await secretsOf();
    await admin.must('POST', `/credential-sets/${second.client_id}/secrets/${first?.id}/${verb}`);
    await eventually(async () => expect(await read()).toBe(401), IN_FORCE);
  });
});

describe('an auditor (case 220)', () => {
  let auditor: MadeCredentialSet;
  let audit: string;

  beforeEach(async () => {
    auditor = await admin.credentialSet(billing.application, { scope: 'legate:audit' });
    audit = (await getToken(billing.server.url, auditor)).body.access_token;
  });

  it('is granted no more than the set has', async () => {
    const { status, body } = await getToken(billing.server.url, auditor, { scope: 'legate:admin' });
    expect([status, body.error]).toEqual([400, 'invalid_scope']);
  });

  it('becomes no admin by a way round', async () => {
    const own = `/credential-sets/${auditor.client_id}`;
    const [secret] = await secretsOf();
    const ways: readonly [string, string, unknown?][] = [
      ['PATCH', own, { scope: 'legate:admin' }],
      ['POST', `/applications/${billing.application}/credential-sets`, { grant_type: 'client_credentials' }],
      ['POST', `/credential-sets/${second.client_id}/secrets`, { name: 'mine' }],
      ['POST', `/credential-sets/${second.client_id}/secrets/${secret?.id}/rotate`, { overlap: 'now' }],
      ['POST', `${own}/keys`, { public_key: 'x' }],
      ['POST', '/apis', { identifier: 'https://mine.example', name: 'Mine' }],
      ['PATCH', `/apis/${encodeURIComponent('urn:legate:management-api')}`, { name: 'Mine' }],
      ['POST', '/signing-keys/rotate', { algorithm: 'ES256' }],
      ['POST', '/tokens/x/revoke', { reason: 'x' }],
    ];
    for (const [method, path, body] of ways) {
      expect([path, (await callAs(audit, method, path, body)).status]).toEqual([path, 403]);
    }
    const { scope } = await admin.must<{ scope: string }>('GET', own);
    expect(scope).toBe('legate:audit');
  });
});

describe('an admin (case 220)', () => {
  it('changes nothing of the management API itself', async () => {
    const own = `/apis/${encodeURIComponent('urn:legate:management-api')}`;
    for (const body of [{ application_id: billing.application }, { access_token_lifetime: 86_400 }]) {
      expect((await callAs(token, 'PATCH', own, body)).status).toBe(403);
    }
  });

  it('gives its rights to no other grant', async () => {
    for (const grant_type of ['jwt-bearer', 'device_code', 'token-exchange', 'authorization_code']) {
      const { status } = await admin.call('POST', `/applications/${billing.application}/credential-sets`, {
        grant_type,
        scope: 'legate:admin',
        ...(grant_type === 'authorization_code' ? { redirect_uris: ['https://app.example/cb'] } : {}),
      });
      expect([grant_type, status]).toEqual([grant_type, 422]);
    }
  });

  it('has tokens of an hour at most, whatever its set says', async () => {
    await change({ access_token_lifetime: 86_400 });
    await eventually(async () => {
      const { access_token_lifetime } = await admin.must('GET', `/credential-sets/${second.client_id}`);
      expect(access_token_lifetime).toBe(86_400);
      expect((await getToken(billing.server.url, second)).body.expires_in).toBe(3600);
    }, IN_FORCE);
  });

  it('registers no API under the name of the server (case 219)', async () => {
    for (const identifier of [billing.site.issuer, `${billing.site.issuer}/`, 'urn:legate:self']) {
      const { status } = await admin.call('POST', '/apis', { identifier, name: 'Mine' });
      expect([identifier, status]).toEqual([identifier, 422]);
    }
  });
});

describe('a signing key that leaked (case 245)', () => {
  const published = async () =>
    (await ask<{ keys: { kid: string }[] }>(`${billing.server.url}/oauth/jwks`)).body.keys.map(
      ({ kid }) => kid,
    );
  const states = async () =>
    (await admin.must<{ items: { kid: string; algorithm: string; state: string }[] }>('GET', '/signing-keys'))
      .items;

  it('is withdrawn at once, but not while it signs', async () => {
    const leaked = (await states()).find(
      ({ algorithm, state }) => algorithm === 'ES256' && state === 'active',
    );
    const withdraw = () => admin.call('POST', `/signing-keys/${leaked?.kid}/withdraw`);
    expect((await withdraw()).status).toBe(409);
    await admin.must('POST', '/signing-keys/rotate', { algorithm: 'ES256', immediately: true });
    expect(await withdraw()).toMatchObject({ status: 200, body: { items: [{ state: 'withdrawn' }] } });
    expect(await published()).not.toContain(leaked?.kid);
    expect((await withdraw()).status).toBe(200);
    expect((await admin.call('POST', '/signing-keys/none/withdraw')).status).toBe(404);
    const { items } = await admin.must<{ items: unknown[] }>('GET', '/events?kind=signing-key.withdrawn');
    expect(items).toEqual([expect.objectContaining({ target: leaked?.kid })]);
  });

  it('is withdrawn on the command line too, and a running server follows within a second', async () => {
    const leaked = (await states()).find(
      ({ algorithm, state }) => algorithm === 'EdDSA' && state === 'active',
    );
    const kid = leaked?.kid ?? '';
    expect((await billing.site.run(['keys', 'withdraw', kid])).stderr).toMatch(/^legate: .*rotate[^\n]*\n$/);
    await billing.site.cli('keys', 'rotate', '--algorithm', 'EdDSA', '--immediately');
    expect(await billing.site.cli('keys', 'withdraw', kid)).toMatchObject({
      items: [{ state: 'withdrawn' }],
    });
    await eventually(async () => expect(await published()).not.toContain(kid), IN_FORCE);
  });
});

describe('tokens that are asked for while their set is disabled', () => {
  it('are none that is active after (case 246)', async () => {
    const set = await admin.credentialSet(billing.application, { scope: 'view_friends' });
    const asking = Array.from({ length: 40 }, () => getToken(billing.server.url, set));
    await admin.must('POST', `/credential-sets/${set.client_id}/disable`);
    const answers = await Promise.all(asking);
    const Authorization = basic(billing.set.client_id, billing.set.client_secret);
    for (const { status, body } of answers) {
      if (status !== 200) continue;
      const state = await postForm(
        `${billing.server.url}/oauth/introspect`,
        { token: body.access_token },
        { Authorization },
      );
      expect(state.body).toEqual({ active: false });
    }
    expect((await getToken(billing.server.url, set, { resource: FRIENDS })).status).toBe(401);
  });
});
