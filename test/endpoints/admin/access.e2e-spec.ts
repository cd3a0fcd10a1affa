import { Admin, getToken, type MadeCredentialSet } from '../../support/admin.js';
import { readOperations, type Operation } from '../../support/api-document.js';
import { ask, basic, postForm, type Answer } from '../../support/http.js';
import { Site, type Server } from '../../support/legate.js';

let site: Site;
let server: Server;
let admin: Admin;
let operations: readonly Operation[];
let friend: MadeCredentialSet;
let auditToken: string;
let friendToken: string;

beforeAll(async () => {
  site = await Site.installed();
  server = await site.start();
  admin = await Admin.enter(server);
  operations = await readOperations(server.url);
  await admin.api('https://friends.example', ['view_friends']);
  const application = await admin.application();
  const auditor = await admin.credentialSet(application, { scope: 'legate:audit' });
  friend = await admin.credentialSet(application, { scope: 'view_friends' });
  auditToken = (await getToken(server.url, auditor)).body.access_token;
  friendToken = (await getToken(server.url, friend)).body.access_token;
});

afterAll(async () => {
  await server.stop();
  await site.remove();
});

/** What may be asked without writing brings a question; every other body is left out. */
const knock = ({ method, path, writes, takesBody }: Operation, authorization?: string): Promise<Answer> =>
  ask(`${server.url}/api/v1${path}`, {
    method,
    headers: {
      ...(authorization === undefined ? {} : { Authorization: authorization }),
      ...(takesBody && !writes ? { 'Content-Type': 'application/json' } : {}),
    },
    ...(takesBody && !writes ? { body: '{}' } : {}),
  });

/** What every operation answers to one who shows `authorization`. */
const walk = async (authorization?: string, these = operations) =>
  Promise.all(
    these.map(async (operation) => {
      const { status, headers } = await knock(operation, authorization);
      return { operation, status, challenge: headers['www-authenticate'], type: headers['content-type'] };
    }),
  );

const PROBLEM = 'application/problem+json; charset=utf-8';

describe('every route of the management API (case 219)', () => {
  it('is known to this test', () => {
    expect(operations.length).toBeGreaterThan(30);
    expect(operations.some(({ writes }) => !writes)).toBe(true);
  });

  it('asks a stranger for a token, and names no error', async () => {
    for (const { operation, ...answer } of await walk()) {
      expect({ operation, ...answer }).toEqual({
        operation,
        status: 401,
        challenge: 'Bearer realm="Legate"',
        type: PROBLEM,
      });
    }
  });

  it('takes no other authentication than a bearer token', async () => {
    const answers = await walk(basic(friend.client_id, friend.client_secret));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401]));
  });

  it.each([
    ['garbage', () => 'garbage'],
    ['a shortened token', () => admin.token.slice(0, -1)],
    ['a token for another API', () => friendToken],
  ])('refuses %s as an invalid token', async (_, tokenOf) => {
    for (const { operation, ...answer } of await walk(`Bearer ${tokenOf()}`)) {
      expect({ operation, ...answer }).toEqual({
        operation,
        status: 401,
        challenge: 'Bearer realm="Legate", error="invalid_token"',
        type: PROBLEM,
      });
    }
  });

  it('that writes refuses an auditor', async () => {
    const writing = operations.filter(({ writes }) => writes);
    for (const { operation, ...answer } of await walk(`Bearer ${auditToken}`, writing)) {
      expect({ operation, ...answer }).toEqual({
        operation,
        status: 403,
        challenge: 'Bearer realm="Legate", error="insufficient_scope", scope="legate:admin"',
        type: PROBLEM,
      });
    }
  });

  it('that reads opens to an auditor', async () => {
    const reading = operations.filter(({ writes }) => !writes);
    const answers = await walk(`Bearer ${auditToken}`, reading);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 404]));
  });

  it('opens to an admin, whatever else is wrong', async () => {
    for (const { operation, status } of await walk(`Bearer ${admin.token}`)) {
      expect({ operation, refused: [401, 403, 500].includes(status) }).toEqual({ operation, refused: false });
    }
  });

  it('is never cached', async () => {
    for (const operation of operations) {
      expect((await knock(operation, `Bearer ${auditToken}`)).headers['cache-control']).toBe('no-store');
    }
  });
});

describe('an admin token', () => {
  it('is read from the header alone', async () => {
    const { status } = await ask(`${server.url}/api/v1/applications?access_token=${admin.token}`);
    expect(status).toBe(401);
    const form = await postForm(`${server.url}/api/v1/applications`, {
      access_token: admin.token,
      name: 'x',
    });
    expect(form.status).toBe(401);
  });

  it('opens nothing once it is revoked', async () => {
    const second = await admin.credentialSet(await admin.application(), { scope: 'legate:admin' });
    const { access_token } = (await getToken(server.url, second)).body;
    const read = () =>
      ask(`${server.url}/api/v1/apis`, { headers: { Authorization: `Bearer ${access_token}` } });
    expect((await read()).status).toBe(200);
    await postForm(
      `${server.url}/oauth/revoke`,
      { token: access_token },
      { Authorization: basic(second.client_id, second.client_secret) },
    );
    expect((await read()).status).toBe(401);
  });

  it('is not for pages of other origins: no CORS (case 212)', async () => {
    const { headers } = await ask(`${server.url}/api/v1/apis`, {
      headers: { Authorization: `Bearer ${admin.token}`, Origin: 'https://console.example.evil' },
    });
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
  });
});

describe('a refused request', () => {
  it('is entered in the ledger with the check that failed, and found by its request id', async () => {
    const refused = await ask<{ request_id: string }>(`${server.url}/api/v1/applications`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${auditToken}` },
    });
    expect(refused.headers['x-request-id']).toBe(refused.body.request_id);
    const { items } = await admin.must<{ items: readonly object[] }>(
      'GET',
      `/events?request_id=${refused.body.request_id}`,
    );
    expect(items).toEqual([
      expect.objectContaining({
        kind: 'request.refused',
        target: '/api/v1/applications',
        ip: '127.0.0.1',
        detail: expect.objectContaining({ error: 'forbidden', check: 'the scope' }) as object,
      }),
    ]);
  });
});
