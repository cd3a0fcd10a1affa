import { randomBytes } from 'node:crypto';
import { chmod, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { exportPKCS8 } from 'jose';
import { getToken, type MadeCredentialSet } from '../support/admin.js';
import { startBilling, type Billing } from '../support/billing.js';
import { createClientKey, signAssertion, withAssertion } from '../support/client-key.js';
import { eventually } from '../support/eventually.js';
import { ask, basic, form, postForm } from '../support/http.js';

/** Every collection of the management API, and the documents that anybody may read. */
const LISTS = [
  '/api/v1/applications',
  '/api/v1/credential-sets',
  '/api/v1/apis',
  '/api/v1/tokens',
  '/api/v1/events',
  '/api/v1/signing-keys',
  '/.well-known/openid-configuration',
  '/oauth/jwks',
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

  it('is not shown with its credential set, nor is its hash (case 104)', async () => {
    const { text } = await billing.admin.call('GET', `/credential-sets/${billing.set.client_id}`);
    expect(text).toContain(billing.set.client_secret.slice(-4));
    expect(foundIn(text)).toEqual([]);
    expect(text).not.toMatch(/[0-9a-f]{64}|hash/);
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
