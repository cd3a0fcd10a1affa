import { randomBytes } from 'node:crypto';
import { chmod, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { exportPKCS8 } from 'jose';
import { TOTP } from 'otpauth';
import { getToken, type MadeCredentialSet } from '../support/admin.js';
import { startBilling, type Billing } from '../support/billing.js';
import { createClientKey, signAssertion, withAssertion } from '../support/client-key.js';
import { eventually } from '../support/eventually.js';
import { ask, basic, form, postForm } from '../support/http.js';
import { Site } from '../support/legate.js';
import { answerOf, createAccount, Person } from '../support/person.js';
import {
  authorizationRequest,
  createCodeSet,
  exchange,
  introspect,
  refresh,
  type PersonsTokens,
} from '../support/three-legs.js';

/** Every collection of the management API, and the documents that anybody may read. */
const LISTS = [
  '/api/v1/applications',
  '/api/v1/credential-sets',
  '/api/v1/apis',
  '/api/v1/accounts',
  '/api/v1/tokens',
  '/api/v1/events',
  '/api/v1/signing-keys',
  '/.well-known/openid-configuration',
  '/oauth/jwks',
  '/oauth/certs',
];

const masterKey = randomBytes(32).toString('base64');
let billing: Billing;
/** What was planted, by what it is. */
const planted = new Map<string, string>();
let token: string;

beforeAll(async () => {
  billing = await startBilling({ LEGATE_LOG_LEVEL: 'trace', LEGATE_MASTER_KEY: masterKey });
  token = `${billing.server.url}/oauth/token`;
  planted.set('the master key', masterKey);
  planted.set('the master key in hexadecimal', Buffer.from(masterKey, 'base64').toString('hex'));
  planted.set('the admin token', billing.admin.token);
  await useSecrets();
  await useAssertions();
  await usePeople();
  await sendSecretsToWrongPlaces();
});

afterAll(async () => {
  await billing.server.stop();
  await billing.site.remove();
});

/** Gets, introspects, rotates and revokes, as a client and its admin would. */
async function useSecrets(): Promise<void> {
  const { server, admin, set } = billing;
  plantSecret('a secret', set);
  const { access_token } = (await getToken(server.url, set)).body;
  planted.set('a token', access_token);
  const headers = { Authorization: basic(set.client_id, set.client_secret) };
  await postForm(`${server.url}/oauth/introspect`, { token: access_token }, headers);
  await postForm(`${server.url}/oauth/revoke`, { token: access_token }, headers);

  const path = `/credential-sets/${set.client_id}`;
  const { secrets } = await admin.must<{ secrets: { id: string }[] }>('GET', path);
  const rotated = await admin.must<MadeCredentialSet>('POST', `${path}/secrets/${secrets[0]?.id}/rotate`, {
    overlap: '24h',
  });
  plantSecret('a rotated secret', { ...set, client_secret: rotated.client_secret });
  await getToken(server.url, { ...set, client_secret: rotated.client_secret });
  await admin.api('https://opaque.example', ['read'], { token_format: 'opaque' });
  const opaque = await admin.credentialSet(billing.application, { scope: 'read' });
  plantSecret('the secret of an opaque set', opaque);
  planted.set('an opaque token', (await getToken(server.url, opaque)).body.access_token);
}

async function useAssertions(): Promise<void> {
  const key = await createClientKey();
  planted.set('a private key', (await exportPKCS8(key.privateKey)).split('\n')[1] ?? '');
  const { client_id } = await billing.admin.credentialSet(billing.application, {
    scope: 'view_friends',
    public_key: key.pem,
  });
  const assertion = await signAssertion(key, client_id, billing.site.issuer);
  planted.set('an assertion', assertion);
  expect((await postForm(token, withAssertion(assertion))).status).toBe(200);
  expect((await postForm(token, withAssertion(assertion))).status).toBe(401);
  const wrong = await signAssertion(await createClientKey(), client_id, billing.site.issuer);
  planted.set('a refused assertion', wrong);
  await postForm(token, withAssertion(wrong));
  const pem = await exportPKCS8(key.privateKey);
  await billing.admin.call('POST', `/credential-sets/${client_id}/keys`, { public_key: pem });
}

/** A person signs in, allows, and comes back; the application exchanges, refreshes, and sends everything once too often. */
async function usePeople(): Promise<void> {
  const { server } = billing;
  const set = await createCodeSet(billing);
  plantSecret('the secret of a set of three legs', set);
  const account = await createAccount(server);
  planted.set('the first password', account.password);
  const password = `planted${randomBytes(16).toString('hex')}`;
  const person = await changePassword(new Person(server, account), password);
  const { path, verifier } = authorizationRequest(set, { prompt: 'consent' });
  const asked = await person.visit(path);
  planted.set('an interaction', new URL(asked.path, server.url).searchParams.get('interaction') ?? 'none');
  const { code = 'none' } = answerOf(await person.press(asked, 'consent-allow'));
  planted.set('a code', code).set('a code verifier', verifier);
  const { body } = await exchange(server.url, set, { code, verifier });
  plantTokens('of a code', body);
  const { body: refreshed } = await refresh(server.url, set, body.refresh_token);
  plantTokens('of a refresh', refreshed);
  await ask(`${server.url}/oauth/userinfo?access_token=${refreshed.access_token}`);
  await introspect(server.url, set, refreshed.refresh_token);
  await ask(`${token}?${form({ code, refresh_token: refreshed.refresh_token })}`);
  await ask(`${server.url}/oauth/logout?id_token_hint=${refreshed.id_token}x`);
  await exchange(server.url, set, { code, verifier });
  await refresh(server.url, set, body.refresh_token);
  await useSecondStep(person, password);
}

/** Signs in with the first password, and has another one from then on. */
async function changePassword(person: Person, password: string): Promise<Person> {
  const page = await person.signIn(await person.visit('/login?for=account'));
  const { anti_forgery = '' } = page.forms[0]?.fields ?? {};
  planted.set('an anti-forgery value', anti_forgery).set('a password', password);
  const change = { current_password: person.account.password, new_password: password };
  await person.send('/account/password', { anti_forgery, ...change, repeated_password: password });
  plantCookies('first', person);
  return new Person(person.server, { ...person.account, password }, person.cookies);
}

/** Sets an authenticator app up, and signs in with it; types secrets where they do not belong. */
async function useSecondStep(person: Person, password: string): Promise<void> {
  const { anti_forgery = '' } = (await person.visit('/account')).forms[0]?.fields ?? {};
  const { text } = await person.send('/account/authenticator', { anti_forgery });
  const secret = /<p class="secret"><code>([A-Z2-7 ]+)</.exec(text)?.[1]?.replaceAll(' ', '') ?? 'none';
  planted.set('a TOTP secret', secret);
  const code = new TOTP({ secret }).generate();
  const codes = await person.send('/account/authenticator', { anti_forgery, code });
  const [, recovery = 'none'] = /<li><code>([^<]+)</.exec(codes.text) ?? [];
  planted.set('a recovery code', recovery);
  const there = person.atAnotherBrowser();
  await there.press(await there.visit('/login'), 'login-submit', { login: password, password });
  const second = await there.signIn(await there.visit('/login'));
  const { fields = {} } = second.forms[0] ?? {};
  await there.send('/login/code', { ...fields, code: password });
  const arrived = await there.send('/login/code', { ...fields, code: recovery });
  expect(arrived.path).toBe('/account');
  plantCookies('second', there);
}

function plantTokens(what: string, { access_token, refresh_token, id_token }: PersonsTokens): void {
  planted.set(`an access token ${what}`, access_token);
  planted.set(`a refresh token ${what}`, refresh_token);
  planted.set(`an ID token ${what}`, id_token);
}

function plantCookies(which: string, { cookies }: Person): void {
  planted.set(`the ${which} session cookie`, cookies.get('legate-session') ?? 'none');
  planted.set(`the ${which} browser cookie`, cookies.get('legate-browser') ?? 'none');
}

/** What people do by mistake: the secret in a URL, in JSON, in the other field, under another scheme. */
async function sendSecretsToWrongPlaces(): Promise<void> {
  const { server, set } = billing;
  const { client_id, client_secret } = set;
  const grant = { grant_type: 'client_credentials' };
  const json = { 'Content-Type': 'application/json' };
  await ask(`${token}?${form({ ...grant, client_id, client_secret })}`);
  await postForm(`${token}?${form({ client_secret })}`, grant);
  await ask(`${server.url}/oauth/${client_secret}`);
  await ask(`${server.url}/api/v1/tokens/${planted.get('a token')}`, {
    headers: { Authorization: `Bearer ${billing.admin.token}` },
  });
  await ask(token, { method: 'POST', headers: json, body: JSON.stringify({ client_secret }) });
  await postForm(token, { ...grant, client_id: client_secret, client_secret: client_id });
  await postForm(token, grant, { Authorization: basic(client_secret, client_id) });
  await postForm(token, { grant_type: client_secret }, { Authorization: basic(client_id, client_secret) });
  await postForm(
    token,
    { ...grant, scope: client_secret },
    { Authorization: basic(client_id, client_secret) },
  );
  await postForm(token, grant, { Authorization: `Bearer ${client_secret}` });
  await ask(`${server.url}/api/v1/applications`, { headers: { Authorization: `Bearer ${client_secret}` } });
  await billing.admin.call('POST', '/applications', { name: 'x', client_secret });
  const wrong = `wrong${randomBytes(20).toString('hex')}`;
  plantSecret('a wrong secret', { ...set, client_secret: wrong });
  expect((await getToken(server.url, { ...set, client_secret: wrong })).status).toBe(401);
}

function plantSecret(what: string, { client_id, client_secret }: MadeCredentialSet): void {
  planted.set(what, client_secret);
  planted.set(`${what}, as HTTP Basic`, Buffer.from(`${client_id}:${client_secret}`).toString('base64'));
}

/** The names of what was planted and is found in `text`. */
const foundIn = (text: string): string[] =>
  [...planted].filter(([, secret]) => text.includes(secret)).map(([what]) => what);

async function readDataDir(): Promise<Map<string, string>> {
  const { dataDir } = billing.site;
  const files = await readdir(dataDir);
  return new Map(
    await Promise.all(
      files.map(async (file) => [file, await readFile(join(dataDir, file), 'latin1')] as const),
    ),
  );
}

describe('a planted secret', () => {
  it('appears nowhere in the log at level trace (case 236)', async () => {
    await eventually(() =>
      expect(billing.server.log.match(/"route":"\/oauth\/token"/g)?.length).toBeGreaterThan(10),
    );
    expect(billing.server.log).toContain('"level":"debug"');
    expect(foundIn(billing.server.log)).toEqual([]);
  });

  it('appears in no file of the data directory (cases 104, 236)', async () => {
    const files = await readDataDir();
    expect([...files.keys()].sort()).toEqual(['legate.sqlite', 'legate.sqlite-shm', 'legate.sqlite-wal']);
    expect([...files.values()].join('')).toContain(billing.set.client_id);
    for (const [file, content] of files) expect([file, foundIn(content)]).toEqual([file, []]);
  });

  it.each(LISTS)('appears in no answer to GET %s (case 104)', async (path) => {
    const { status, text } = await ask(`${billing.server.url}${path}`, {
      headers: { Authorization: `Bearer ${billing.admin.token}` },
    });
    expect(status).toBe(200);
    expect(foundIn(text)).toEqual([]);
  });

  it('appears in no answer about a person (case 223)', async () => {
    const { items } = await billing.admin.must<{ items: { id: string }[] }>('GET', '/accounts');
    for (const path of items.flatMap(({ id }) => [`/accounts/${id}/sessions`, `/accounts/${id}/consents`])) {
      const { status, text } = await billing.admin.call('GET', path);
      expect([status, foundIn(text)]).toEqual([200, []]);
    }
  });

  it('is not shown with its credential set, nor is its hash (case 104)', async () => {
    const { text } = await billing.admin.call('GET', `/credential-sets/${billing.set.client_id}`);
    expect(text).toContain(billing.set.client_secret.slice(-4));
    expect(foundIn(text)).toEqual([]);
    expect(text).not.toMatch(/[0-9a-f]{64}|hash/);
  });
});

describe('the set-up link', () => {
  it('is printed once, and neither logged nor stored when it is used (cases 231, 236)', async () => {
    const site = await Site.create({ LEGATE_LOG_LEVEL: 'trace' });
    const server = await site.start();
    const link = /\/setup\?token=\w{43}/.exec(server.log)?.[0] ?? 'none';
    const password = `planted${randomBytes(16).toString('hex')}`;
    const root = new Person(server, { id: 'not made yet', email: 'root@example.com', password });
    const { fields = {} } = (await root.visit(link)).forms[0] ?? {};
    const made = { ...fields, email: root.account.email, name: 'Root', password };
    await root.send('/setup', { ...made, repeated_password: 'another' });
    await root.send('/setup', { ...made, repeated_password: password });
    expect((await root.visit(link)).status).toBe(403);
    const [token = 'none'] = link.split('=').slice(1);
    const stored = await readFile(join(site.dataDir, 'legate.sqlite-wal'), 'latin1');
    await server.stop();
    await site.remove();
    expect(server.log.split(token)).toHaveLength(2);
    expect([server.log, stored].map((text) => text.includes(password))).toEqual([false, false]);
    expect(stored).not.toContain(token);
    expect(stored).toContain('root@example.com');
  });
});

describe('a file of the data directory', () => {
  it('is for its owner alone (case 244)', async () => {
    const { dataDir } = billing.site;
    const modes = await Promise.all(
      (await readdir(dataDir)).map(
        async (file) => [file, (await stat(join(dataDir, file))).mode & 0o777] as const,
      ),
    );
    expect(modes.filter(([, mode]) => mode !== 0o600)).toEqual([]);
  });

  it('is closed to others at the next start when somebody opened it (case 244)', async () => {
    const file = join(billing.site.dataDir, 'legate.sqlite');
    await chmod(file, 0o644);
    const sibling = await (await billing.site.sibling()).start();
    await sibling.stop();
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });
});
