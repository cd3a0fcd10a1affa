import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createPrivateKey, createPublicKey, randomUUID, X509Certificate } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { importPKCS8, jwtVerify, SignJWT } from 'jose';
import { startBilling, verifyAsFriends, type Billing } from '../support/billing.js';
import { createClientKey } from '../support/client-key.js';
import { ask, postForm, type Answer } from '../support/http.js';
import { SignedIn } from '../support/signed-in.js';

/** A key file in Google's form. */
interface KeyFile {
  readonly type: string;
  readonly project_id: string;
  readonly private_key_id: string;
  readonly private_key: string;
  readonly client_email: string;
  readonly client_id: string;
  readonly auth_uri: string;
  readonly token_uri: string;
  readonly auth_provider_x509_cert_url: string;
  readonly client_x509_cert_url: string;
  readonly universe_domain: string;
}

/** A service account as the API and the command line show it. */
interface ServiceAccount {
  readonly client_id: string;
  readonly client_email: string;
  readonly keys: readonly { readonly id: string; readonly kid: string; readonly status: string }[];
  readonly warnings: readonly { readonly text: string }[];
}

const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

let billing: Billing;
let folder: string;

beforeAll(async () => {
  billing = await startBilling({ LEGATE_LOG_LEVEL: 'trace' });
  folder = await mkdtemp(join(tmpdir(), 'legate-keys-'));
});

afterAll(async () => {
  await billing.server.stop();
  await billing.site.remove();
  await rm(folder, { recursive: true });
});

const createAccount = async (more: object = {}): Promise<ServiceAccount> =>
  (await billing.admin.credentialSet(billing.application, {
    grant_type: 'jwt-bearer',
    scope: 'view_friends',
    ...more,
  })) as unknown as ServiceAccount;

const generate = <T = KeyFile>(clientId: string, body: object): Promise<Answer<T>> =>
  billing.admin.call<T>('POST', `/credential-sets/${clientId}/keys/generate`, body);

const createByCommand = (file: string, ...more: readonly string[]) =>
  billing.site.run([
    ...['credential', 'create', '--application', billing.application, '--grant', 'jwt-bearer'],
    ...['--scope', 'view_friends', '--key-file', file, ...more, '--json'],
  ]);

const setsOf = async () =>
  (await billing.admin.must<{ items: ServiceAccount[] }>('GET', '/credential-sets?limit=200')).items.length;

/** The tokens endpoint is reached by the site's own address; the assertion names the one of the file. */
async function getToken(file: KeyFile, algorithm = 'RS256') {
  const assertion = await new SignJWT({ scope: 'view_friends' })
    .setProtectedHeader({ alg: algorithm, kid: file.private_key_id })
    .setIssuer(file.client_email)
    .setAudience(file.token_uri)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(await importPKCS8(file.private_key, algorithm));
  return postForm<{ access_token: string }>(file.token_uri, { grant_type: GRANT, assertion });
}

