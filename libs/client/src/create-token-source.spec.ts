import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { decodeProtectedHeader, jwtVerify } from 'jose';
import { createTokenSource, type TokenSourceOptions } from './create-token-source.js';
import { LocalServer } from './testing/local-server.js';
import { createKeyFile, type SampleKeyFile } from './testing/sample-key-file.js';

let server: LocalServer;
let sample: SampleKeyFile;

beforeEach(async () => {
  server = await LocalServer.start();
  sample = createKeyFile(server.url);
});

afterEach(() => server.stop());

const paramsOf = async (options: TokenSourceOptions): Promise<Readonly<Record<string, string>>> => {
  await createTokenSource(options).getToken();
  return server.tokenRequests.at(-1)?.params ?? {};
};

describe('a key file', () => {
  it('signs for the account itself, with all that an assertion needs', async () => {
    const { assertion = '', ...others } = await paramsOf({ keyFile: sample.keyFile });
    expect(others).toEqual({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer' });
    const { payload, protectedHeader } = await jwtVerify(assertion, sample.publicKey);
    expect(protectedHeader).toEqual({ alg: 'ES256', typ: 'JWT', kid: 'a-key' });
    expect(payload).toEqual({
      iss: 'sa_calendar@127.0.0.1',
      aud: `${server.url}/token`,
      iat: expect.any(Number),
      exp: (payload.iat ?? 0) + 300,
      jti: expect.stringMatching(/^[\w-]{36}$/),
    });
  });

  it('signs for a person, and asks for a scope and an API', async () => {
    const asked = {
      subject: 'ada@example.com',
      scope: 'view_friends',
      resource: 'https://friends.example',
    };
    expect(await paramsOf({ keyFile: sample.keyFile, ...asked })).toMatchObject({
      scope: 'view_friends',
      resource: 'https://friends.example',
    });
    expect(server.assertions).toMatchObject([{ sub: 'ada@example.com' }]);
  });

  it('signs another assertion every time', async () => {
    const source = createTokenSource({ keyFile: sample.keyFile });
    source.invalidate(await source.getToken());
    await source.getToken();
    const [first, second] = server.assertions;
    expect(first?.['jti']).not.toBe(second?.['jti']);
  });

  it('asks the issuer that is named instead of its own', async () => {
    const keyFile = { ...sample.keyFile, token_uri: 'https://moved.example/token' };
    await paramsOf({ keyFile, issuer: server.url });
    expect(server.assertions).toMatchObject([{ aud: server.url }]);
  });

  it('is read from a path and from a file URL', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'client-'));
    const path = join(folder, 'key.json');
    writeFileSync(path, JSON.stringify(sample.keyFile));
    await paramsOf({ keyFile: path });
    await paramsOf({ keyFile: pathToFileURL(path) });
    rmSync(folder, { recursive: true });
    expect(server.assertions).toHaveLength(2);
  });

  it('that is not there is an error at once', () => {
    expect(() => createTokenSource({ keyFile: '/nowhere/key.json' })).toThrow(/ENOENT.*\/nowhere\/key\.json/);
  });

  it('that is no JSON is not quoted', () => {
    const folder = mkdtempSync(join(tmpdir(), 'client-'));
    const path = join(folder, 'key.json');
    writeFileSync(path, sample.keyFile.private_key);
    expect(() => createTokenSource({ keyFile: path })).toThrow(`keyFile: ${path} is not JSON`);
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['of another type', { type: 'authorized_user' }, 'keyFile: type is not service_account'],
    ['without a key', { private_key: undefined }, 'keyFile: private_key is missing'],
    ['without a name', { client_email: undefined }, 'keyFile: client_email is missing'],
    ['without an address', { token_uri: undefined }, 'keyFile: token_uri is missing'],
    [
      'with a broken key',
      { private_key: '-----BEGIN PRIVATE KEY-----\nMIG' },
      'the private key: PEM or a JWK',
    ],
    ['with an address in the open', { token_uri: 'http://legate.example/token' }, 'token_uri: an https URL'],
  ])('%s is refused at once', (_, change, message) => {
    const keyFile = { ...sample.keyFile, ...change } as SampleKeyFile['keyFile'];
    expect(() => createTokenSource({ keyFile })).toThrow(message);
  });
});

