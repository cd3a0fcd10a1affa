import { aClient, createInMemoryPorts, type InMemoryPorts } from '../testing/index.js';
import { ClientSecretPost } from './client-secret-post.method.js';
import { NoAuthentication } from './none.method.js';

let ports: InMemoryPorts;

beforeEach(async () => {
  ports = await createInMemoryPorts();
  ports.tables.clients.set('cc_billing', aClient());
  ports.tables.clients.set('ac_phone', aClient({ clientId: 'ac_phone', authMethods: ['none'], secrets: [] }));
});

const asPublic = (client_id: string) =>
  new NoAuthentication(ports).authenticate({
    authorization: undefined,
    params: new Map([['client_id', client_id]]),
  });

describe('a client that only names itself', () => {
  it('is known when it is a public one', async () => {
    await expect(asPublic('ac_phone')).resolves.toMatchObject({ method: 'none', credentialId: null });
  });

  it.each(['cc_billing', 'ac_nobody'])('is refused when it is %s (case 101)', async (clientId) => {
    await expect(asPublic(clientId)).rejects.toMatchObject({ code: 'invalid_client', status: 401 });
  });

  it('is refused when it is disabled', async () => {
    ports.tables.clients.set(
      'ac_phone',
      aClient({ clientId: 'ac_phone', authMethods: ['none'], status: 'disabled' }),
    );
    await expect(asPublic('ac_phone')).rejects.toMatchObject({ code: 'invalid_client' });
  });

  it('cannot send a secret it does not have (case 101)', async () => {
    const params = new Map(Object.entries({ client_id: 'ac_phone', client_secret: 'anything' }));
    await expect(
      new ClientSecretPost(ports).authenticate({ authorization: undefined, params }),
    ).rejects.toMatchObject({
      code: 'invalid_client',
      status: 401,
    });
  });
});
