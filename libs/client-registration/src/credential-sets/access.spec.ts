import { MANAGEMENT_API, OWN_AUDIENCE } from '#protocol';
import type { NewCredentialSet } from './new-credential-set.js';
import {
  ADMIN,
  createRegistrationServices,
  type RegistrationServices,
} from '../testing/registration-services.js';

const FRIENDS = 'https://friends.example';
const PALS = 'https://pals.example';

describe('the access of a credential set', () => {
  let services: RegistrationServices;
  beforeEach(async () => {
    services = await createRegistrationServices();
    const { apis } = services;
    await apis.create(
      { identifier: FRIENDS, name: 'F', scopes: [{ name: 'view' }, { name: 'both' }] },
      ADMIN,
    );
    await apis.create({ identifier: PALS, name: 'P', scopes: [{ name: 'greet' }, { name: 'both' }] }, ADMIN);
  });

  const code = (part: Partial<NewCredentialSet>): Partial<NewCredentialSet> => ({
    grantType: 'authorization_code',
    redirectUris: ['https://app.example/cb'],
    ...part,
  });
  const create = (part: Partial<NewCredentialSet> = {}) => {
    const applicationId = services.application.id;
    const input = { applicationId, grantType: 'client_credentials', scopes: ['view'], ...part };
    return services.credentialSets.create(input, ADMIN);
  };
  const refusal = (field: string) => ({ code: 'invalid', field });

  describe('scopes', () => {
    it('belong to the one API that defines them', async () => {
      const { set } = await create({ scopes: ['view', 'greet'] });
      expect(set.access).toEqual([
        { audience: FRIENDS, scope: 'view', byDefault: true },
        { audience: PALS, scope: 'greet', byDefault: true },
      ]);
    });

    it('that several APIs define need one of them named', async () => {
      await expect(create({ scopes: ['both'] })).rejects.toThrow('name the one that is meant');
      await expect(create({ scopes: ['both'], apis: [FRIENDS, PALS] })).rejects.toMatchObject(
        refusal('apis'),
      );
      expect((await create({ scopes: ['both'], apis: [PALS] })).set.access).toMatchObject([
        { audience: PALS },
      ]);
    });

    it('that no API defines are the server’s own, with a warning', async () => {
      const { set, warnings } = await create({ scopes: ['mystery'] });
      expect(set.access).toEqual([{ audience: OWN_AUDIENCE, scope: 'mystery', byDefault: true }]);
      expect(warnings).toMatchObject([{ text: expect.stringContaining('no API defines “mystery”') }]);
    });

    it('that are mistyped are asked after', async () => {
      const { warnings } = await create({ scopes: ['veiw'] });
      expect(warnings).toMatchObject([
        { text: expect.stringMatching(/no API defines “veiw”.*; did you mean view\?$/) },
      ]);
    });

    it('come from the named APIs alone', async () => {
      await expect(create({ scopes: ['greet'], apis: [FRIENDS] })).rejects.toThrow(
        'none of the named APIs defines “greet”',
      );
      await expect(create({ apis: ['https://none.example'] })).rejects.toMatchObject(refusal('apis'));
      await expect(create({ apis: [FRIENDS, FRIENDS] })).rejects.toMatchObject(refusal('apis'));
    });

    it('of Legate itself belong to its own API, whatever is named', async () => {
      const { set } = await create({ scopes: ['view', 'legate:admin'], apis: [FRIENDS] });
      expect(set.access).toContainEqual({ audience: MANAGEMENT_API, scope: 'legate:admin', byDefault: true });
      await expect(create({ scopes: ['legate:root'] })).rejects.toThrow('Legate has no scope “legate:root”');
    });

    it.each(['authorization_code', 'jwt-bearer', 'device_code', 'token-exchange'])(
      'of Legate itself are never for the grant %s (case 220)',
      async (grantType) => {
        const redirectUris = grantType === 'authorization_code' ? ['https://app.example/cb'] : undefined;
        for (const scope of ['legate:admin', 'legate:audit']) {
          await expect(create({ grantType, redirectUris, scopes: [scope] })).rejects.toMatchObject(
            refusal('scopes'),
          );
        }
        const { set } = await create({ grantType, redirectUris, scopes: ['view'] });
        const widened = services.credentialSets.update(
          set.clientId,
          { scopes: ['view', 'legate:admin'] },
          1,
          ADMIN,
        );
        await expect(widened).rejects.toMatchObject(refusal('scopes'));
      },
    );

    it.each(['openid', 'profile', 'email', 'address', 'phone', 'offline_access'])(
      'never speak of a person on two legs: %s (case 142)',
      async (scope) => {
        for (const grantType of ['client_credentials', 'jwt-bearer', 'token-exchange'])
          await expect(create({ grantType, scopes: [scope] })).rejects.toMatchObject(refusal('scopes'));
        const { set } = await create(code({ scopes: [scope] }));
        expect(set.access).toMatchObject([{ audience: OWN_AUDIENCE, scope }]);
      },
    );

    it('are all given by default, unless the admin chooses', async () => {
      const { set } = await create({ scopes: ['view', 'greet'], defaultScopes: ['greet'] });
      expect(set.access.filter(({ byDefault }) => byDefault).map(({ scope }) => scope)).toEqual(['greet']);
      const strange = create({ defaultScopes: ['greet'] });
      await expect(strange).rejects.toMatchObject(refusal('defaultScopes'));
      await expect(create({ defaultScopes: ['view', 'view'] })).rejects.toMatchObject(
        refusal('defaultScopes'),
      );
    });

    it.each([
      ['a space', ['a b']],
      ['a quote', ['a"b']],
      ['an empty name', ['']],
      ['a repeated name', ['view', 'view']],
      ['201 names', Array.from({ length: 201 }, (_, index) => `s${index}`)],
    ])('are refused with %s', async (_what, scopes) => {
      await expect(create({ scopes })).rejects.toMatchObject(refusal('scopes'));
    });

    it('may be none, with a warning', async () => {
      const { set, warnings } = await create({ scopes: [] });
      expect([set.access, warnings]).toMatchObject([[], [{ code: 'no-scopes' }]]);
    });
  });

  describe('edited', () => {
    it('keeps each scope with its API while none is named', async () => {
      const { set } = await create({ scopes: ['both'], apis: [PALS] });
      const { access } = await services.credentialSets.update(
        set.clientId,
        { scopes: ['both', 'view'] },
        1,
        ADMIN,
      );
      expect(access.map(({ audience, scope }) => [scope, audience])).toEqual([
        ['view', FRIENDS],
        ['both', PALS],
      ]);
      const moved = await services.credentialSets.update(
        set.clientId,
        { scopes: ['both'], apis: [FRIENDS] },
        2,
        ADMIN,
      );
      expect(moved.access).toMatchObject([{ audience: FRIENDS }]);
    });

    it('finds the API of a scope that none defined before', async () => {
      const { set } = await create({ scopes: ['late'] });
      await services.apis.create({ identifier: 'urn:late', name: 'L', scopes: [{ name: 'late' }] }, ADMIN);
      const after = await services.credentialSets.update(set.clientId, { scopes: ['late'] }, 1, ADMIN);
      expect(after.access).toMatchObject([{ audience: 'urn:late' }]);
    });

    it('widens the defaults only where all were given by default', async () => {
      const all = (await create({ scopes: ['view'] })).set;
      const some = (await create({ scopes: ['view'], defaultScopes: [] })).set;
      const scopes = ['view', 'greet'];
      const flags = async (clientId: string) =>
        (await services.credentialSets.update(clientId, { scopes }, 1, ADMIN)).access.map(
          ({ byDefault }) => byDefault,
        );
      expect(await flags(all.clientId)).toEqual([true, true]);
      expect(await flags(some.clientId)).toEqual([false, false]);
    });

    it('is no edit when the same scopes come in another order', async () => {
      const { set } = await create({ scopes: ['view', 'greet'] });
      const again = { scopes: ['greet', 'view'] };
      expect(await services.credentialSets.update(set.clientId, again, 1, ADMIN)).toEqual(set);
    });

    it('changes the defaults alone', async () => {
      const { set } = await create();
      const after = await services.credentialSets.update(set.clientId, { defaultScopes: [] }, 1, ADMIN);
      expect(after.access).toMatchObject([{ scope: 'view', byDefault: false }]);
    });
  });
});
