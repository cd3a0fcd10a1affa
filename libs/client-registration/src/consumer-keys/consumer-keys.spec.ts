import { isConsumerKey, OAUTH1 } from '#protocol';
import { isWellFormedSecret } from '../secrets/secret-format.js';
import {
  ADMIN,
  createRegistrationServices,
  type RegistrationServices,
} from '../testing/registration-services.js';
import { MOST_CONSUMER_KEYS } from './consumer-keys.js';

const STRONG = 'a secret of the old system';
const OLD = { consumerKey: 'old-system', consumerSecret: STRONG };

describe('ConsumerKeys', () => {
  let services: RegistrationServices;
  let clientId: string;
  const create = (part: object = {}) =>
    services.credentialSets.create(
      { applicationId: services.application.id, grantType: 'oauth1', scopes: [], ...part },
      ADMIN,
    );
  beforeEach(async () => {
    services = await createRegistrationServices();
    clientId = (await create()).set.clientId;
  });

  const events = () => services.ports.events.all;
  const add = (part: object = {}) => services.consumerKeys.add(clientId, part, ADMIN);

  it('come with the set: one is made with its secret, shown once', async () => {
    const { set, consumer, secret, warnings } = await create();
    expect(set).toMatchObject({
      clientId: expect.stringMatching(/^o1_/),
      authMethods: [],
      grantType: OAUTH1,
    });
    expect(secret).toBeNull();
    expect(consumer?.key).toMatch(/^o1k_[A-Za-z0-9]{22}$/);
    expect(isConsumerKey(consumer?.key ?? '')).toBe(true);
    expect(isWellFormedSecret(consumer?.secret ?? '')).toBe(true);
    const shown = (await services.credentialSets.get(set.clientId)).consumerKeys;
    expect(shown).toMatchObject([{ consumerKey: consumer?.key, signatureMethods: ['HMAC-SHA256'] }]);
    expect(shown).toEqual(set.consumerKeys);
    const kept = await services.ports.consumerKeys.find(consumer?.key ?? '');
    expect(kept).toMatchObject({ clientId: set.clientId, secret: consumer?.secret });
    expect(warnings.map(({ text }) => text)).toContain(
      'this server does not serve the oauth1 grant: LEGATE_OAUTH1 is off',
    );
    const event = events().at(-1);
    expect(event).toMatchObject({
      kind: 'credential.created',
      detail: { after: { consumerKeys: [{ consumerKey: consumer?.key }] } },
    });
    expect(JSON.stringify(event)).not.toContain(consumer?.secret);
  });

  it('of the old system come as they are, recorded without their secret', async () => {
    const { key, secret, isNew, warnings } = await add({ ...OLD, name: 'nightly', allowHmacSha1: true });
    expect(key).toMatchObject({
      id: expect.stringMatching(/^con_[A-Za-z0-9]{22}$/),
      name: 'nightly',
      consumerKey: 'old-system',
      signatureMethods: ['HMAC-SHA256', 'HMAC-SHA1'],
      status: 'enabled',
      uses: 0,
    });
    expect([secret, isNew, warnings]).toEqual([STRONG, false, []]);
    expect(events().at(-1)).toMatchObject({
      kind: 'consumer-key.added',
      target: key.id,
      clientId,
      detail: { before: null, after: { consumerKey: 'old-system' } },
    });
    expect(JSON.stringify(events())).not.toContain(STRONG);
  });

  it('with a short secret are taken with a warning', async () => {
    const { warnings } = await add({ ...OLD, consumerSecret: 'kd94hf93k423kf44' });
    expect(warnings).toMatchObject([{ code: 'short-secret', text: expect.stringContaining('is short') }]);
  });

  it.each([
    [{ consumerKey: 'k' }, 'consumerSecret'],
    [{ consumerSecret: STRONG }, 'consumerKey'],
    [{ ...OLD, consumerKey: '' }, 'consumerKey'],
    [{ ...OLD, consumerKey: 'a b' }, 'consumerKey'],
    [{ ...OLD, consumerKey: 'é' }, 'consumerKey'],
    [{ ...OLD, consumerKey: 'k'.repeat(256) }, 'consumerKey'],
    [{ ...OLD, consumerSecret: '' }, 'consumerSecret'],
    [{ ...OLD, consumerSecret: 's'.repeat(15) }, 'consumerSecret'],
    [{ ...OLD, consumerSecret: ` ${STRONG}` }, 'consumerSecret'],
    [{ ...OLD, consumerSecret: 'two\nlines' }, 'consumerSecret'],
    [{ ...OLD, consumerSecret: 's'.repeat(513) }, 'consumerSecret'],
    [{ ...OLD, name: '' }, 'name'],
    [{ ...OLD, expiresAt: 1 }, 'expiresAt'],
  ])('are refused as %j', async (part, field) => {
    await expect(add(part)).rejects.toMatchObject({ code: 'invalid', field });
  });

  it('are of one set, and a retired one never comes back', async () => {
    const { key } = await add(OLD);
    const taken = { code: 'conflict', field: 'consumerKey' };
    await services.consumerKeys.retire(clientId, key.id, ADMIN);
    await expect(add(OLD)).rejects.toMatchObject(taken);
    const other = (await create()).set.clientId;
    await expect(services.consumerKeys.add(other, OLD, ADMIN)).rejects.toMatchObject(taken);
  });

  it(`are ${MOST_CONSUMER_KEYS} at most`, async () => {
    for (let count = 1; count < MOST_CONSUMER_KEYS; count++) await add();
    await expect(add()).rejects.toMatchObject({
      code: 'conflict',
      reason: expect.stringContaining('at most'),
    });
  });

  it('are disabled, enabled and retired, each time once', async () => {
    const { key } = await add();
    const before = events().length;
    for (const act of ['disable', 'disable', 'enable', 'retire', 'retire'] as const)
      await services.consumerKeys[act](clientId, key.id, ADMIN);
    expect(
      events()
        .slice(before)
        .map(({ kind }) => kind),
    ).toEqual(['consumer-key.disabled', 'consumer-key.enabled', 'consumer-key.retired']);
    await expect(services.consumerKeys.enable(clientId, key.id, ADMIN)).rejects.toMatchObject({
      code: 'conflict',
      reason: expect.stringContaining('retired'),
    });
    await expect(services.consumerKeys.disable(clientId, 'con_absent', ADMIN)).rejects.toThrow(
      'the credential set has no such consumer key',
    );
  });

  it('are for sets of their grant alone, and such a set has nothing else', async () => {
    const other = (await create({ grantType: 'client_credentials' })).set.clientId;
    await expect(services.consumerKeys.add(other, {}, ADMIN)).rejects.toMatchObject({ code: 'conflict' });
    for (const [member, value] of [
      ['public', true],
      ['authMethods', ['client_secret_basic']],
      ['publicKey', 'x'],
      ['secretName', 'x'],
      ['jwksUri', 'https://app.example/jwks'],
      ['redirectUris', ['https://app.example/cb']],
    ] as const)
      await expect(create({ [member]: value })).rejects.toMatchObject({ code: 'invalid', field: member });
    const edit = (authMethods: readonly 'private_key_jwt'[]) =>
      services.credentialSets.update(clientId, { authMethods }, 1, ADMIN);
    await expect(edit(['private_key_jwt'])).rejects.toMatchObject({ field: 'authMethods' });
    await expect(edit([])).resolves.toMatchObject({ version: 1 });
    await expect(services.secrets.add(clientId, {}, ADMIN)).rejects.toThrow(
      'consumer keys, which takes no secret',
    );
    await expect(services.keys.add(clientId, { publicKey: 'x' }, ADMIN)).rejects.toMatchObject({
      code: 'conflict',
    });
  });
});
