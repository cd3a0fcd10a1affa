import { Site, type Server } from '../../support/legate.js';
import { Admin } from '../../support/admin.js';
import { readOperations } from '../../support/api-document.js';
import { SignedIn } from '../../support/signed-in.js';
import { changeFile } from '../../support/sqlite-file.js';

/** What an admin may do in a session of long ago: stop things, and make or name what has no power yet. */
const WITHOUT_A_NEW_SIGN_IN = [
  'DELETE /accounts/nothing/consents/nothing',
  'DELETE /accounts/nothing/sessions',
  'DELETE /accounts/nothing/sessions/nothing',
  'PATCH /applications/nothing',
  'POST /accounts/nothing/disable',
  'POST /apis',
  'POST /applications',
  'POST /credential-sets/nothing/consumer-keys/nothing/disable',
  'POST /credential-sets/nothing/consumer-keys/nothing/retire',
  'POST /credential-sets/nothing/disable',
  'POST /credential-sets/nothing/keys/nothing/disable',
  'POST /credential-sets/nothing/keys/nothing/retire',
  'POST /credential-sets/nothing/secrets/nothing/disable',
  'POST /credential-sets/nothing/secrets/nothing/retire',
  'POST /credential-sets/nothing/trusted-issuers/nothing/disable',
  'POST /credential-sets/nothing/trusted-issuers/nothing/retire',
  'POST /delegations/nothing/remove',
  'POST /exchange-rules/nothing/remove',
  'POST /tokens/nothing/revoke',
];

let site: Site;
let server: Server;
let root: SignedIn;
let auditor: SignedIn;
let nobody: SignedIn;

beforeAll(async () => {
  site = await Site.installed();
  server = await site.start();
  root = await SignedIn.enter(server, 'root@example.com', '--role', 'admin');
  auditor = await SignedIn.enter(server, 'audit@example.com', '--role', 'auditor');
  nobody = await SignedIn.enter(server, 'ada@example.com');
});
afterAll(async () => {
  await server.stop();
  await site.remove();
});

describe('a session at the management API', () => {
  it('tells who is signed in, and what proves a request to come from here', async () => {
    const { status, body } = await root.call('GET', '/session');
    expect([status, body]).toMatchObject([
      200,
      {
        account: { email: 'root@example.com', roles: ['admin'] },
        session: { amr: ['pwd'] },
        anti_forgery: root.proof,
      },
    ]);
  });

  it('tells what proves that the person wants to sign out, who is then not asked', async () => {
    const leaving = await SignedIn.enter(server, 'leaving@example.com', '--role', 'auditor');
    const { body } = await leaving.call('GET', '/session');
    const form = { anti_forgery: String(body['sign_out_anti_forgery']), answer: 'yes' };
    const foreign = await nobody.person.send('/oauth/logout', form);
    expect(foreign.status).toBe(403);
    expect((await leaving.call('GET', '/session')).status).toBe(200);
    expect((await leaving.person.send('/oauth/logout', form)).status).toBe(200);
    expect((await leaving.call('GET', '/session')).status).toBe(401);
  });

  it('lets an admin write, under their own name in the ledger', async () => {
    const { status, body } = await root.call('POST', '/applications', { name: 'Billing' });
    expect(status).toBe(201);
    const { body: events } = await root.call<{ items: object[] }>(
      'GET',
      `/events?target=${String(body['id'])}`,
    );
    expect(events.items).toMatchObject([{ kind: 'application.created', actor: root.person.account.id }]);
  });

  it.each([
    ['an auditor', () => auditor],
    ['somebody without a role', () => nobody],
  ])('lets %s write nothing (case 220)', async (_, who) => {
    const writing = (await readOperations(server.url)).filter(({ writes }) => writes);
    for (const { method, path } of writing) {
      expect([method, path, (await who().call(method, path)).status]).toEqual([method, path, 403]);
    }
  });

  it('lets an auditor read everything, and somebody without a role nothing (case 219)', async () => {
    const reading = (await readOperations(server.url)).filter(({ writes }) => !writes);
    for (const { method, path } of reading) {
      const statuses = [await auditor.call(method, path), await nobody.call(method, path)].map(
        ({ status }) => status,
      );
      expect([path, [200, 404].includes(statuses[0] ?? 0), statuses[1]]).toEqual([path, true, 403]);
    }
  });

  it.each<[string, (proof: string) => Readonly<Record<string, string>>]>([
    ['without the header', () => ({})],
    ['with a value that is made up', () => ({ 'X-Legate-Anti-Forgery': 'x'.repeat(43) })],
    ['from another origin', (proof) => ({ 'X-Legate-Anti-Forgery': proof, Origin: 'https://evil.example' })],
    ['from another site', (proof) => ({ 'X-Legate-Anti-Forgery': proof, 'Sec-Fetch-Site': 'cross-site' })],
  ])('writes nothing %s (case 228)', async (_, headersWith) => {
    const forged = await root.call('POST', '/applications', { name: 'Forged' }, headersWith(root.proof));
    expect(forged.status).toBe(403);
    const { body } = await root.call<{ items: object[] }>('GET', '/applications?search=Forged');
    expect(body.items).toEqual([]);
  });

  it('takes no value that was given to somebody else', async () => {
    const headers = { 'X-Legate-Anti-Forgery': auditor.proof };
    expect((await root.call('POST', '/applications', { name: 'Mixed' }, headers)).status).toBe(403);
  });

  it('signed in long ago only stops things, and makes what has no power yet (case 224)', async () => {
    const old = await SignedIn.enter(server, 'long-ago@example.com', '--role', 'admin');
    const earlier = 'UPDATE sessions SET authenticated_at = authenticated_at - 16 * 60000';
    changeFile(`${site.dataDir}/legate.sqlite`, `${earlier} WHERE account_id = '${old.person.account.id}'`);
    const open: string[] = [];
    for (const { method, path, writes } of await readOperations(server.url)) {
      if (!writes) continue;
      const { body } = await old.call(method, path);
      if (!String(body['type']).endsWith('sign-in-needed')) open.push(`${method} ${path}`);
    }
    expect(open.sort()).toEqual(WITHOUT_A_NEW_SIGN_IN);
  });

  it('is over for the API when it is over', async () => {
    const gone = await SignedIn.enter(server, 'gone@example.com', '--role', 'admin');
    const { body } = await gone.call<{ session: { id: string } }>('GET', '/session');
    const path = `/accounts/${gone.person.account.id}/sessions/${body.session.id}`;
    expect((await root.call('DELETE', path)).status).toBe(204);
    expect((await gone.call('GET', '/applications')).status).toBe(401);
  });

  it('loses what its account loses, at once (case 233)', async () => {
    const { person } = auditor;
    const path = `/accounts/${person.account.id}`;
    const { headers } = await root.call('GET', path);
    const edit = { 'X-Legate-Anti-Forgery': root.proof, 'If-Match': String(headers['etag']) };
    expect((await root.call('PUT', `${path}/roles`, { roles: [] }, edit)).status).toBe(200);
    expect((await auditor.call('GET', '/applications')).status).toBe(403);
  });

  it('leaves the last admin in place (case 230)', async () => {
    const admin = await Admin.enter(server);
    const { items } = await admin.must<{ items: { id: string; roles: string[] }[] }>('GET', '/accounts');
    for (const { id } of items.filter(
      ({ id, roles }) => roles.includes('admin') && id !== root.person.account.id,
    )) {
      await admin.must('POST', `/accounts/${id}/disable`);
    }
    const last = await admin.call('POST', `/accounts/${root.person.account.id}/disable`);
    expect([last.status, last.body['detail']]).toEqual([409, expect.stringContaining('the last admin')]);
    expect((await root.call('GET', '/session')).status).toBe(200);
  });
});

