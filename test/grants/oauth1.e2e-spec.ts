import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { getToken, type TokenAnswer } from '../support/admin.js';
import { startBilling, verifyAsFriends, type Billing } from '../support/billing.js';
import { eventually } from '../support/eventually.js';
import { ask, basic, postForm } from '../support/http.js';
import type { Server } from '../support/legate.js';
import {
  askSigned,
  OAUTH1,
  signForm,
  withScope,
  type ConsumerPair,
  type Signing,
} from '../support/oauth1.js';
import { findProgram } from '../support/program.js';
import { snippetsOf } from '../support/snippets.js';

/** A consumer key as the management API shows it. */
interface ShownKey {
  readonly id: string;
  readonly consumer_key: string;
  readonly signature_methods: readonly string[];
  readonly status: string;
  readonly uses: number;
  readonly last_used_ip: string | null;
}

interface MadeSet {
  readonly client_id: string;
  readonly consumer_key: string;
  readonly consumer_secret: string;
  readonly warnings: readonly { readonly text: string }[];
  readonly consumer_keys: readonly ShownKey[];
}

let billing: Billing;
let sibling: Server;
let set: MadeSet;
let consumer: ConsumerPair;

beforeAll(async () => {
  billing = await startBilling({ LEGATE_OAUTH1: 'on', LEGATE_LOG_LEVEL: 'trace' });
  sibling = await (await billing.site.sibling()).start();
  set = await createSet();
  consumer = { key: set.consumer_key, secret: set.consumer_secret };
});

afterAll(async () => {
  await Promise.all([billing.server.stop(), sibling.stop()]);
  await billing.site.remove();
});

const createSet = (): Promise<MadeSet> =>
  billing.admin.must('POST', `/applications/${billing.application}/credential-sets`, {
    grant_type: 'oauth1',
    scope: 'view_friends edit_friends',
    default_scope: 'view_friends',
  });

const keysPath = () => `/credential-sets/${set.client_id}/consumer-keys`;
const addKey = (body: object) =>
  billing.admin.must<ShownKey & { consumer_secret: string; warnings: object[] }>('POST', keysPath(), body);
const send = (signing?: Signing, as = consumer) => askSigned(billing.server.url, billing.site, as, signing);
const shownKeys = async () =>
  (await billing.admin.must<MadeSet>('GET', `/credential-sets/${set.client_id}`)).consumer_keys;

describe('the code that the console shows of an oauth1 set', () => {
  const PROGRAMS: readonly (readonly [id: string, names: readonly string[], args: readonly string[]])[] = [
    ['curl', ['bash'], ['-c']],
    ['javascript', ['node'], ['--input-type=module', '--eval']],
    ['python', ['python3'], ['-c']],
  ];
  const SECRET = "it's (odd) & 100% ünïcode = ~!*";

  it.each(PROGRAMS)('gets a token: %s', async (language, names, args) => {
    const key = await addKey({ consumer_key: `odd&${language}%'!`, consumer_secret: SECRET });
    const server = await ask(`${billing.server.url}/.well-known/openid-configuration`);
    const shown = await billing.admin.must<MadeSet>('GET', `/credential-sets/${set.client_id}`);
    const keys = shown.consumer_keys.filter(({ id }) => id === key.id);
    const snippets = await snippetsOf({ ...shown, consumer_keys: keys }, server.body);
    const code = snippets.find(({ id }) => id === language)?.code ?? 'none';
    const program = findProgram(names, ['--version']);
    if (program === undefined) return expect(code).toContain('HMAC-SHA256');
    const env = { ...process.env, OAUTH_CONSUMER_SECRET: SECRET };
    const { stdout } = await promisify(execFile)(program, [...args, code], { env });
    const [token] = /eyJ[\w-]+\.[\w-]+\.[\w-]+/.exec(stdout) ?? ['no token'];
    const claims = await verifyAsFriends(token, billing.site);
    expect(claims).toMatchObject({ client_id: set.client_id, scope: 'edit_friends view_friends' });
  });
});