describe('a key file', () => {
  it('that the API hands out gets a token', async () => {
    const { client_id, client_email } = await createAccount();
    const { status, headers, body: file } = await generate(client_id, { format: 'google' });
    expect([status, headers['cache-control'], headers['content-type']]).toEqual([
      201,
      'no-store',
      'application/json; charset=utf-8',
    ]);
    expect(headers['content-disposition']).toBe(
      `attachment; filename="${client_id}-${file.private_key_id.slice(0, 8)}.json"`,
    );
    expect(file).toMatchObject({ type: 'service_account', client_id, client_email });
    const { status: granted, body } = await getToken(file);
    expect(granted).toBe(200);
    expect(await verifyAsFriends(body.access_token, billing.site)).toMatchObject({
      sub: client_id,
      client_id,
    });
  });

  it('that the command line writes gets a token, and only its owner can read it', async () => {
    const path = join(folder, 'worker.json');
    const { stdout, code } = await createByCommand(
      path,
      ...['--assertion-audience', 'https://oauth2.example/token', '--assertion-audience', 'urn:b'],
      ...['--jwks-uri', 'https://app.example/jwks.json', '--require-jti', '--key-algorithm', 'ES256'],
    );
    expect(code).toBe(0);
    const printed = JSON.parse(stdout) as ServiceAccount & Record<string, unknown>;
    const file = JSON.parse(await readFile(path, 'utf8')) as KeyFile;
    expect(printed).toMatchObject({
      application_id: billing.application,
      grant_type: GRANT,
      client_id: file.client_id,
      client_email: file.client_email,
      key_file: path,
      keys: [{ kid: file.private_key_id, algorithm: 'ES256' }],
      assertion_audiences: ['https://oauth2.example/token', 'urn:b'],
      require_jti: true,
      jwks_uri: 'https://app.example/jwks.json',
      warnings: [
        {
          ...{ code: 'foreign-audiences', values: { audiences: 'https://oauth2.example/token, urn:b' } },
          text: expect.stringContaining('addressed to https://oauth2.example/token, urn:b'),
        },
      ],
    });
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(stdout).not.toContain(file.private_key.split('\n')[1]);
    expect((await getToken(file, 'ES256')).status).toBe(200);
  });

  it('has the eleven members of Google’s, with the addresses of this server', async () => {
    const { client_id, client_email } = await createAccount();
    const { body } = await generate(client_id, { format: 'google', algorithm: 'ES256' });
    const { issuer } = billing.site;
    expect(Object.entries(body)).toEqual([
      ['type', 'service_account'],
      ['project_id', billing.application],
      ['private_key_id', expect.any(String)],
      ['private_key', expect.stringMatching(/^-----BEGIN PRIVATE KEY-----\n/)],
      ['client_email', client_email],
      ['client_id', client_id],
      ['auth_uri', `${issuer}/oauth/auth`],
      ['token_uri', `${issuer}/oauth/token`],
      ['auth_provider_x509_cert_url', `${issuer}/oauth/certs`],
      ['client_x509_cert_url', `${issuer}/oauth/certs/${encodeURIComponent(client_email)}`],
      ['universe_domain', 'googleapis.com'],
    ]);
  });

  it('is part of the answer where no form is named', async () => {
    const { client_id, client_email } = await createAccount();
    const expires_at = new Date(Date.now() + 86_400_000).toISOString();
    const answer = await generate<Record<string, unknown> & { key_file: KeyFile }>(client_id, {
      name: 'worker',
      expires_at,
    });
    expect([answer.status, answer.headers['cache-control']]).toEqual([201, 'no-store']);
    expect(answer.headers['content-disposition']).toBeUndefined();
    expect(answer.body).toMatchObject({
      client_id,
      name: 'worker',
      algorithm: 'RS256',
      thumbprint: answer.body['kid'],
      expires_at,
      key_file: { client_email, private_key_id: answer.body['kid'] },
    });
  });

  it.each([
    ['pem', 'application/x-pem-file', 'pem', (text: string) => createPrivateKey(text)],
    ['jwk', 'application/jwk+json', 'jwk.json', readJwk],
    [
      'env',
      'text/plain; charset=utf-8',
      'env',
      (text: string) => createPrivateKey(parseEnv(text)['OAUTH_PRIVATE_KEY'] ?? ''),
    ],
    ['kubernetes', 'application/yaml', 'secret.yaml', readSecret],
  ])(
    'comes as %s: the private key of the public one that the set has',
    async (format, type, ending, read) => {
      const { client_id } = await createAccount();
      const { status, headers, text } = await generate(client_id, { format, algorithm: 'EdDSA' });
      expect([status, headers['content-type'], headers['cache-control']]).toEqual([201, type, 'no-store']);
      expect(headers['content-disposition']).toMatch(
        new RegExp(`^attachment; filename="${client_id}-.{8}[.]${ending}"$`),
      );
      const { keys } = await billing.admin.must<{ keys: { public_jwk: { x: string } }[] }>(
        'GET',
        `/credential-sets/${client_id}`,
      );
      expect(createPublicKey(read(text)).export({ format: 'jwk' }).x).toBe(keys[0]?.public_jwk.x);
    },
  );

  it('may be a JWK for a set that authenticates with private_key_jwt', async () => {
    const { client_id } = await billing.admin.credentialSet(billing.application, {
      scope: 'view_friends',
      public_key: (await createClientKey()).pem,
    });
    const { body } = await generate<Record<string, unknown>>(client_id, { algorithm: 'ES256' });
    expect(body).toMatchObject({ key_file: { kty: 'EC', kid: body['kid'], alg: 'ES256' } });
    const { status, body: problem } = await generate<{ detail?: string }>(client_id, { format: 'google' });
    expect([status, JSON.stringify(problem)]).toEqual([422, expect.stringContaining('service accounts')]);
  });
});

