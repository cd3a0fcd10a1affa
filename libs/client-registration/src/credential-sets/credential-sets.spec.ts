import { generateKeyPairSync } from 'node:crypto';
import { CREDENTIAL_GRANT_TYPES, DEFAULT_POLICY, sha256 } from '#protocol';
import { CredentialSets } from './credential-sets.js';
import type { NewCredentialSet } from './new-credential-set.js';
import { isWellFormedSecret } from '../secrets/secret-format.js';
import {
  ADMIN,
  createRegistrationServices,
  type RegistrationServices,
} from '../testing/registration-services.js';

const PUBLIC_KEY = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  .publicKey.export({ type: 'spki', format: 'pem' })
  .toString();
const FRIENDS = 'https://friends.example';
const PALS = 'https://pals.example';
const REDIRECT = 'https://app.example/cb';

describe('CredentialSets', () => {
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

  const events = () => services.ports.events.all;
  const input = (part: Partial<NewCredentialSet> = {}): NewCredentialSet => ({
    applicationId: services.application.id,
    grantType: 'client_credentials',
    scopes: ['view'],
    ...part,
  });
  const code = (part: Partial<NewCredentialSet> = {}): NewCredentialSet =>
    input({ grantType: 'authorization_code', redirectUris: [REDIRECT], ...part });
  const create = (part?: Partial<NewCredentialSet>) => services.credentialSets.create(input(part), ADMIN);
  const refusal = (field: string) => ({ code: 'invalid', field });

  describe('create', () => {
    it('makes a client_credentials set with one secret, whose value is shown once', async () => {
      const { set, secret, warnings } = await create();
      expect(set).toMatchObject({
        clientId: expect.stringMatching(/^cc_[A-Za-z0-9]{22}$/),
        name: 'client_credentials',
        grantType: 'client_credentials',
        application: { id: services.application.id, name: 'Billing' },
        status: 'enabled',
        authMethods: ['client_secret_basic', 'client_secret_post'],
        access: [{ audience: FRIENDS, scope: 'view', byDefault: true }],
        redirectUris: [],
        keys: [],
        accessTokenLifetime: null,
        version: 1,
      });
      expect(isWellFormedSecret(secret?.value ?? '')).toBe(true);
      expect(secret?.value).toMatch(/^lgt_cc_/);
      expect(set.secrets).toMatchObject([
        {
          id: secret?.id,
          name: 'Secret 1',
          hash: sha256(secret?.value ?? ''),
          last4: secret?.value.slice(-4),
        },
      ]);
      expect(warnings).toEqual([]);
      expect(await services.credentialSets.get(set.clientId)).toEqual(set);
    });

    it('lists the grants for a mistyped one, and marks those that are not served', async () => {
      await expect(create({ grantType: 'jwt' })).rejects.toThrow(
        /one of client_credentials, authorization_code \(not served here\), .* is needed/,
      );
    });

    it.each(Object.entries(CREDENTIAL_GRANT_TYPES))(
      'begins the client_id of %s with its prefix, and its secret where it has one',
      async (grantType, { prefix, name }) => {
        const redirectUris = grantType === 'authorization_code' ? [REDIRECT] : [];
        for (const each of [grantType, name]) {
          const { set, secret } = await create({ grantType: each, redirectUris });
          expect([set.grantType, set.clientId.slice(0, 3)]).toEqual([grantType, `${prefix}_`]);
          expect(secret?.value.startsWith(`lgt_${prefix}_`)).toBe(
            ['sa', 'o1'].includes(prefix) ? undefined : true,
          );
        }
      },
    );

    it('records the set without its secret or the hash of it (cases 104, 223)', async () => {
      const { set, secret } = await create({ publicKey: undefined, secretName: 'first' });
      expect(events().at(-1)).toMatchObject({
        kind: 'credential.created',
        actor: 'cc_admin',
        target: set.clientId,
        clientId: set.clientId,
        applicationId: services.application.id,
        detail: { before: null, after: { access: set.access, secrets: [{ id: secret?.id, name: 'first' }] } },
      });
      const recorded = JSON.stringify(events());
      expect(recorded).not.toContain(secret?.value);
      expect(recorded).not.toContain(sha256(secret?.value ?? ''));
    });

    it('gives a set with a public key no secret', async () => {
      const { set, secret } = await create({ publicKey: PUBLIC_KEY });
      expect(secret).toBeNull();
      expect(set).toMatchObject({
        authMethods: ['private_key_jwt'],
        secrets: [],
        keys: [{ algorithm: 'ES256' }],
      });
    });

    it('gives a set both where both methods are named', async () => {
      const authMethods = ['client_secret_post', 'private_key_jwt'] as const;
      const { set, secret } = await create({ publicKey: PUBLIC_KEY, authMethods });
      expect(secret).not.toBeNull();
      expect([set.secrets.length, set.keys.length]).toEqual([1, 1]);
    });

    it('gives a public set neither', async () => {
      const { set, secret } = await create(code({ public: true }));
      expect([secret, set.secrets, set.keys, set.authMethods]).toEqual([null, [], [], ['none']]);
    });

    it('warns where the grant type is not served, as the server says', async () => {
      const text = 'this version does not serve the authorization_code grant yet';
      expect((await create(code())).warnings).toMatchObject([{ code: 'grant-not-served', text }]);
      const serving = new CredentialSets(services.ports, ['authorization_code']);
      expect((await serving.create(code(), ADMIN)).warnings).toEqual([]);
    });

    it.each<[string, Partial<NewCredentialSet>, string]>([
      ['an unknown application', { applicationId: 'app_none' }, 'applicationId'],
      ['an unknown grant', { grantType: 'password' }, 'grantType'],
      ['a grant from a prototype', { grantType: 'constructor' }, 'grantType'],
      ['an empty grant', { grantType: '' }, 'grantType'],
      ['an empty name', { name: ' ' }, 'name'],
      ['an empty secret name', { secretName: '' }, 'secretName'],
      ['a secret name without a secret', { publicKey: PUBLIC_KEY, secretName: 'x' }, 'secretName'],
      ['a lifetime of 0', { accessTokenLifetime: 0 }, 'accessTokenLifetime'],
      ['a lifetime of a day and a second', { accessTokenLifetime: 86_401 }, 'accessTokenLifetime'],
      ['a lifetime that is no number', { accessTokenLifetime: Number.NaN }, 'accessTokenLifetime'],
      ['no method', { authMethods: [] }, 'authMethods'],
      ['a method twice', { authMethods: ['client_secret_post', 'client_secret_post'] }, 'authMethods'],
      ['an unknown method', { authMethods: ['tls_client_auth' as 'none'] }, 'authMethods'],
      ['private_key_jwt without a key', { authMethods: ['private_key_jwt'] }, 'publicKey'],
      [
        'a key without private_key_jwt',
        { authMethods: ['client_secret_post'], publicKey: PUBLIC_KEY },
        'publicKey',
      ],
      ['a key that is none', { publicKey: 'x' }, 'publicKey'],
    ])('refuses %s, and leaves nothing behind', async (_what, part, field) => {
      const before = events().length;
      await expect(create(part)).rejects.toMatchObject(refusal(field));
      expect(events()).toHaveLength(before);
      expect((await services.credentialSets.list({ limit: 10 })).items).toEqual([]);
    });

    it('keeps to the policy’s longest lifetime', async () => {
      const policy = { ...DEFAULT_POLICY, longestAccessTokenLifetime: 600 };
      const strict = new CredentialSets(services.ports, [], policy);
      await expect(strict.create(input({ accessTokenLifetime: 601 }), ADMIN)).rejects.toThrow(
        'from 1 to 600',
      );
      expect((await strict.create(input({ accessTokenLifetime: 600 }), ADMIN)).set.accessTokenLifetime).toBe(
        600,
      );
    });

    it.each(['client_credentials', 'jwt-bearer', 'token-exchange'])(
      'makes no public set of %s (case 143)',
      async (grantType) => {
        await expect(create({ grantType, public: true })).rejects.toMatchObject(refusal('public'));
        await expect(create({ grantType, authMethods: ['none'] })).rejects.toMatchObject(refusal('public'));
      },
    );

    it('refuses what contradicts itself: public and confidential at once', async () => {
      const secretive = code({ public: true, authMethods: ['client_secret_basic'] });
      await expect(create(secretive)).rejects.toMatchObject(refusal('public'));
      await expect(create(code({ public: false, authMethods: ['none'] }))).rejects.toMatchObject(
        refusal('public'),
      );
      const both = code({ authMethods: ['none', 'client_secret_basic'] });
      await expect(create(both)).rejects.toMatchObject(refusal('authMethods'));
      await expect(create(code({ public: true, publicKey: PUBLIC_KEY }))).rejects.toMatchObject(
        refusal('publicKey'),
      );
    });

    it('takes redirect URIs for authorization_code alone, which needs one', async () => {
      await expect(create({ redirectUris: [REDIRECT] })).rejects.toMatchObject(refusal('redirectUris'));
      await expect(create(code({ redirectUris: [] }))).rejects.toMatchObject(refusal('redirectUris'));
      const wild = create(code({ redirectUris: ['https://*.example/'] }));
      await expect(wild).rejects.toMatchObject(refusal('redirectUris'));
    });
  });

  describe('update', () => {
    it('changes what an edit names, and records that alone', async () => {
      const { set } = await create();
      services.ports.clock.advance(5);
      const edit = { name: 'Nightly', accessTokenLifetime: 60 };
      const after = await services.credentialSets.update(set.clientId, edit, 1, ADMIN);
      expect(after).toEqual({ ...set, ...edit, updatedAt: set.updatedAt + 5, version: 2 });
      expect(await services.credentialSets.get(set.clientId)).toEqual(after);
      expect(events().at(-1)).toMatchObject({
        kind: 'credential.updated',
        detail: { before: { name: 'client_credentials', accessTokenLifetime: null }, after: edit },
      });
    });

    it('records nothing when nothing changes', async () => {
      const { set } = await create();
      const before = events().length;
      const same = { name: set.name, scopes: ['view'], accessTokenLifetime: null };
      expect(await services.credentialSets.update(set.clientId, same, 1, ADMIN)).toEqual(set);
      expect(events()).toHaveLength(before);
    });

    it('edits only the version that was read (case 229)', async () => {
      const { set } = await create();
      const edit = services.credentialSets.update(set.clientId, { name: 'B' }, 2, ADMIN);
      await expect(edit).rejects.toMatchObject({ code: 'conflict', field: 'version' });
    });

    it.each([
      ['openid on two legs (case 142)', { scopes: ['openid'] }, 'scopes'],
      ['redirect URIs of a set without a browser', { redirectUris: [REDIRECT] }, 'redirectUris'],
      ['an empty name', { name: '' }, 'name'],
      ['a public client', { authMethods: ['none'] as const }, 'authMethods'],
      ['a lifetime of -1', { accessTokenLifetime: -1 }, 'accessTokenLifetime'],
    ])('refuses %s', async (_what, edit, field) => {
      const { set } = await create();
      await expect(services.credentialSets.update(set.clientId, edit, 1, ADMIN)).rejects.toMatchObject(
        refusal(field),
      );
    });
  });

  describe('status', () => {
    it('goes to disabled and back, and is recorded', async () => {
      const { set } = await create();
      expect((await services.credentialSets.disable(set.clientId, ADMIN)).status).toBe('disabled');
      expect(await services.credentialSets.enable(set.clientId, ADMIN)).toMatchObject({
        status: 'enabled',
        version: 3,
      });
      expect(events().slice(-2)).toMatchObject([
        {
          kind: 'credential.disabled',
          detail: { before: { status: 'enabled' }, after: { status: 'disabled' } },
        },
        { kind: 'credential.enabled' },
      ]);
    });

    it('records nothing when it is so already', async () => {
      const { set } = await create();
      const before = events().length;
      expect(await services.credentialSets.enable(set.clientId, ADMIN)).toEqual(set);
      expect(events()).toHaveLength(before);
    });

    it('is final once retired', async () => {
      const { set } = await create();
      const { credentialSets, secrets } = services;
      await credentialSets.retire(set.clientId, ADMIN);
      expect((await credentialSets.retire(set.clientId, ADMIN)).version).toBe(2);
      for (const act of [
        () => credentialSets.enable(set.clientId, ADMIN),
        () => credentialSets.disable(set.clientId, ADMIN),
        () => credentialSets.update(set.clientId, { name: 'B' }, 2, ADMIN),
        () => secrets.add(set.clientId, {}, ADMIN),
      ])
        await expect(act()).rejects.toMatchObject({
          code: 'conflict',
          message: expect.stringContaining('final'),
        });
    });

    it('belongs to a set that exists', async () => {
      for (const act of ['get', 'disable', 'enable', 'retire'] as const)
        await expect(services.credentialSets[act]('cc_none', ADMIN)).rejects.toMatchObject({
          code: 'not-found',
        });
    });
  });

  it('lists pages within limits', async () => {
    await expect(services.credentialSets.list({ limit: 201 })).rejects.toMatchObject(refusal('limit'));
  });
});