describe('oauth1 grants', () => {
  it('a token of OAuth 2.0 for a request that oauth-1.0a signed', async () => {
    const { status, headers, body } = await send();
    expect([status, headers['cache-control']]).toEqual([200, 'no-store']);
    expect(body).toEqual({
      access_token: expect.any(String),
      token_type: 'Bearer',
      expires_in: 3600,
      scope: 'view_friends',
    });
    expect(await verifyAsFriends(body.access_token, billing.site)).toMatchObject({
      sub: set.client_id,
      client_id: set.client_id,
      gty: OAUTH1,
    });
  });

  it('a token for the signature in the body, with the default scopes', async () => {
    const form = { grant_type: OAUTH1 };
    const { authorization } = signForm(billing.site, consumer, form);
    const signed = Object.entries(authorization).map(([name, value]) => [name, String(value)] as const);
    const { status, body } = await postForm<TokenAnswer>(`${billing.server.url}/oauth/token`, {
      ...form,
      ...Object.fromEntries(signed),
    });
    expect([status, body.scope]).toEqual([200, 'view_friends']);
  });

  it('a token whatever else was signed, in any script, or without a value', async () => {
    const form = {
      ...withScope(),
      note: "a+b %~ é \u{1F511} !'()*",
      empty: '',
      resource: 'https://friends.example',
    };
    expect((await askSigned(billing.server.url, billing.site, consumer, {}, form)).status).toBe(200);
  });

  it('a token to a key of the old system, with HMAC-SHA1 where that was allowed', async () => {
    const secret = randomBytes(20).toString('hex');
    const { signature_methods, warnings, ...shown } = await addKey({
      consumer_key: 'nightly@old-system',
      consumer_secret: secret,
      allow_hmac_sha1: true,
    });
    expect([signature_methods, warnings]).toEqual([['HMAC-SHA256', 'HMAC-SHA1'], []]);
    expect(JSON.stringify(shown)).not.toContain(secret);
    const old = { key: 'nightly@old-system', secret };
    expect((await send({ method: 'HMAC-SHA1' }, old)).status).toBe(200);
    expect((await send({}, old)).status).toBe(200);
  });

  it('a token that the ledger and introspection know, by the key that signed', async () => {
    const { body } = await send();
    const { body: state } = await postForm(
      `${billing.server.url}/oauth/introspect`,
      { token: body.access_token },
      { Authorization: basic(billing.set.client_id, billing.set.client_secret) },
    );
    expect(state).toMatchObject({ active: true, client_id: set.client_id, scope: 'view_friends' });
    const { items } = await billing.admin.must<{ items: Record<string, unknown>[] }>(
      'GET',
      `/tokens?client_id=${set.client_id}`,
    );
    expect(items[0]).toMatchObject({ grant_type: OAUTH1, auth_method: 'oauth1_signature' });
    await eventually(async () => {
      const first = (await shownKeys()).find(({ consumer_key }) => consumer_key === consumer.key);
      expect(first?.last_used_ip).toBe('127.0.0.1');
      expect(first?.uses).toBeGreaterThan(0);
    });
  });

  it('what discovery says, where it is switched on', async () => {
    const url = `${billing.server.url}/.well-known/oauth-authorization-server`;
    const { body } = await ask<Record<string, string[]>>(url);
    expect(body['grant_types_supported']).toContain(OAUTH1);
    expect(body['token_endpoint_auth_methods_supported']).not.toContain('oauth1_signature');
  });
});