function readJwk(text: string) {
  return createPrivateKey({ key: JSON.parse(text) as Record<string, string>, format: 'jwk' });
}

function readSecret(text: string) {
  const json = text.slice(text.indexOf('key.json: |') + 'key.json: |'.length);
  return createPrivateKey((JSON.parse(json) as KeyFile).private_key);
}

describe('the making of a key', () => {
  it('is an act in the ledger, which has the public half (case 181)', async () => {
    const { client_id } = await createAccount();
    const { body: file } = await generate(client_id, { format: 'google', algorithm: 'ES256' });
    const { items } = await billing.admin.must<{ items: Record<string, unknown>[] }>(
      'GET',
      `/events?kind=key.generated&client_id=${client_id}`,
    );
    expect(items).toMatchObject([
      { client_id, ip: '127.0.0.1', detail: { before: null, after: { kid: file.private_key_id } } },
    ]);
  });

  it('cannot be repeated: nothing shows the file again (case 181)', async () => {
    const { client_id, client_email } = await createAccount();
    await generate(client_id, { format: 'google', algorithm: 'ES256' });
    const path = `/credential-sets/${client_id}`;
    const { keys } = await billing.admin.must<ServiceAccount>('GET', path);
    expect((await billing.admin.call('GET', `${path}/keys/generate`)).status).toBe(405);
    expect((await billing.admin.call('GET', `${path}/keys/${keys[0]?.id}`)).status).toBe(404);
    expect((await billing.admin.call('GET', path)).text).not.toContain('private_key"');
    expect(client_email).toBe(`${client_id}@localhost`);
  });

  it('needs a page of this server, where a browser asks (case 181)', async () => {
    const { client_id } = await createAccount();
    const person = await SignedIn.enter(billing.server, 'keys@example.com', '--role', 'admin');
    const path = `/credential-sets/${client_id}/keys/generate`;
    const body = { format: 'google', algorithm: 'ES256' };
    expect((await person.call('POST', path, body, {})).status).toBe(403);
    expect((await person.call('POST', path, body)).status).toBe(201);
  });

  it('leaves no line of the private key in the database or the log (cases 180, 181)', async () => {
    const { client_id } = await createAccount();
    const { body: file } = await generate(client_id, { format: 'google' });
    const { body: jwk } = await generate<Record<string, string>>(client_id, { format: 'jwk' });
    const path = join(folder, 'planted.pem');
    await billing.site.cli('key', 'generate', client_id, '--out', path, '--format', 'pem');
    const pem = await readFile(path, 'utf8');
    const lines = [...file.private_key.split('\n'), ...pem.split('\n')].filter((line) => line.length > 30);
    const planted = [...lines, jwk['d'] ?? '', jwk['p'] ?? '', jwk['qi'] ?? ''].filter(
      (line) => !line.startsWith('---'),
    );
    expect(planted.length).toBeGreaterThan(50);
    const { dataDir } = billing.site;
    const files = await readdir(dataDir);
    const stored = await Promise.all(files.map((each) => readFile(join(dataDir, each), 'latin1')));
    const everything = [...stored, billing.server.log].join('\n');
    expect(everything).toContain(client_id);
    expect(planted.filter((line) => everything.includes(line))).toEqual([]);
  });
});

