import { decodeJwt } from 'jose';
import { FRIENDS, startBilling, verifyAsFriends, type Billing } from '../support/billing.js';
import { startChild } from '../support/child.js';
import { eventually } from '../support/eventually.js';
import { freePort } from '../support/free-port.js';
import { ask } from '../support/http.js';
import type { Server } from '../support/legate.js';
import {
  aDelegationOf,
  askByGrant,
  createServiceAccount,
  JWT_BEARER,
  type MadeDelegation,
  type ServiceAccount,
} from '../support/service-account.js';
import { introspect } from '../support/three-legs.js';

/** Milliseconds within which a change is in force everywhere. */
const IN_FORCE = 1000;

/** A scope with 1,000 names. */
const THOUSAND = Array.from({ length: 1000 }, (_, index) => `s${index}`).join(' ');

interface MadeAccount {
  readonly id: string;
  readonly email: string;
}

let billing: Billing;
let second: Server;
let robot: ServiceAccount;
let ada: MadeAccount;

const addAccount = (email: string, more: Record<string, unknown> = {}): Promise<MadeAccount> =>
  billing.admin.must('POST', '/accounts', { email, name: 'Somebody', ...more });

const delegate = (account: ServiceAccount, more: Record<string, unknown> = {}): Promise<MadeDelegation> =>
  billing.admin.must('POST', '/delegations', aDelegationOf(account, more));

/** A service account that may act for all of example.com, and the rule. */
async function delegated(): Promise<{ account: ServiceAccount; delegation: MadeDelegation }> {
  const account = await createServiceAccount(billing);
  return { account, delegation: await delegate(account) };
}

const forAda = (account: ServiceAccount, url = billing.server.url) =>
  askByGrant(url, account, { sub: ada.email });

const tokenFor = async (account: ServiceAccount): Promise<string> => {
  const { status, body, text } = await forAda(account);
  if (status !== 200) throw new Error(`no token: ${text}`);
  return body.access_token;
};

const active = async (token: string, url = billing.server.url): Promise<unknown> =>
  (await introspect(url, billing.set, token))['active'];

const refusal = async (answer: ReturnType<typeof askByGrant>) => {
  const { status, body } = await answer;
  return { status, error: body.error, says: body.error_description };
};

beforeAll(async () => {
  billing = await startBilling();
  second = await (await billing.site.sibling()).start();
  ada = await addAccount('ada@example.com');
  robot = await createServiceAccount(billing);
  await delegate(robot);
});

afterAll(async () => {
  await Promise.all([billing.server.stop(), second.stop()]);
  await billing.site.remove();
});

describe('a delegation grants', () => {
  it('a token of the person that says who really asked: in the token, at introspection, in the ledger (case 176)', async () => {
    const token = await tokenFor(robot);
    const said = { sub: ada.id, act: { sub: robot.set.client_id }, client_id: robot.set.client_id };
    const claims = await verifyAsFriends(token, billing.site);
    expect(claims).toMatchObject({ ...said, scope: 'view_friends', gty: JWT_BEARER });
    expect(await introspect(billing.server.url, billing.set, token)).toMatchObject({
      ...{ active: true, ...said, username: ada.email, email: ada.email },
    });
    const { items } = await billing.admin.must<{ items: MadeDelegation[] }>(
      'GET',
      `/delegations?client_id=${robot.set.client_id}`,
    );
    expect(await billing.admin.must('GET', `/tokens/${claims.jti}`)).toMatchObject({
      ...{ subject: ada.id, actors: [robot.set.client_id], origin: items[0]?.id, state: 'active' },
    });
  });

  it('no refresh token, and no lifetime beyond its own (case 178)', async () => {
    const { account } = await delegated();
    expect(Object.keys((await forAda(account)).body).sort()).toEqual([
      ...['access_token', 'expires_in', 'scope', 'token_type'],
    ]);
    const short = await createServiceAccount(billing);
    await delegate(short, { expires_at: new Date(Date.now() + 90_000).toISOString() });
    const { expires_in } = (await forAda(short)).body;
    expect(expires_in).toBeGreaterThan(60);
    expect(expires_in).toBeLessThanOrEqual(90);
  });

  it('the scope that the assertion names, or the parameter, where they agree (case 173)', async () => {
    const claims = { sub: ada.email, scope: 'view_friends' };
    for (const params of [{}, { scope: 'view_friends' }] as Record<string, string>[]) {
      const { body } = await askByGrant(billing.server.url, robot, claims, params);
      expect(body.scope).toBe('view_friends');
    }
  });

  it('from the moment it is made, on every instance within a second', async () => {
    const account = await createServiceAccount(billing);
    expect((await forAda(account, second.url)).status).toBe(400);
    await delegate(account);
    expect((await forAda(account)).status).toBe(200);
    await eventually(async () => expect((await forAda(account, second.url)).status).toBe(200), IN_FORCE);
  });
});