describe('oauth1 refuses', () => {
  const challenge = 'OAuth realm="Legate"';

  it('strangers in one way: an unknown key, a wrong secret, another URL', async () => {
    const answers = await Promise.all([
      send({}, { ...consumer, key: 'unknown' }),
      send({}, { ...consumer, secret: 'wrong' }),
      send({ url: 'https://attacker.example/oauth/token' }),
    ]);
    const texts = answers.map(({ status, headers, body }) => [
      status,
      headers['www-authenticate'],
      body.error,
      body.error_description,
    ]);
    expect(new Set(texts.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(texts[0]?.slice(0, 3)).toEqual([401, challenge, 'invalid_client']);
  });

  it.each([-400, 400])('a clock that is %d s off, and says by how much', async (off) => {
    const { status, headers, body } = await send({ off });
    expect([status, headers['www-authenticate'], body.error]).toEqual([401, challenge, 'invalid_client']);
    expect(body.error_description).toMatch(
      /^oauth_timestamp is \d{3} s (in the past by|ahead of) this server's clock; at most 300 s is allowed$/,
    );
  });

  it('HMAC-SHA1 where the key does not allow it, and PLAINTEXT everywhere', async () => {
    const sha1 = await send({ method: 'HMAC-SHA1' });
    expect([sha1.status, sha1.body.error_description]).toEqual([
      401,
      expect.stringContaining('HMAC-SHA256 alone'),
    ]);
    const plain = await send({ method: 'PLAINTEXT' });
    expect([plain.status, plain.body.error]).toEqual([400, 'invalid_request']);
    expect(plain.body.error_description).toContain('PLAINTEXT sends the secret itself');
  });

  it('a request without a signature', async () => {
    const { status, headers, body } = await postForm(`${billing.server.url}/oauth/token`, withScope());
    expect([status, headers['www-authenticate'], body['error']]).toEqual([401, challenge, 'invalid_client']);
  });

  it('a scope that the set does not have', async () => {
    const form = withScope('legate:admin');
    const { status, body } = await askSigned(billing.server.url, billing.site, consumer, {}, form);
    expect([status, body.error]).toEqual([400, 'invalid_scope']);
  });

  it('a key that was disabled, until it is enabled, and then retired', async () => {
    const { id, consumer_key: key, consumer_secret: secret } = await addKey({});
    const act = (verb: string) => billing.admin.call('POST', `${keysPath()}/${id}/${verb}`);
    for (const [verb, status] of [
      ['disable', 401],
      ['enable', 200],
      ['retire', 401],
    ] as const) {
      expect((await act(verb)).status).toBe(200);
      expect([verb, (await send({}, { key, secret })).status]).toEqual([verb, status]);
    }
    expect((await act('enable')).status).toBe(409);
    await eventually(async () => {
      const { status } = await askSigned(sibling.url, billing.site, { key, secret });
      expect(status).toBe(401);
    }, 1000);
    const kinds = (
      await billing.admin.must<{ items: { kind: string }[] }>('GET', `/events?client_id=${set.client_id}`)
    ).items.map(({ kind }) => kind);
    for (const did of ['added', 'disabled', 'enabled', 'retired'])
      expect(kinds).toContain(`consumer-key.${did}`);
  });

  it('a key of another set, and one that has a secret for OAuth 2.0 alone', async () => {
    const { client_id, client_secret } = billing.set;
    expect((await send({}, { key: client_id, secret: client_secret })).status).toBe(401);
    const taken = await billing.admin.call('POST', keysPath(), {
      consumer_key: consumer.key,
      consumer_secret: 'another secret, long enough',
    });
    expect(taken.status).toBe(409);
    const wrong = await billing.admin.call('POST', `/credential-sets/${client_id}/consumer-keys`, {});
    expect(wrong.status).toBe(409);
  });
});

describe('oauth1 resists', () => {
  it('a request that is sent twice, to two instances, at once', async () => {
    const form = withScope();
    const { header } = signForm(billing.site, consumer, form);
    const urls = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? billing.server : sibling).url);
    const answers = await Promise.all(
      urls.map((url) => postForm<TokenAnswer>(`${url}/oauth/token`, form, { Authorization: header })),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, ...Array.from({ length: 19 }, () => 401)]);
    const refused = answers.find(({ status }) => status === 401);
    expect(refused?.body.error_description).toContain('oauth_nonce');
  });

  it('a change on the way', async () => {
    const { header } = signForm(billing.site, consumer, withScope());
    const headers = { Authorization: header };
    const changed = withScope('view_friends edit_friends');
    expect((await postForm(`${billing.server.url}/oauth/token`, changed, headers)).status).toBe(401);
    const twice = `grant_type=${OAUTH1}&scope=view_friends&scope=edit_friends`;
    expect((await postForm(`${billing.server.url}/oauth/token`, twice, headers)).status).toBe(400);
    const url = `${billing.server.url}/oauth/token?scope=edit_friends`;
    expect((await postForm(url, withScope(), headers)).status).toBe(400);
  });

  it('another Host, for the URL that is signed is the public one', async () => {
    const url = `${billing.server.url}/oauth/token`;
    expect((await send({ url })).status).toBe(401);
  });

  it('a signature beside another grant, and a secret beside a signature', async () => {
    const form = { grant_type: 'client_credentials' };
    const { header } = signForm(billing.site, consumer, form);
    const other = await postForm(`${billing.server.url}/oauth/token`, form, { Authorization: header });
    expect([other.status, other.body['error']]).toEqual([401, 'invalid_client']);
    const { client_id, client_secret } = billing.set;
    const both = { ...withScope(), client_id, client_secret };
    const mixed = await askSigned(billing.server.url, billing.site, consumer, {}, both);
    expect([mixed.status, mixed.body.error]).toEqual([401, 'invalid_client']);
  });

  it('whoever reads the database, the log, or what the management API shows', async () => {
    const secret = `planted${randomBytes(16).toString('hex')}`;
    const { id } = await addKey({ consumer_key: 'planted-key', consumer_secret: secret });
    expect((await send({}, { key: 'planted-key', secret })).status).toBe(200);
    expect((await send({ method: 'PLAINTEXT' }, { key: 'planted-key', secret })).status).toBe(400);
    expect((await send({}, { key: secret, secret })).status).toBe(401);
    const { dataDir } = billing.site;
    const files = (await readdir(dataDir)).filter((file) => file.startsWith('legate.sqlite'));
    const stored = await Promise.all(files.map((file) => readFile(join(dataDir, file), 'latin1')));
    const shown = await Promise.all(
      [`/credential-sets/${set.client_id}`, '/credential-sets', '/events', '/tokens'].map(
        async (path) => (await billing.admin.call('GET', path)).text,
      ),
    );
    expect(stored.join('')).toContain(id);
    for (const secretText of [secret, set.consumer_secret])
      for (const text of [...stored, ...shown, billing.server.log]) expect(text).not.toContain(secretText);
  });
});

