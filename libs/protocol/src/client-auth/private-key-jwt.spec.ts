import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { exportJWK, SignJWT, type JWTHeaderParameters, type JWTPayload } from 'jose';
import type { ClientKey, SignatureAlgorithm } from '../client.js';
import { aClient, createInMemoryPorts, type InMemoryPorts } from '../testing/index.js';
import { PrivateKeyJwt } from './private-key-jwt.method.js';

const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' });

let ports: InMemoryPorts;

const aKey = async (
  publicKey: KeyObject,
  algorithm: SignatureAlgorithm,
  kid: string,
): Promise<ClientKey> => ({
  id: `key_${kid}`,
  name: kid,
  kid,
  algorithm,
  publicJwk: await exportJWK(publicKey),
  status: 'enabled',
  createdAt: 0,
  expiresAt: null,
  firstUsedAt: null,
  lastUsedAt: null,
  lastUsedIp: null,
  uses: 0,
  expiresAfterUseOf: null,
});

beforeEach(async () => {
  ports = await createInMemoryPorts();
  const keys = [await aKey(ec.publicKey, 'ES256', 'ec'), await aKey(rsa.publicKey, 'RS256', 'rsa')];
  const authMethods = ['private_key_jwt'] as const;
  ports.tables.clients.set('cc_billing', aClient({ keys, authMethods, secrets: [] }));
  ports.tables.clients.set('cc_other', aClient({ clientId: 'cc_other', authMethods, secrets: [] }));
});

const now = () => Math.floor(ports.clock.now() / 1000);

const claims = (changes: JWTPayload = {}): JWTPayload => ({
  iss: 'cc_billing',
  sub: 'cc_billing',
  aud: 'https://id.example',
  jti: 'one',
  iat: now(),
  exp: now() + 60,
  ...changes,
});

const sign = (
  payload: JWTPayload,
  header: Partial<JWTHeaderParameters> = {},
  key: KeyObject | Uint8Array = ec.privateKey,
) => new SignJWT(payload).setProtectedHeader({ alg: 'ES256', kid: 'ec', ...header }).sign(key);

const authenticate = (assertion: string, type = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer') => {
  const params = new Map([
    ['client_assertion', assertion],
    ['client_assertion_type', type],
  ]);
  return new PrivateKeyJwt(ports).authenticate({ authorization: undefined, params });
};

describe('private_key_jwt authenticates', () => {
  it.each([
    ['with a kid', { kid: 'ec' }],
    ['without a kid, by trying the live keys (case 153)', { kid: undefined }],
    ['with typ JWT', { typ: 'JWT' }],
    ['with the typ of its own', { typ: 'client-authentication+jwt' }],
  ])('an assertion %s', async (_, header) => {
    await expect(authenticate(await sign(claims(), header as object))).resolves.toMatchObject({
      client: { clientId: 'cc_billing' },
      method: 'private_key_jwt',
      credentialId: 'key_ec',
    });
  });

  it('within the clock skew, on both sides (case 168)', async () => {
    await expect(authenticate(await sign(claims({ exp: now() - 59, jti: 'a' })))).resolves.toBeDefined();
    await expect(authenticate(await sign(claims({ iat: now() + 60, jti: 'b' })))).resolves.toBeDefined();
  });

  it('the same jti again only for another client', async () => {
    const other = await aKey(ec.publicKey, 'ES256', 'ec');
    ports.tables.clients.set(
      'cc_other',
      aClient({ clientId: 'cc_other', authMethods: ['private_key_jwt'], keys: [other] }),
    );
    await authenticate(await sign(claims()));
    await expect(
      authenticate(await sign(claims({ iss: 'cc_other', sub: 'cc_other' }))),
    ).resolves.toBeDefined();
  });
});