describe('an API that is asked with a delegated token', () => {
  it('shows what the person would see, names who asks, and stops with the rule where it introspects', async () => {
    const port = await freePort();
    const api = startChild('dist/apps/friends-api/src/main.js', [], {
      ...{ FRIENDS_PORT: String(port), FRIENDS_ISSUER: billing.site.issuer, FRIENDS_AUDIENCE: FRIENDS },
      FRIENDS_INTROSPECTION_CLIENT_ID: billing.set.client_id,
      FRIENDS_INTROSPECTION_CLIENT_SECRET: billing.set.client_secret,
    });
    await api.wrote('friends-api listens on');
    const { account, delegation } = await delegated();
    const headers = { Authorization: `Bearer ${await tokenFor(account)}` };
    const look = () => ask(`http://127.0.0.1:${port}/friends`, { headers });
    const { client_id } = account.set;
    const caller = { kind: 'delegated', subject: ada.id, client_id, actor: client_id };
    expect((await look()).body).toEqual({ caller, friends: [] });
    await billing.admin.must('POST', `/delegations/${delegation.id}/remove`);
    expect((await look()).status).toBe(401);
    api.process.kill('SIGTERM');
    await api.ended;
  });
});

describe('a delegation refuses', () => {
  const unauthorized = { status: 400, error: 'unauthorized_client' };
  const noGrant = { status: 400, error: 'invalid_grant' };

  it('to act for anybody without it (case 174)', async () => {
    const account = await createServiceAccount(billing);
    expect(await refusal(forAda(account))).toMatchObject({
      ...unauthorized,
      says: 'sub: no delegation lets this service account act for this address',
    });
  });

  it('a scope that it does not hold, though the account has it (case 174)', async () => {
    const params = { scope: 'view_friends edit_friends' };
    expect(await refusal(askByGrant(billing.server.url, robot, { sub: ada.email }, params))).toMatchObject({
      ...unauthorized,
      says: 'scope: edit_friends is not delegated for this sub',
    });
  });

  it.each<[string, Record<string, unknown>, Record<string, string>, string]>([
    ['two scopes that differ', { scope: 'view_friends' }, { scope: 'edit_friends' }, 'invalid_request'],
    [
      'a wider parameter',
      { scope: 'view_friends' },
      { scope: 'view_friends edit_friends' },
      'invalid_request',
    ],
    ['a scope the account does not have', { scope: 'contacts' }, {}, 'invalid_scope'],
    ['1,000 scopes', {}, { scope: THOUSAND }, 'invalid_scope'],
    ['1,000 scopes in the claim', { scope: THOUSAND }, {}, 'invalid_scope'],
  ])('%s (case 173)', async (_, claims, params, error) => {
    const asked = askByGrant(billing.server.url, robot, { sub: ada.email, ...claims }, params);
    expect(await refusal(asked)).toMatchObject({ status: 400, error });
  });

  it.each<[string, () => Promise<string>, object]>([
    ['an address that nobody has', async () => 'nobody@example.com', noGrant],
    [
      'who is disabled',
      async () => {
        const { id, email } = await addAccount('off@example.com');
        await billing.admin.must('POST', `/accounts/${id}/disable`);
        return email;
      },
      noGrant,
    ],
    [
      'who is deleted',
      async () => {
        const { id, email } = await addAccount('gone@example.com');
        const { headers } = await billing.admin.call('GET', `/accounts/${id}`);
        const ifMatch = { 'If-Match': String(headers['etag']) };
        expect((await billing.admin.call('DELETE', `/accounts/${id}`, undefined, ifMatch)).status).toBe(204);
        return email;
      },
      noGrant,
    ],
    ['an admin', async () => (await addAccount('root@example.com', { roles: ['admin'] })).email, noGrant],
    ['somebody of another domain', async () => (await addAccount('ada@other.example')).email, unauthorized],
    ['somebody of a sub-domain', async () => (await addAccount('ada@a.example.com')).email, unauthorized],
    ['an address of another case', async () => 'Ada@example.com', noGrant],
    ['a look-alike of an address', async () => '\u0430da@example.com', noGrant],
    ['a look-alike of a domain', async () => 'ada@ex\u0430mple.com', unauthorized],
    ['an account’s id', async () => ada.id, unauthorized],
    ['another service account', async () => (await delegated()).account.set.client_id, unauthorized],
    ['another client', async () => billing.set.client_id, unauthorized],
  ])('to act for %s (case 175)', async (_, subjectOf, refused) => {
    expect(await refusal(askByGrant(billing.server.url, robot, { sub: await subjectOf() }))).toMatchObject(
      refused,
    );
  });
});

