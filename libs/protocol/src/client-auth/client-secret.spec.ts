import { aClient, aSecret, createInMemoryPorts, type InMemoryPorts } from '../testing/index.js';
import { ClientSecretBasic } from './client-secret-basic.method.js';
import { ClientSecretPost } from './client-secret-post.method.js';

let ports: InMemoryPorts;

beforeEach(async () => {
  ports = await createInMemoryPorts();
  ports.tables.clients.set('cc_billing', aClient());
});

const header = (pair: string) => `Basic ${Buffer.from(pair).toString('base64')}`;
const basic = (authorization: string) =>
  new ClientSecretBasic(ports).authenticate({ authorization, params: new Map() });
const post = (params: Record<string, string>) =>
  new ClientSecretPost(ports).authenticate({
    authorization: undefined,
    params: new Map(Object.entries(params)),
  });

describe('a client secret', () => {
  it('authenticates its client, and says which secret it was', async () => {
    await expect(basic(header('cc_billing:right secret'))).resolves.toMatchObject({
      client: { clientId: 'cc_billing' },
      method: 'client_secret_basic',
      credentialId: 'sec_right secret',
    });
  });

  it.each(['cc_billing:right+secret', 'cc%5Fbilling:right%20secret', 'cc_billing:right secret'])(
    'may be form-encoded or not: %s (case 99)',
    async (pair) => {
      await expect(basic(header(pair))).resolves.toMatchObject({ client: { clientId: 'cc_billing' } });
    },
  );

  it('survives colons, percent signs and letters of any script (case 100)', async () => {
    const value = 'a:b:c%&é';
    ports.tables.clients.set('cc_billing', aClient({ secrets: [aSecret(value)] }));
    await expect(basic(header(`cc_billing:${encodeURIComponent(value)}`))).resolves.toBeDefined();
    await expect(post({ client_id: 'cc_billing', client_secret: value })).resolves.toBeDefined();
  });

  it('is one of several while they overlap (case 103)', async () => {
    ports.tables.clients.set('cc_billing', aClient({ secrets: [aSecret('old'), aSecret('new')] }));
    await expect(post({ client_id: 'cc_billing', client_secret: 'old' })).resolves.toMatchObject({
      credentialId: 'sec_old',
    });
    await expect(post({ client_id: 'cc_billing', client_secret: 'new' })).resolves.toMatchObject({
      credentialId: 'sec_new',
    });
  });
});

describe('client authentication by secret refuses', () => {
  const stranger = {
    code: 'invalid_client',
    status: 401,
    description: expect.stringContaining('authentication failed'),
  };

  it.each([
    ['a wrong secret', 'cc_billing:wrong'],
    ['an unknown client', 'cc_nobody:right secret'],
    ['a trailing space', 'cc_billing:right secret '],
    ['a trailing newline', 'cc_billing:right secret\n'],
    ['an empty secret', 'cc_billing:'],
    ['an empty id', ':right secret'],
    ['no colon', 'cc_billing'],
    ['bad percent-encoding', 'cc_billing:right%zzsecret'],
  ])('%s, in the same words (cases 94 to 96)', async (_, pair) => {
    await expect(basic(header(pair))).rejects.toMatchObject(stranger);
  });

  it.each([
    'Basic',
    'Basic ',
    'Basic !!!!',
    `Basic  ${Buffer.from('cc_billing:right secret').toString('base64')}`,
    `${header('cc_billing:right secret')} trailing`,
    `X${header('cc_billing:right secret')}`,
    'Bearer abc',
    `${header('cc_billing:right secret')}=`,
  ])('the header %j (case 99)', async (authorization) => {
    await expect(basic(authorization)).rejects.toMatchObject(stranger);
  });

  it.each(['disabled', 'retired'] as const)(
    'a secret that is %s, as if it were wrong (case 103)',
    async (status) => {
      ports.tables.clients.set('cc_billing', aClient({ secrets: [aSecret('right secret', { status })] }));
      await expect(basic(header('cc_billing:right secret'))).rejects.toMatchObject(stranger);
    },
  );

  it('an expired secret, from its last millisecond on (case 103)', async () => {
    const expiresAt = ports.clock.now() + 1;
    ports.tables.clients.set('cc_billing', aClient({ secrets: [aSecret('right secret', { expiresAt })] }));
    await expect(basic(header('cc_billing:right secret'))).resolves.toBeDefined();
    ports.clock.advance(1);
    await expect(basic(header('cc_billing:right secret'))).rejects.toMatchObject({
      code: 'invalid_client',
      description: expect.stringContaining('expired'),
    });
  });

  it.each(['disabled', 'retired'] as const)(
    'a set that is %s, and says so to those who know its secret',
    async (status) => {
      ports.tables.clients.set('cc_billing', aClient({ status }));
      await expect(basic(header('cc_billing:right secret'))).rejects.toMatchObject({
        code: 'invalid_client',
        description: `this credential set is ${status}`,
      });
      await expect(basic(header('cc_billing:wrong'))).rejects.toMatchObject(stranger);
    },
  );

  it('a method that the set does not allow', async () => {
    ports.tables.clients.set('cc_billing', aClient({ authMethods: ['private_key_jwt'] }));
    await expect(basic(header('cc_billing:right secret'))).rejects.toMatchObject({ code: 'invalid_client' });
  });
});
