import { MANAGEMENT_API, OPERATOR } from '#protocol';
import {
  ADMIN,
  createRegistrationServices,
  type RegistrationServices,
} from '../testing/registration-services.js';
import { ExchangeRules } from './exchange-rules.js';
import type { NewExchangeRule } from './new-exchange-rule.js';

const FRIENDS = 'https://friends.example';
const PHOTOS = 'https://photos.example';
let services: RegistrationServices;
let clientId: string;

beforeEach(async () => {
  services = await createRegistrationServices();
  for (const [identifier, names] of [
    [FRIENDS, ['view_photos', 'view_friends']],
    [PHOTOS, ['view_photos', 'edit_photos']],
  ] as const) {
    await services.apis.create(
      { identifier, name: identifier, scopes: names.map((name) => ({ name })) },
      ADMIN,
    );
  }
  clientId = await createSet('token-exchange');
});

const createSet = async (grantType: string): Promise<string> => {
  const input = { applicationId: services.application.id, grantType, scopes: [] };
  return (await services.credentialSets.create(input, ADMIN)).set.clientId;
};

const create = (changes: Partial<NewExchangeRule> = {}) =>
  services.exchangeRules.create(
    { clientId, from: FRIENDS, to: PHOTOS, scopes: ['view_photos'], reason: ' Shows photos ', ...changes },
    ADMIN,
  );

describe('exchange rules', () => {
  it('are made, in force until they are removed unless said, and recorded', async () => {
    const rule = await create();
    expect(rule).toEqual({
      id: expect.stringMatching(/^exr_[A-Za-z0-9]{22}$/),
      clientId,
      fromAudience: FRIENDS,
      toAudience: PHOTOS,
      scopes: ['view_photos'],
      reason: 'Shows photos',
      expiresAt: null,
      createdAt: services.ports.clock.now(),
      createdBy: 'cc_admin',
      removedAt: null,
      removedBy: null,
    });
    expect(await services.exchangeRules.get(rule.id)).toEqual(rule);
    expect(services.ports.events.all.at(-1)).toMatchObject({
      kind: 'exchange-rule.created',
      target: rule.id,
      applicationId: services.application.id,
      clientId,
      detail: { before: null, after: { from: FRIENDS, to: PHOTOS, scopes: ['view_photos'] } },
    });
  });

  it('may narrow within one API, until a time', async () => {
    const expiresAt = services.ports.clock.now() + 1;
    expect(await create({ to: FRIENDS, expiresAt })).toMatchObject({ toAudience: FRIENDS, expiresAt });
  });

  it('are removed once, and stay on record', async () => {
    const { id } = await create();
    const removed = await services.exchangeRules.remove(id, ADMIN);
    expect(removed).toMatchObject({ removedAt: services.ports.clock.now(), removedBy: 'cc_admin' });
    services.ports.clock.advance(1000);
    expect(await services.exchangeRules.remove(id, ADMIN)).toEqual(removed);
    expect((await services.exchangeRules.list({ limit: 5, clientId })).items).toEqual([removed]);
    const kinds = services.ports.events.all.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'exchange-rule.removed')).toHaveLength(1);
  });

  it('are not found where there are none', async () => {
    const missing = { code: 'not-found' };
    await expect(services.exchangeRules.get('exr_none')).rejects.toMatchObject(missing);
    await expect(services.exchangeRules.remove('exr_none', ADMIN)).rejects.toMatchObject(missing);
  });

  it.each<[string, Partial<NewExchangeRule>, string]>([
    ['no credential set', { clientId: 'tx_none' }, 'clientId'],
    ['tokens for an API that is not registered', { from: 'https://none.example' }, 'from'],
    ['an API that is not registered', { to: 'https://none.example' }, 'to'],
    ['tokens for the management API', { from: MANAGEMENT_API, scopes: ['legate:admin'] }, 'from'],
    ['the management API', { to: MANAGEMENT_API, scopes: ['legate:admin'] }, 'to'],
    ['no scope', { scopes: [] }, 'scopes'],
    ['a scope twice', { scopes: ['view_photos', 'view_photos'] }, 'scopes'],
    ['a scope that only the one API defines', { scopes: ['view_friends'] }, 'scopes'],
    ['a scope that only the other API defines', { scopes: ['edit_photos'] }, 'scopes'],
    ['no reason', { reason: ' ' }, 'reason'],
    ['an end in the past', { expiresAt: 1 }, 'expiresAt'],
  ])('are refused for %s', async (_, changes, field) => {
    await expect(create(changes)).rejects.toMatchObject({ code: 'invalid', field });
  });

  it('are for sets of the grant token-exchange alone, and none that is retired', async () => {
    const other = await createSet('client_credentials');
    await expect(create({ clientId: other })).rejects.toMatchObject({ code: 'invalid', field: 'clientId' });
    await services.credentialSets.retire(clientId, ADMIN);
    await expect(create()).rejects.toMatchObject({ code: 'invalid', field: 'clientId' });
  });

  it('are for sets that can keep a secret or a key', async () => {
    const input = { applicationId: services.application.id, grantType: 'token-exchange', scopes: [] };
    await expect(services.credentialSets.create({ ...input, public: true }, ADMIN)).rejects.toMatchObject({
      code: 'invalid',
      field: 'public',
    });
  });
});

describe('where two people must agree on delegations', () => {
  it('a credential set makes no rule, by which delegated tokens would reach another API', async () => {
    const strict = new ExchangeRules({ ...services.ports, delegationApproval: 'two-person' });
    const rule = { clientId, from: FRIENDS, to: PHOTOS, scopes: ['view_photos'], reason: 'Shows photos' };
    await expect(strict.create(rule, ADMIN)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await strict.create(rule, OPERATOR)).toMatchObject({ createdBy: OPERATOR.id });
  });
});