describe('private_key_jwt refuses', () => {
  const refused = { code: 'invalid_client', status: 401 };

  it.each<[string, JWTPayload]>([
    ['an expired assertion', { exp: 1 }],
    ['no exp', { exp: undefined }],
    ['an exp ten years ahead', { exp: 4_102_444_800 }],
    ['an iat in the future', { iat: 4_102_444_800 }],
    ['an nbf in the future', { nbf: 4_102_444_800 }],
    ['no jti', { jti: undefined }],
    ['a jti that is a number', { jti: 123 as never }],
    ['a jti that is an object', { jti: {} as never }],
    ['an empty jti', { jti: '' }],
    ['a jti of 10 kB', { jti: 'x'.repeat(1000) }],
    ['iss that is not sub', { sub: 'cc_other' }],
    ['no sub', { sub: undefined }],
    ['a wrong aud', { aud: 'https://evil.example' }],
    ['the issuer among others as aud (case 107)', { aud: ['https://id.example', 'https://evil.example'] }],
    ['the issuer in an array (case 107)', { aud: ['https://id.example'] }],
    ['the token endpoint as aud (case 107)', { aud: 'https://id.example/oauth/token' }],
    ['an unknown iss', { iss: 'cc_nobody', sub: 'cc_nobody' }],
    ['the iss of another client', { iss: 'cc_other', sub: 'cc_other' }],
  ])('%s (case 106)', async (_, changes) => {
    await expect(authenticate(await sign(claims(changes)))).rejects.toMatchObject(refused);
  });

  it.each(['at+jwt', 'dpop+jwt', 'logout+jwt'])('a token of typ %s (case 158)', async (typ) => {
    await expect(authenticate(await sign(claims(), { typ }))).rejects.toMatchObject(refused);
  });

  it('the key of somebody else, under our kid', async () => {
    await expect(authenticate(await sign(claims(), {}, stranger.privateKey))).rejects.toMatchObject(refused);
  });

  it('an unknown kid', async () => {
    await expect(authenticate(await sign(claims(), { kid: 'nobody' }))).rejects.toMatchObject(refused);
  });

  it('alg none', async () => {
    const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const unsigned = `${encode({ alg: 'none' })}.${encode(claims())}.`;
    await expect(authenticate(unsigned)).rejects.toMatchObject(refused);
  });

  it('HS256 with the public key as secret', async () => {
    const secret = Buffer.from(ec.publicKey.export({ format: 'pem', type: 'spki' }));
    await expect(authenticate(await sign(claims(), { alg: 'HS256' }, secret))).rejects.toMatchObject(refused);
  });

  it('RS256 under the kid of an ES256 key', async () => {
    await expect(authenticate(await sign(claims(), { alg: 'RS256' }, rsa.privateKey))).rejects.toMatchObject(
      refused,
    );
  });

  it('PS256 by an RSA key that is pinned to RS256', async () => {
    const assertion = await sign(claims(), { alg: 'PS256', kid: 'rsa' }, rsa.privateKey);
    await expect(authenticate(assertion)).rejects.toMatchObject(refused);
  });

  it('the same assertion twice (case 108)', async () => {
    const assertion = await sign(claims());
    await authenticate(assertion);
    await expect(authenticate(assertion)).rejects.toMatchObject({
      ...refused,
      description: expect.stringContaining('jti'),
    });
  });

  it('everything when the jti cannot be recorded (case 109)', async () => {
    const failing = { ...ports, assertionIds: { spend: () => Promise.reject(new Error('disk full')) } };
    const params = new Map([
      ['client_assertion', await sign(claims())],
      ['client_assertion_type', 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'],
    ]);
    const method = new PrivateKeyJwt(failing);
    await expect(method.authenticate({ authorization: undefined, params })).rejects.toThrow('disk full');
  });

  it.each(['disabled', 'retired'] as const)('a key that is %s', async (status) => {
    const key = { ...(await aKey(ec.publicKey, 'ES256', 'ec')), status };
    ports.tables.clients.set('cc_billing', aClient({ keys: [key], authMethods: ['private_key_jwt'] }));
    await expect(authenticate(await sign(claims()))).rejects.toMatchObject(refused);
  });

  it.each(['', 'x', 'a.b', 'a.b.c', 'a.b.c.d', '..', `${'x'.repeat(10_000)}`])(
    'what is no JWT: %.20s',
    async (text) => {
      await expect(authenticate(text)).rejects.toMatchObject(refused);
    },
  );

  it('another client_assertion_type', async () => {
    await expect(authenticate(await sign(claims()), 'urn:x')).rejects.toMatchObject(refused);
  });
});