describe('the command line', () => {
  it('makes an oauth1 set, and adds the key of an old system, whose secret it reads from standard input', async () => {
    const { site, application } = billing;
    const made = await site.cli<MadeSet>(
      ...[
        'credential',
        'create',
        '--application',
        application,
        '--grant',
        'oauth1',
        '--scope',
        'view_friends',
      ],
    );
    expect(made.warnings).toEqual([]);
    expect((await send({}, { key: made.consumer_key, secret: made.consumer_secret })).status).toBe(200);
    const secret = randomBytes(8).toString('hex');
    const add = ['consumer-key', 'add', made.client_id, '--key', 'by-cli', '--secret-stdin', '--json'];
    const { code, stdout } = await site.run(add, { stdin: `${secret}\n` });
    const added = JSON.parse(stdout) as { id: string; warnings: object[] };
    expect([code, added.warnings]).toMatchObject([0, [{ code: 'short-secret' }]]);
    await eventually(async () => expect((await send({}, { key: 'by-cli', secret })).status).toBe(200));
    await site.cli('consumer-key', 'retire', made.client_id, added.id);
    const { items } = await site.cli<{ items: ShownKey[] }>('consumer-key', 'list', made.client_id);
    expect(items.map(({ consumer_key, status }) => [consumer_key, status])).toEqual([
      [made.consumer_key, 'enabled'],
      ['by-cli', 'retired'],
    ]);
    const { stdout: text } = await site.run(['consumer-key', 'list', made.client_id]);
    expect(text).toContain('by-cli');
    expect(text).not.toContain(secret);
  });
});

describe('a server that was not told to serve OAuth 1.0', () => {
  let off: Billing;

  beforeAll(async () => {
    off = await startBilling();
  });

  afterAll(async () => {
    await off.server.stop();
    await off.site.remove();
  });

  it('does not, does not say that it does, and says so to who registers a caller', async () => {
    const { admin, application, server, site } = off;
    const made = await admin.must<MadeSet>('POST', `/applications/${application}/credential-sets`, {
      grant_type: OAUTH1,
      scope: 'view_friends',
    });
    expect(made.warnings.map(({ text }) => text)).toEqual([
      'this server does not serve the oauth1 grant: LEGATE_OAUTH1 is off',
    ]);
    const pair = { key: made.consumer_key, secret: made.consumer_secret };
    const { status, body } = await askSigned(server.url, site, pair);
    expect([status, body.error]).toEqual([400, 'unsupported_grant_type']);
    const { body: metadata } = await ask<Record<string, string[]>>(
      `${server.url}/.well-known/oauth-authorization-server`,
    );
    expect(metadata['grant_types_supported']).not.toContain(OAUTH1);
    expect((await getToken(server.url, off.set)).status).toBe(200);
  });
});