describe('legate', () => {
  it('overwrites no file, and makes nothing then', async () => {
    const path = join(folder, 'there.json');
    await writeFile(path, 'precious');
    const before = await setsOf();
    const { code, stderr } = await createByCommand(path);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `legate: --key-file: ${path} exists already, and is not overwritten\n`,
    });
    expect([await readFile(path, 'utf8'), await setsOf()]).toEqual(['precious', before]);
  });

  it('leaves no file where no set is made', async () => {
    const before = await setsOf();
    const path = join(folder, 'refused.json');
    const { code, stderr } = await createByCommand(path, '--assertion-audience', 'no spaces here');
    expect([code, stderr]).toEqual([1, expect.stringContaining('--assertion-audience: ')]);
    expect(await setsOf()).toBe(before);
    await expect(stat(path)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('adds, makes, lists and ends keys of a set', async () => {
    const { client_id } = await createAccount();
    const { pem } = await createClientKey();
    const [publicKey, out] = [join(folder, 'public.pem'), join(folder, 'second.json')];
    await writeFile(publicKey, pem);
    const { site } = billing;
    const added = await site.cli<{ id: string }>(
      'key',
      'add',
      client_id,
      '--public-key',
      publicKey,
      '--name',
      'first',
    );
    const made = await site.cli<{ id: string }>(
      ...['key', 'generate', client_id, '--out', out, '--algorithm', 'ES256', '--name', 'second'],
      ...['--expires', '2126-01-31'],
    );
    const file = JSON.parse(await readFile(out, 'utf8')) as KeyFile;
    expect(made).toMatchObject({
      ...{ key_file: out, token_uri: file.token_uri, expires_at: '2126-01-31T00:00:00.000Z' },
    });
    expect((await getToken(file, 'ES256')).status).toBe(200);
    await site.cli('key', 'retire', client_id, made.id);
    expect(await site.cli('key', 'list', client_id)).toMatchObject({
      items: [
        { id: added.id, name: 'first', status: 'enabled' },
        { id: made.id, name: 'second', status: 'retired' },
      ],
    });
    expect((await getToken(file, 'ES256')).status).toBe(400);
  });

  it('shows what a service account calls itself, and that it has no key', async () => {
    const { client_id, client_email, warnings } = await createAccount();
    expect(warnings).toMatchObject([{ code: 'no-live-key', text: expect.stringContaining('add a key') }]);
    const { stdout } = await billing.site.run(['credential', 'show', client_id]);
    expect(stdout).toContain(client_email);
    expect(stdout).toContain('add a key');
  });
});

describe('the certificate URLs of a key file', () => {
  it('answer the public keys of the account and of the server, as certificates', async () => {
    const { client_id } = await createAccount();
    const { body: file } = await generate(client_id, { format: 'google' });
    const { body: ofAccount, headers } = await ask<Record<string, string>>(file.client_x509_cert_url);
    expect([headers['cache-control'], headers['access-control-allow-origin']]).toEqual([
      'public, max-age=300',
      '*',
    ]);
    expect(Object.keys(ofAccount)).toEqual([file.private_key_id]);
    const certificate = new X509Certificate(ofAccount[file.private_key_id] ?? '');
    expect(certificate.checkPrivateKey(createPrivateKey(file.private_key))).toBe(true);

    const { body: ofServer } = await ask<Record<string, string>>(file.auth_provider_x509_cert_url);
    const authorities = Object.values(ofServer).map((pem) => new X509Certificate(pem).publicKey);
    expect(
      authorities.filter((key) => key.asymmetricKeyType === 'rsa' && certificate.verify(key)),
    ).toHaveLength(1);
    const { body } = await getToken(file);
    const { payload } = await jwtVerify(
      body.access_token,
      ({ kid = '' }) => new X509Certificate(ofServer[kid] ?? '').publicKey,
    );
    expect(payload).toMatchObject({ client_id });
    expect((await ask(file.client_x509_cert_url)).body).toEqual(ofAccount);
  });

  it('know no key that was disabled, and no account that is none', async () => {
    const { client_id, client_email } = await createAccount();
    await generate(client_id, { algorithm: 'ES256' });
    const { keys } = await billing.admin.must<ServiceAccount>('GET', `/credential-sets/${client_id}`);
    await billing.admin.must('POST', `/credential-sets/${client_id}/keys/${keys[0]?.id}/disable`);
    const url = `${billing.server.url}/oauth/certs`;
    expect((await ask(`${url}/${client_email}`)).body).toEqual({});
    await billing.admin.must('POST', `/credential-sets/${client_id}/disable`);
    const strangers = [
      client_email,
      client_id,
      'sa_none@localhost',
      `${billing.set.client_id}@localhost`,
      '%00',
      'x'.repeat(300),
    ];
    for (const stranger of strangers) {
      const { status, body } = await ask(`${url}/${stranger}`);
      expect([stranger, status, body]).toEqual([
        stranger,
        404,
        {
          error: 'invalid_request',
          error_description: 'there is no such service account',
          request_id: expect.any(String),
        },
      ]);
    }
    expect((await ask(url, { method: 'POST' })).status).toBe(405);
  });
});
