import { Apis } from '#client-registration';
import { createInMemoryRegistration, sampleApi } from '#client-registration/testing';
import { inMemory } from './testing/run-in-memory.js';

const API = sampleApi({
  scopes: [
    { name: 'read', description: 'See friends' },
    { name: 'write', description: 'Change friends' },
  ],
});

/** `legate api update` upon one API; the API as it is after it. */
async function openUpdate() {
  const ports = createInMemoryRegistration();
  await ports.unitOfWork.run(() => ports.apis.insert(API));
  const apis = new Apis(ports);
  const legate = inMemory({ apis });
  return async (...options: readonly string[]) => {
    const ran = await legate('api', 'update', API.identifier, ...options);
    return { ...ran, api: await apis.get(API.identifier) };
  };
}

describe('legate api update', () => {
  it('changes what is said and leaves the rest, as a new version', async () => {
    const { code, api } = await (await openUpdate())('--name', 'Friends and family');
    expect(code).toBeUndefined();
    expect(api).toEqual({
      ...{ ...API, name: 'Friends and family', version: API.version + 1 },
      updatedAt: api.updatedAt,
    });
  });

  it('replaces the list of scopes, and keeps what is said of those that stay', async () => {
    const { api } = await (await openUpdate())('--scope', 'read delete');
    expect(api.scopes).toEqual([
      { name: 'read', description: 'See friends' },
      { name: 'delete', description: '' },
    ]);
  });

  it('describes a scope that it has', async () => {
    const { api } = await (await openUpdate())('--describe', 'write=Edit friends');
    expect(api.scopes).toEqual([API.scopes[0], { name: 'write', description: 'Edit friends' }]);
  });

  it('asks for something to change', async () => {
    expect(await (await openUpdate())()).toMatchObject({
      ...{ code: 2, stderr: expect.stringContaining('nothing to change') },
    });
  });
});