describe('accounts at the management API', () => {
  it('are made, found, edited, given a password and removed, and no password is ever shown', async () => {
    const password = 'planted correct horse';
    const made = await root.call('POST', '/accounts', { email: 'New@Example.com', name: 'New', password });
    expect([made.status, made.body]).toMatchObject([
      201,
      { email: 'New@Example.com', roles: [], status: 'enabled' },
    ]);
    const path = `/accounts/${String(made.body['id'])}`;
    expect(made.headers['location']).toBe(`/api/v1${path}`);
    const found = await root.call<{ items: object[] }>('GET', '/accounts?search=new@example');
    expect(found.body.items).toHaveLength(1);
    const edit = { 'X-Legate-Anti-Forgery': root.proof, 'If-Match': '"1"' };
    const edited = await root.call('PATCH', path, { name: 'Renamed', locale: 'de' }, edit);
    expect(edited.body).toMatchObject({ name: 'Renamed', locale: 'de', version: 2 });
    expect((await root.call('PATCH', path, { name: 'Late' }, edit)).status).toBe(412);
    const changed = await root.call('PUT', `${path}/password`, { password: 'planted battery staple' });
    expect([changed.status, changed.body['version']]).toEqual([200, 3]);
    const removed = await root.call('DELETE', path, undefined, { ...edit, 'If-Match': '"3"' });
    expect([removed.status, (await root.call('GET', path)).status]).toEqual([204, 404]);
    const { text } = await root.call('GET', '/events?limit=200');
    expect(text).not.toMatch(/planted/);
  });

  it.each([
    ['a taken address', { email: 'ROOT@example.com', name: 'X' }, 409, '#/email'],
    ['no address', { name: 'X' }, 400, '#/email'],
    ['a bad address', { email: 'nobody', name: 'X' }, 422, '#/email'],
    ['a short password', { email: 'x@example.com', name: 'X', password: 'short' }, 422, '#/password'],
    ['an unknown role', { email: 'x@example.com', name: 'X', roles: ['owner'] }, 400, '#/roles'],
    [
      'a member that is none of theirs',
      { email: 'x@example.com', name: 'X', password_hash: 'x' },
      400,
      '#/password_hash',
    ],
  ])('refuse %s, and say where (case 222)', async (_, body, status, pointer) => {
    const answer = await root.call<{ errors?: { pointer: string }[] }>('POST', '/accounts', body);
    expect([answer.status, answer.body.errors?.[0]?.pointer]).toEqual([status, pointer]);
  });
});
