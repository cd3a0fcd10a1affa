import { Applications, type NewApplication } from './applications.js';
import {
  ADMIN,
  createRegistrationServices,
  type RegistrationServices,
} from '../testing/registration-services.js';

const FULL: NewApplication = {
  name: ' Friends ',
  description: 'Shows friends.\nTo friends.',
  owner: 'Team Blue',
  contacts: ['blue@example.com'],
  logoUri: 'https://cdn.example/logo.png',
};

describe('Applications', () => {
  let services: RegistrationServices;
  beforeEach(async () => (services = await createRegistrationServices()));

  const lastEvent = () => services.ports.events.all.at(-1);
  const count = () => services.ports.events.all.length;

  it('registers an application that needs only a name', async () => {
    const { application, ports } = services;
    expect(application).toEqual({
      id: expect.stringMatching(/^app_[A-Za-z0-9]{22}$/),
      name: 'Billing',
      description: '',
      owner: '',
      contacts: [],
      logoUri: null,
      createdAt: ports.clock.now(),
      updatedAt: ports.clock.now(),
      version: 1,
    });
    expect(await services.applications.get(application.id)).toEqual(application);
  });

  it('records who registered what, and from where', async () => {
    const { id } = await services.applications.create(FULL, ADMIN);
    expect(lastEvent()).toEqual({
      id: expect.stringMatching(/^evt_/),
      kind: 'application.created',
      at: services.ports.clock.now(),
      actor: 'cc_admin',
      target: id,
      applicationId: id,
      clientId: null,
      requestId: 'req_1',
      ip: '192.0.2.7',
      userAgent: 'test/1',
      detail: { before: null, after: { ...FULL, name: 'Friends' } },
    });
  });

  it.each<[string, NewApplication, string]>([
    ['an empty name', { name: ' ' }, 'name'],
    ['a long name', { name: 'x'.repeat(121) }, 'name'],
    ['a name that turns text around', { name: 'a\u202eb' }, 'name'],
    ['a long owner', { name: 'a', owner: 'x'.repeat(121) }, 'owner'],
    ['a long description', { name: 'a', description: 'x'.repeat(2001) }, 'description'],
    ['a contact that is no address', { name: 'a', contacts: ['blue'] }, 'contacts'],
    ['a contact twice', { name: 'a', contacts: ['a@example.com', ' a@example.com'] }, 'contacts'],
    ['a script for a logo', { name: 'a', logoUri: 'javascript:alert(1)' }, 'logoUri'],
  ])('refuses %s, and records nothing', async (_what, input, field) => {
    const before = count();
    await expect(services.applications.create(input, ADMIN)).rejects.toMatchObject({
      code: 'invalid',
      field,
    });
    expect(count()).toBe(before);
  });

  it('knows no application by another id', async () => {
    await expect(services.applications.get('app_none')).rejects.toMatchObject({ code: 'not-found' });
  });

  it.each([0, -1, 201, 1.5, Number.NaN])('lists no page of %s', async (limit) => {
    await expect(services.applications.list({ limit })).rejects.toMatchObject({
      code: 'invalid',
      field: 'limit',
    });
  });

  it('changes what an edit names, and records that alone', async () => {
    const { id } = await services.applications.create(FULL, ADMIN);
    services.ports.clock.advance(5);
    const edited = await services.applications.update(id, { name: 'Pals', logoUri: null }, 1, ADMIN);
    expect(edited).toMatchObject({ name: 'Pals', logoUri: null, owner: 'Team Blue', version: 2 });
    expect(edited.updatedAt - edited.createdAt).toBe(5);
    expect(lastEvent()).toMatchObject({
      kind: 'application.updated',
      detail: {
        before: { name: 'Friends', logoUri: FULL.logoUri },
        after: { name: 'Pals', logoUri: null },
      },
    });
  });

  it('records nothing when nothing changes', async () => {
    const before = count();
    const { application } = services;
    expect(await services.applications.update(application.id, { name: 'Billing ' }, 1, ADMIN)).toEqual(
      application,
    );
    expect(count()).toBe(before);
  });

  it('lets only one of two edits from the same version through (case 229)', async () => {
    const { id } = services.application;
    const results = await Promise.allSettled(
      ['One', 'Two'].map((name) => services.applications.update(id, { name }, 1, ADMIN)),
    );
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(results[1]).toMatchObject({ reason: { code: 'conflict', field: 'version' } });
    expect((await services.applications.get(id)).name).toBe('One');
  });

  it('deletes an application that holds nothing', async () => {
    const { id } = services.application;
    await services.applications.delete(id, 1, ADMIN);
    await expect(services.applications.get(id)).rejects.toMatchObject({ code: 'not-found' });
    expect(lastEvent()).toMatchObject({
      kind: 'application.deleted',
      detail: { before: { name: 'Billing' }, after: null },
    });
  });

  it('keeps an application with credential sets, retired ones too', async () => {
    const { id } = services.application;
    const input = { applicationId: id, grantType: 'client_credentials', scopes: [] };
    const { set } = await services.credentialSets.create(input, ADMIN);
    await services.credentialSets.retire(set.clientId, ADMIN);
    await expect(services.applications.delete(id, 1, ADMIN)).rejects.toMatchObject({ code: 'in-use' });
  });

  it('keeps an application that is an API', async () => {
    const { id } = services.application;
    await services.apis.create({ identifier: 'https://a.example', name: 'A', applicationId: id }, ADMIN);
    await expect(services.applications.delete(id, 1, ADMIN)).rejects.toThrow('is the API https://a.example');
  });

  it('deletes only the version that was read', async () => {
    const { id } = services.application;
    await expect(services.applications.delete(id, 2, ADMIN)).rejects.toMatchObject({ field: 'version' });
  });

  it('does nothing when the ledger cannot take the record', async () => {
    const { ports } = services;
    const events = { record: () => Promise.reject(new Error('disk full')) };
    const broken = new Applications({ ...ports, events });
    await expect(broken.update(services.application.id, { name: 'New' }, 1, ADMIN)).rejects.toThrow(
      'disk full',
    );
    expect((await services.applications.get(services.application.id)).name).toBe('Billing');
  });
});
