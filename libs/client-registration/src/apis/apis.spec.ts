import { MANAGEMENT_API } from '#protocol';
import type { NewApi } from './new-api.js';
import {
  ADMIN,
  createRegistrationServices,
  type RegistrationServices,
} from '../testing/registration-services.js';

const FRIENDS: NewApi = {
  identifier: 'https://friends.example/api',
  name: 'Friends',
  scopes: [{ name: 'view_friends', description: 'See friends' }, { name: 'edit_friends' }],
};

describe('Apis', () => {
  let services: RegistrationServices;
  beforeEach(async () => (services = await createRegistrationServices()));

  const lastEvent = () => services.ports.events.all.at(-1);
  const createSet = async (scopes: readonly string[]) => {
    const input = { applicationId: services.application.id, grantType: 'client_credentials', scopes };
    return (await services.credentialSets.create(input, ADMIN)).set;
  };

  it('registers an API: JWTs with ES256 and no cap, unless said', async () => {
    const api = await services.apis.create(FRIENDS, ADMIN);
    expect(api).toMatchObject({
      identifier: FRIENDS.identifier,
      scopes: [FRIENDS.scopes?.[0], { name: 'edit_friends', description: '' }],
      tokenFormat: 'jwt',
      signatureAlgorithm: 'ES256',
      accessTokenLifetime: null,
      applicationId: null,
      builtIn: false,
      version: 1,
    });
    expect(await services.apis.get(FRIENDS.identifier)).toEqual(api);
    expect(lastEvent()).toMatchObject({
      kind: 'api.created',
      target: FRIENDS.identifier,
      detail: { before: null },
    });
  });

  it.each(['urn:example:api', 'http://localhost:4000', 'https://[2001:db8::1]/api', 'api:friends'])(
    'may be identified by %s',
    async (identifier) => {
      expect((await services.apis.create({ ...FRIENDS, identifier }, ADMIN)).identifier).toBe(identifier);
    },
  );

  it.each([
    'https://id.example',
    'https://id.example/',
    'HTTPS://ID.EXAMPLE:443',
    'https://id.example?x',
    'urn:legate:management-api',
    'URN:LEGATE:self',
  ])('may not call itself %s: that is the server (case 219)', async (identifier) => {
    await expect(services.apis.create({ ...FRIENDS, identifier }, ADMIN)).rejects.toMatchObject({
      code: 'invalid',
      field: 'identifier',
    });
  });

  it('may stand at a path below the issuer', async () => {
    const identifier = 'https://id.example/friends';
    expect((await services.apis.create({ ...FRIENDS, identifier }, ADMIN)).identifier).toBe(identifier);
  });

  it.each([
    '',
    'friends',
    '/api',
    'https://',
    'https://friends.example/#x',
    'https://friends.example/#',
    ' https://friends.example',
    'https://friends.example/a b',
    'https://friends.example/"',
    'https://friends.example/\n',
    'https://фriends.example',
    'urn:legate:management-api',
    'URN:Legate:self',
    `https://friends.example/${'x'.repeat(500)}`,
  ])('is not identified by “%s”', async (identifier) => {
    await expect(services.apis.create({ ...FRIENDS, identifier }, ADMIN)).rejects.toMatchObject({
      code: 'invalid',
      field: 'identifier',
    });
  });

  it.each<[string, Partial<NewApi>, string]>([
    ['an empty name', { name: '' }, 'name'],
    ['a scope with a space', { scopes: [{ name: 'a b' }] }, 'scopes'],
    ['a scope with a quote', { scopes: [{ name: 'a"b' }] }, 'scopes'],
    ['a scope outside ASCII', { scopes: [{ name: 'sée' }] }, 'scopes'],
    ['an empty scope', { scopes: [{ name: '' }] }, 'scopes'],
    ['a scope of 129 characters', { scopes: [{ name: 'x'.repeat(129) }] }, 'scopes'],
    ['a scope twice', { scopes: [{ name: 'a' }, { name: 'a' }] }, 'scopes'],
    ['201 scopes', { scopes: Array.from({ length: 201 }, (_, index) => ({ name: `s${index}` })) }, 'scopes'],
    ['a description with an escape', { scopes: [{ name: 'a', description: '\u001b[0m' }] }, 'scopes'],
    ['legate:admin', { scopes: [{ name: 'legate:admin' }] }, 'scopes'],
    ['legate:anything', { scopes: [{ name: 'legate:x' }] }, 'scopes'],
    ['openid', { scopes: [{ name: 'openid' }] }, 'scopes'],
    ['offline_access', { scopes: [{ name: 'offline_access' }] }, 'scopes'],
    ['a lifetime of 0', { accessTokenLifetime: 0 }, 'accessTokenLifetime'],
    ['a lifetime of half a second', { accessTokenLifetime: 0.5 }, 'accessTokenLifetime'],
    ['a lifetime beyond a day', { accessTokenLifetime: 86_401 }, 'accessTokenLifetime'],
    ['an unknown application', { applicationId: 'app_none' }, 'applicationId'],
    ['an unknown format', { tokenFormat: 'saml' as 'jwt' }, 'tokenFormat'],
    ['an unknown algorithm', { signatureAlgorithm: 'HS256' as 'ES256' }, 'signatureAlgorithm'],
  ])('refuses %s', async (_what, part, field) => {
    await expect(services.apis.create({ ...FRIENDS, ...part }, ADMIN)).rejects.toMatchObject({
      code: 'invalid',
      field,
    });
  });

  it('refuses an identifier that is taken', async () => {
    await services.apis.create(FRIENDS, ADMIN);
    await expect(services.apis.create(FRIENDS, ADMIN)).rejects.toMatchObject({
      code: 'conflict',
      field: 'identifier',
    });
  });

  it('changes what an edit names, and records that alone', async () => {
    await services.apis.create(FRIENDS, ADMIN);
    const changes = { tokenFormat: 'opaque', applicationId: services.application.id } as const;
    const api = await services.apis.update(FRIENDS.identifier, changes, 1, ADMIN);
    expect(api).toMatchObject({ ...changes, name: 'Friends', version: 2 });
    expect(lastEvent()).toMatchObject({
      kind: 'api.updated',
      detail: { before: { tokenFormat: 'jwt', applicationId: null }, after: changes },
    });
  });

  it('records nothing when nothing changes', async () => {
    const api = await services.apis.create(FRIENDS, ADMIN);
    const before = services.ports.events.all.length;
    expect(
      await services.apis.update(api.identifier, { scopes: api.scopes, name: 'Friends' }, 1, ADMIN),
    ).toEqual(api);
    expect(services.ports.events.all).toHaveLength(before);
  });

  it('edits only the version that was read (case 229)', async () => {
    await services.apis.create(FRIENDS, ADMIN);
    const { identifier } = FRIENDS;
    const outdated = { code: 'conflict', field: 'version' };
    await expect(services.apis.update(identifier, { name: 'B' }, 7, ADMIN)).rejects.toMatchObject(outdated);
    await expect(services.apis.delete(identifier, 7, {}, ADMIN)).rejects.toMatchObject(outdated);
  });

  it('changes nothing of what is built in', async () => {
    const forbidden = { code: 'forbidden' };
    await expect(services.apis.update(MANAGEMENT_API, { name: 'B' }, 1, ADMIN)).rejects.toMatchObject(
      forbidden,
    );
    await expect(services.apis.delete(MANAGEMENT_API, 1, {}, ADMIN)).rejects.toMatchObject(forbidden);
  });

  it('keeps a scope that credential sets have, and says how many', async () => {
    await services.apis.create(FRIENDS, ADMIN);
    await createSet(['view_friends']);
    await createSet(['view_friends', 'edit_friends']);
    const scopes = [{ name: 'edit_friends' }];
    const update = services.apis.update(FRIENDS.identifier, { scopes }, 1, ADMIN);
    await expect(update).rejects.toMatchObject({ code: 'in-use', field: 'scopes' });
    await expect(update).rejects.toThrow('2 credential sets still have one of these scopes');
  });

  it('takes a scope from credential sets where the edit says so, and records each', async () => {
    await services.apis.create(FRIENDS, ADMIN);
    const set = await createSet(['view_friends', 'edit_friends']);
    const changes = { scopes: [{ name: 'edit_friends' }], removeFromSets: true };
    await services.apis.update(FRIENDS.identifier, changes, 1, ADMIN);
    const after = await services.credentialSets.get(set.clientId);
    expect(after.access.map(({ scope }) => scope)).toEqual(['edit_friends']);
    expect(after.version).toBe(2);
    expect(services.ports.events.all.slice(-2).map(({ kind }) => kind)).toEqual([
      'credential.updated',
      'api.updated',
    ]);
  });

  it('removes a scope that only retired sets have without a question', async () => {
    await services.apis.create(FRIENDS, ADMIN);
    const set = await createSet(['view_friends']);
    await services.credentialSets.retire(set.clientId, ADMIN);
    await services.apis.update(FRIENDS.identifier, { scopes: [] }, 1, ADMIN);
    expect((await services.credentialSets.get(set.clientId)).access).toEqual([]);
  });

  it('is deleted with its scopes, where they are unused or the admin says so', async () => {
    await services.apis.create(FRIENDS, ADMIN);
    const set = await createSet(['view_friends']);
    const { identifier } = FRIENDS;
    await expect(services.apis.delete(identifier, 1, {}, ADMIN)).rejects.toThrow(
      '1 credential set still has',
    );
    await services.apis.delete(identifier, 1, { removeFromSets: true }, ADMIN);
    await expect(services.apis.get(identifier)).rejects.toMatchObject({ code: 'not-found' });
    expect((await services.credentialSets.get(set.clientId)).access).toEqual([]);
    expect(lastEvent()).toMatchObject({
      kind: 'api.deleted',
      detail: { before: { name: 'Friends' }, after: null },
    });
  });

  it('lists pages within limits', async () => {
    await expect(services.apis.list({ limit: 0 })).rejects.toMatchObject({ field: 'limit' });
    expect((await services.apis.list({ limit: 200 })).items).toHaveLength(1);
  });
});