describe('an id and a private key', () => {
  const rsa = (bits: number) => generateKeyPairSync('rsa', { modulusLength: bits });
  const ec = (namedCurve: string) => generateKeyPairSync('ec', { namedCurve });
  const pem = (key: KeyObject, type: 'pkcs1' | 'pkcs8' | 'sec1') =>
    key.export({ type, format: 'pem' }).toString();
  const inOneLine = (text: string) => text.replaceAll('\n', '\\n');
  const jwk = (key: KeyObject) => key.export({ format: 'jwk' });

  it.each([
    ['RS256', 'PKCS #8', rsa(2048), (key: KeyObject) => pem(key, 'pkcs8')],
    ['RS256', 'PKCS #1', rsa(3072), (key: KeyObject) => pem(key, 'pkcs1')],
    ['ES256', 'SEC 1', ec('P-256'), (key: KeyObject) => pem(key, 'sec1')],
    ['ES256', 'JWK', ec('P-256'), jwk],
    ['EdDSA', 'JWK', generateKeyPairSync('ed25519'), jwk],
    ['ES256', 'the text of a JWK', ec('P-256'), (key: KeyObject) => JSON.stringify(jwk(key))],
    ['ES256', 'PEM in one line, as in .env', ec('P-256'), (key: KeyObject) => inOneLine(pem(key, 'pkcs8'))],
    ['EdDSA', 'a key of Node', generateKeyPairSync('ed25519'), (key: KeyObject) => key],
  ])('sign with %s: %s', async (alg, _, { privateKey, publicKey }, format) => {
    const options = { clientId: 'sa_calendar', privateKey: format(privateKey), issuer: server.url };
    const { assertion = '' } = await paramsOf(options);
    const { payload, protectedHeader } = await jwtVerify(assertion, publicKey, { algorithms: [alg] });
    expect(protectedHeader).toEqual({ alg, typ: 'JWT' });
    expect(payload).toMatchObject({ iss: 'sa_calendar', aud: server.url });
  });

  it.each([
    ['of the key', undefined, 'a-kid'],
    ['that was given before it', 'given', 'given'],
  ])('name the kid %s', async (_, keyId, kid) => {
    const privateKey = { ...jwk(ec('P-256').privateKey), kid: 'a-kid' };
    const { assertion = '' } = await paramsOf({
      clientId: 'sa_calendar',
      privateKey,
      keyId,
      issuer: server.url,
    });
    expect(decodeProtectedHeader(assertion).kid).toBe(kid);
  });

  it.each([
    ['RSA of 1024 bits', rsa(1024).privateKey],
    ['EC on P-384', ec('P-384').privateKey],
    ['Ed448', generateKeyPairSync('ed448').privateKey],
    ['the public half', ec('P-256').publicKey],
  ])('refuse %s', (_, privateKey) => {
    const options = { clientId: 'sa_calendar', privateKey, issuer: server.url };
    expect(() => createTokenSource(options)).toThrow(
      'RSA of 2048 bits or more, EC on P-256, or Ed25519 is needed',
    );
  });
});

describe('callers without types', () => {
  // Held as what they would be read as.
  const untyped = (options: object): TokenSourceOptions =>
    JSON.parse(JSON.stringify(options)) as TokenSourceOptions;

  it.each([
    ['nobody', {}, 'who asks is not said: give keyFile, clientSecret or privateKey'],
    ['an id alone', { clientId: 'sa_a', issuer: 'https://legate.example' }, 'give keyFile, clientSecret or'],
    [
      'a key that is garbage',
      { clientId: 'sa_a', privateKey: '{"kty":', issuer: 'https://a.example' },
      'PEM or a JWK',
    ],
  ])('hear what is needed where they name %s', (_, options, message) => {
    expect(() => createTokenSource(untyped(options))).toThrow(message);
  });

  it('hear that scopes are one text', () => {
    const options = untyped({ keyFile: sample.keyFile, scope: ['view_friends'] });
    expect(() => createTokenSource(options)).toThrow('scope: one text is needed, with spaces between scopes');
  });
});

describe('an id and a secret', () => {
  const options = () => ({ clientId: 'cc_billing', clientSecret: 'a b+%é', issuer: server.url });

  it('authenticate by HTTP Basic, form-encoded', async () => {
    expect(await paramsOf({ ...options(), scope: 'view_friends' })).toEqual({
      grant_type: 'client_credentials',
      scope: 'view_friends',
    });
    const [, credentials = ''] = server.tokenRequests[0]?.authorization?.split(' ') ?? [];
    expect(Buffer.from(credentials, 'base64').toString()).toBe('cc_billing:a+b%2B%25%C3%A9');
  });

  it('act for nobody else', async () => {
    const source = createTokenSource(options()).for({ subject: 'ada@example.com' });
    await expect(source.getToken()).rejects.toThrow('a service account acts for people');
    expect(server.tokenRequests).toEqual([]);
  });
});

describe('discovery', () => {
  const options = () => ({ clientId: 'cc_billing', clientSecret: 'a-secret', issuer: server.url });

  it('happens once', async () => {
    const source = createTokenSource(options());
    await Promise.all([source.getToken(), source.for({ scope: 'edit_friends' }).getToken()]);
    expect(server.received.map(({ path }) => path).filter((path) => path !== '/token')).toHaveLength(1);
  });

  it.each([
    [
      'of another issuer',
      { issuer: 'https://evil.example' },
      'describes the issuer "https://evil.example", and',
    ],
    ['without a token endpoint', { token_endpoint: undefined }, 'names no token endpoint to trust'],
    ['that leads into the open', { token_endpoint: 'http://legate.example/t' }, 'no token endpoint to trust'],
  ])('%s is refused, and tried again', async (_, metadata, message) => {
    server.metadata = metadata;
    const source = createTokenSource(options());
    await expect(source.getToken()).rejects.toThrow(message);
    expect(server.tokenRequests).toEqual([]);
    server.metadata = {};
    await expect(source.getToken()).resolves.toMatchObject({ value: 'token-1' });
  });

  it('needs an issuer on https, or on this machine', () => {
    expect(() => createTokenSource({ ...options(), issuer: 'http://legate.example' })).toThrow(
      'issuer: an https',
    );
  });
});
