import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { MOST_KEYS } from './keys.js';
import {
  ADMIN,
  createRegistrationServices,
  type RegistrationServices,
} from '../testing/registration-services.js';

const newPem = (): string =>
  generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString();
const newJwk = (kid: string): string =>
  JSON.stringify({ ...generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' }), kid });

describe('Keys', () => {
  let services: RegistrationServices;
  let clientId: string;
  let firstId: string;
  const FIRST = newPem();
  const createSet = async (part: object) => {
    const input = {
      applicationId: services.application.id,
      grantType: 'client_credentials',
      scopes: [],
      ...part,
    };
    return (await services.credentialSets.create(input, ADMIN)).set;
  };
  beforeEach(async () => {
    services = await createRegistrationServices();
    const set = await createSet({ publicKey: FIRST });
    clientId = set.clientId;
    firstId = set.keys[0]?.id ?? '';
  });

  const events = () => services.ports.events.all;
  const now = () => services.ports.clock.now();

  it('adds a key beside the first, and records it in full', async () => {
    const key = await services.keys.add(clientId, { publicKey: newJwk('w2'), name: 'worker 2' }, ADMIN);
    expect(key).toMatchObject({
      id: expect.stringMatching(/^key_[A-Za-z0-9]{22}$/),
      kid: 'w2',
      name: 'worker 2',
      algorithm: 'EdDSA',
      status: 'enabled',
      uses: 0,
    });
    expect((await services.credentialSets.get(clientId)).keys).toHaveLength(2);
    expect(events().at(-1)).toMatchObject({
      kind: 'key.added',
      target: key.id,
      clientId,
      detail: { before: null, after: { kid: 'w2', publicJwk: key.publicJwk } },
    });
  });

  it('refuses a private key, and records nothing of it', async () => {
    const before = events().length;
    const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    await expect(services.keys.add(clientId, { publicKey: pem }, ADMIN)).rejects.toThrow(
      'this is a private key',
    );
    expect(events()).toHaveLength(before);
  });

  it('refuses an end in the past and an empty name', async () => {
    const publicKey = newPem();
    const add = (part: object) => services.keys.add(clientId, { publicKey, ...part }, ADMIN);
    await expect(add({ expiresAt: now() })).rejects.toMatchObject({ code: 'invalid', field: 'expiresAt' });
    await expect(add({ name: '' })).rejects.toMatchObject({ code: 'invalid', field: 'name' });
  });

  it('refuses a kid that the set has (case 180)', async () => {
    await services.keys.add(clientId, { publicKey: newJwk('w2') }, ADMIN);
    await expect(services.keys.add(clientId, { publicKey: newJwk('w2') }, ADMIN)).rejects.toMatchObject({
      code: 'conflict',
      field: 'publicKey',
    });
  });

  it('refuses a key that the set has or had, under whatever kid', async () => {
    await services.keys.retire(clientId, firstId, ADMIN);
    const { x, crv, kty } = (await services.credentialSets.get(clientId)).keys[0]?.publicJwk ?? {};
    for (const publicKey of [FIRST, JSON.stringify({ x, crv, kty, kid: 'another' })])
      await expect(services.keys.add(clientId, { publicKey }, ADMIN)).rejects.toMatchObject({
        code: 'conflict',
      });
  });

  it('keeps at most twenty that are live, whoever made them (case 180)', async () => {
    for (let count = 1; count < MOST_KEYS; count += 1)
      await services.keys.add(clientId, { publicKey: newPem() }, ADMIN);
    await expect(services.keys.add(clientId, { publicKey: newPem() }, ADMIN)).rejects.toThrow(
      'at most 20 live keys',
    );
    await expect(services.keys.generate(clientId, { algorithm: 'ES256' }, ADMIN)).rejects.toThrow(
      'at most 20 live keys',
    );
  });

  it('adds none to a set that has no use for it, but to a service account', async () => {
    const secretive = await createSet({});
    const refused = services.keys.add(secretive.clientId, { publicKey: newPem() }, ADMIN);
    await expect(refused).rejects.toThrow('does not authenticate with private_key_jwt; allow that first');
    const account = await createSet({ grantType: 'jwt-bearer' });
    await services.keys.add(account.clientId, { publicKey: newPem() }, ADMIN);
  });

  describe('generate', () => {
    const account = async () => (await createSet({ grantType: 'jwt-bearer' })).clientId;

    it.each([
      [undefined, 'RS256'],
      ['ES256', 'ES256'],
      ['EdDSA', 'EdDSA'],
    ] as const)('makes a key for %s, and hands its private half out', async (wanted, algorithm) => {
      const id = await account();
      const { key, set, file } = await services.keys.generate(
        id,
        { algorithm: wanted, name: 'worker' },
        ADMIN,
      );
      expect(key).toMatchObject({ name: 'worker', algorithm, status: 'enabled' });
      expect(set).toEqual(await services.credentialSets.get(id));
      const { private_key: pem } = JSON.parse(file.text) as { private_key: string };
      expect({
        ...createPublicKey(pem).export({ format: 'jwk' }),
        kid: key.kid,
        alg: algorithm,
        use: 'sig',
      }).toEqual(key.publicJwk);
    });

    it('records the public half alone (case 181)', async () => {
      const id = await account();
      const { key, file } = await services.keys.generate(id, { algorithm: 'ES256', format: 'jwk' }, ADMIN);
      const { d } = JSON.parse(file.text) as { d: string };
      expect(events().at(-1)).toMatchObject({
        kind: 'key.generated',
        target: key.id,
        clientId: id,
        actor: ADMIN.id,
        detail: { before: null, after: { kid: key.kid, publicJwk: key.publicJwk } },
      });
      expect(JSON.stringify([events(), await services.credentialSets.get(id)])).not.toContain(d);
    });

    it('writes a JWK for a set that is no service account, and never Google’s form', async () => {
      const { file } = await services.keys.generate(clientId, { algorithm: 'ES256' }, ADMIN);
      expect(file.format).toBe('jwk');
      const before = events().length;
      const refused = services.keys.generate(clientId, { algorithm: 'ES256', format: 'google' }, ADMIN);
      await expect(refused).rejects.toMatchObject({ code: 'invalid', field: 'format' });
      expect(events()).toHaveLength(before);
    });

    it('makes none for a set that has no use for it, or is retired', async () => {
      const secretive = await createSet({});
      await expect(services.keys.generate(secretive.clientId, {}, ADMIN)).rejects.toMatchObject({
        code: 'conflict',
      });
      await services.credentialSets.retire(clientId, ADMIN);
      await expect(services.keys.generate(clientId, {}, ADMIN)).rejects.toMatchObject({ code: 'conflict' });
    });
  });

  it('lets a set move from a secret to a key', async () => {
    const { clientId: id } = await createSet({});
    const both = ['client_secret_basic', 'private_key_jwt'] as const;
    await services.credentialSets.update(id, { authMethods: both }, 1, ADMIN);
    await services.keys.add(id, { publicKey: newPem() }, ADMIN);
    const set = await services.credentialSets.update(id, { authMethods: ['private_key_jwt'] }, 2, ADMIN);
    expect([set.authMethods, set.keys.length]).toEqual([['private_key_jwt'], 1]);
  });

  it('disables, enables and retires, which is final', async () => {
    expect((await services.keys.disable(clientId, firstId, ADMIN)).status).toBe('disabled');
    expect((await services.keys.enable(clientId, firstId, ADMIN)).status).toBe('enabled');
    expect((await services.keys.retire(clientId, firstId, ADMIN)).status).toBe('retired');
    await expect(services.keys.enable(clientId, firstId, ADMIN)).rejects.toThrow('retired; that is final');
    expect(
      events()
        .slice(-3)
        .map(({ kind }) => kind),
    ).toEqual(['key.disabled', 'key.enabled', 'key.retired']);
  });

  it('records nothing when it is so already', async () => {
    const before = events().length;
    await services.keys.enable(clientId, firstId, ADMIN);
    expect(events()).toHaveLength(before);
  });

  it('knows no key of another set', async () => {
    const other = await createSet({ publicKey: newPem() });
    const act = services.keys.retire(other.clientId, firstId, ADMIN);
    await expect(act).rejects.toMatchObject({ code: 'not-found' });
  });
});
