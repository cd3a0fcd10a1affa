import { CredentialSets } from '#client-registration';
import {
  createInMemoryRegistration,
  sampleApi,
  sampleApplication,
  sampleCredentialSet,
  sampleServiceAccount,
} from '#client-registration/testing';
import { JWT_BEARER } from '#protocol';
import { inMemory } from './testing/run-in-memory.js';

const ACCOUNT = sampleServiceAccount({ jwksUri: 'https://app.example/jwks', requireJti: true });
const PEOPLE = sampleCredentialSet({
  ...{ clientId: 'ac_People0000000000000000', grantType: 'authorization_code', requirePkce: false },
  redirectUris: ['https://app.example/cb'],
});

/** `legate credential update` upon these two sets; the set as it is after it. */
async function openUpdate() {
  const ports = createInMemoryRegistration();
  await ports.unitOfWork.run(async () => {
    await ports.applications.insert(sampleApplication());
    await ports.apis.insert(sampleApi());
    await ports.credentialSets.insert(ACCOUNT);
    await ports.credentialSets.insert(PEOPLE);
  });
  const credentialSets = new CredentialSets(ports, [JWT_BEARER]);
  const legate = inMemory({ credentialSets, clock: ports.clock, issuer: ports.issuer });
  return async (clientId: string, ...options: readonly string[]) => {
    const ran = await legate('credential', 'update', clientId, ...options);
    return { ...ran, set: await credentialSets.get(clientId) };
  };
}

describe('legate credential update', () => {
  it('changes what is said and leaves the rest, as a new version', async () => {
    const update = await openUpdate();
    const { code, set } = await update(ACCOUNT.clientId, '--name', 'Nightly', '--lifetime', '600');
    expect(code).toBeUndefined();
    const { name, accessTokenLifetime, ...rest } = { ...set, updatedAt: ACCOUNT.updatedAt };
    expect([name, accessTokenLifetime]).toEqual(['Nightly', 600]);
    expect({ ...rest, version: ACCOUNT.version }).toEqual({
      ...{ ...ACCOUNT, name: undefined, accessTokenLifetime: undefined },
    });
    expect(set.version).toBe(ACCOUNT.version + 1);
  });

  it('replaces a list, and an empty text empties it or removes a URL', async () => {
    const update = await openUpdate();
    const audiences = [
      '--assertion-audience',
      'https://a.example',
      '--assertion-audience',
      'https://b.example',
    ];
    const { set: wide } = await update(ACCOUNT.clientId, ...audiences);
    expect(wide.assertionAudiences).toEqual(['https://a.example', 'https://b.example']);
    const { set: narrow } = await update(ACCOUNT.clientId, '--assertion-audience', '', '--jwks-uri', '');
    expect(narrow).toMatchObject({ assertionAudiences: [], jwksUri: null, requireJti: true });
  });

  it('takes a switch back', async () => {
    const update = await openUpdate();
    expect((await update(ACCOUNT.clientId, '--no-require-jti')).set.requireJti).toBe(false);
    expect((await update(ACCOUNT.clientId, '--require-jti')).set.requireJti).toBe(true);
  });

  it('says nothing of PKCE where nobody does', async () => {
    const update = await openUpdate();
    const { set } = await update(PEOPLE.clientId, '--redirect-uri', 'https://app.example/other');
    expect(set).toMatchObject({ requirePkce: false, redirectUris: ['https://app.example/other'] });
  });

  it('changes the scopes to those that are named', async () => {
    const update = await openUpdate();
    const [{ name = '' } = {}] = sampleApi().scopes;
    const { set } = await update(ACCOUNT.clientId, '--scope', name, '--api', sampleApi().identifier);
    expect(set.access.map(({ scope }) => scope)).toEqual([name]);
  });

  it('asks for something to change', async () => {
    const update = await openUpdate();
    expect(await update(ACCOUNT.clientId)).toMatchObject({
      ...{ code: 2, stderr: expect.stringContaining('nothing to change') },
    });
  });

  it('refuses what does not fit the set, by the name of the option', async () => {
    const update = await openUpdate();
    expect(await update(PEOPLE.clientId, '--require-jti')).toMatchObject({
      ...{ code: 1, stderr: expect.stringContaining('--require-jti: ') },
    });
  });
});