describe('a delegated token resists', () => {
  it('every use against the rules themselves: it opens neither the management API nor userinfo (case 176)', async () => {
    const headers = { Authorization: `Bearer ${await tokenFor(robot)}` };
    const calls: readonly (readonly [string, string, object?])[] = [
      ['GET', '/api/v1/accounts'],
      ['POST', '/api/v1/delegations', aDelegationOf(robot)],
      ['PUT', `/api/v1/accounts/${ada.id}/password`, { password: 'another horse, another battery' }],
      ['POST', `/api/v1/credential-sets/${robot.set.client_id}/dry-run`, {}],
    ];
    for (const [method, path, body] of calls) {
      const sent = body === undefined ? {} : { body: JSON.stringify(body) };
      const json = { ...headers, 'Content-Type': 'application/json' };
      const { status, text } = await ask(billing.server.url + path, { method, headers: json, ...sent });
      expect([path, status, text]).toEqual([path, 403, expect.stringContaining('can never reach')]);
    }
    expect((await ask(`${billing.server.url}/oauth/userinfo`, { headers })).status).toBe(403);
  });

  it('claims of the assertion that are none of its business: none is copied (case 179)', async () => {
    const injected = {
      ...{ prn: 'root@example.com', act: { sub: 'cc_other' }, may_act: { sub: 'cc_other' } },
      ...{ client_id: billing.set.client_id, roles: ['admin'], admin: true, gty: 'authorization_code' },
    };
    const claims = { sub: ada.email, ...injected };
    const { access_token } = (await askByGrant(billing.server.url, robot, claims)).body;
    expect(decodeJwt(access_token)).toEqual({
      ...{ iss: billing.site.issuer, sub: ada.id, aud: expect.any(String), jti: expect.any(String) },
      ...{ iat: expect.any(Number), exp: expect.any(Number), scope: 'view_friends', gty: JWT_BEARER },
      ...{ client_id: robot.set.client_id, act: { sub: robot.set.client_id } },
    });
  });

  it('the end of its rule: it is inactive at once, on the other instance within a second (case 177)', async () => {
    const { account, delegation } = await delegated();
    const token = await tokenFor(account);
    expect([await active(token), await active(token, second.url)]).toEqual([true, true]);
    await billing.admin.must('POST', `/delegations/${delegation.id}/remove`);
    expect(await active(token)).toBe(false);
    expect((await forAda(account)).body.error).toBe('unauthorized_client');
    await eventually(async () => {
      expect(await active(token, second.url)).toBe(false);
      expect((await forAda(account, second.url)).status).toBe(400);
    }, IN_FORCE);
    const record = await billing.admin.must('GET', `/tokens/${String(decodeJwt(token).jti)}`);
    expect(record).toMatchObject({
      ...{ state: 'revoked', revoked_reason: 'the delegation it rests on was removed' },
      ...{ revoked_at: expect.any(String), revoked_by: expect.stringMatching(/^cc_/) },
    });
  });

  it.each<[string, (account: ServiceAccount, person: MadeAccount) => Promise<unknown>]>([
    ['the person is disabled', (_, { id }) => billing.admin.must('POST', `/accounts/${id}/disable`)],
    [
      'the person becomes an admin',
      async (_, { id }) => {
        const { headers } = await billing.admin.call('GET', `/accounts/${id}`);
        const ifMatch = { 'If-Match': String(headers['etag']) };
        const { status } = await billing.admin.call(
          'PUT',
          `/accounts/${id}/roles`,
          { roles: ['admin'] },
          ifMatch,
        );
        expect(status).toBe(200);
      },
    ],
    [
      'the service account is disabled',
      ({ set }) => billing.admin.must('POST', `/credential-sets/${set.client_id}/disable`),
    ],
  ])('its misuse once %s (cases 172, 175, 178)', async (name, happen) => {
    const { account } = await delegated();
    const person = await addAccount(`${name.replaceAll(' ', '-')}@example.com`);
    const asked = () => askByGrant(billing.server.url, account, { sub: person.email });
    const { access_token } = (await asked()).body;
    expect(await active(access_token, second.url)).toBe(true);
    await happen(account, person);
    expect([await active(access_token), (await asked()).status]).toEqual([false, 400]);
    await eventually(async () => expect(await active(access_token, second.url)).toBe(false), IN_FORCE);
  });

  it('the removal of its rule while it is asked for: what slips through is inactive (case 177)', async () => {
    const { account, delegation } = await delegated();
    const asked = Array.from({ length: 10 }, (_, index) =>
      forAda(account, index % 2 === 0 ? billing.server.url : second.url),
    );
    const removed = billing.admin.must('POST', `/delegations/${delegation.id}/remove`);
    const answers = await Promise.all([...asked, ...[0, 1].map(() => removed.then(() => forAda(account)))]);
    const issued = answers.flatMap(({ body }) => (body.error === undefined ? [body.access_token] : []));
    for (const token of issued) expect(await active(token)).toBe(false);
    await eventually(async () => {
      for (const token of issued) expect(await active(token, second.url)).toBe(false);
    }, IN_FORCE);
    expect(answers.slice(-2).map(({ status }) => status)).toEqual([400, 400]);
  });
});
