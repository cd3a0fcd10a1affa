import type { Client } from '../client.js';
import { aClient, anApi, createInMemoryPorts, type InMemoryPorts } from '../testing/index.js';
import { ClientCredentialsGrant } from './client-credentials.grant.js';

let ports: InMemoryPorts;
let grant: ClientCredentialsGrant;

beforeEach(async () => {
  ports = await createInMemoryPorts();
  grant = new ClientCredentialsGrant(ports);
  ports.tables.apis.set('https://friends.example', anApi());
  ports.tables.apis.set('https://mail.example', anApi({ identifier: 'https://mail.example' }));
});

const authorize = (client: Client, params: Record<string, string> = {}) =>
  grant.authorize({ client, params: new Map(Object.entries(params)) });

const withMail = aClient({
  access: [
    { audience: 'https://friends.example', scope: 'view_friends', byDefault: true },
    { audience: 'https://friends.example', scope: 'edit_friends', byDefault: false },
    { audience: 'https://mail.example', scope: 'send_mail', byDefault: false },
  ],
});

describe('client_credentials grants', () => {
  it('a token whose subject is the client itself (case 141)', async () => {
    const { subject, actor } = await authorize(aClient());
    expect({ subject, actor }).toEqual({ subject: 'cc_billing', actor: null });
  });

  it('the default scopes when none is asked for, never all (case 140)', async () => {
    const { target } = await authorize(withMail);
    expect(target.scopes).toEqual(['view_friends']);
    expect(target.audience).toEqual(['https://friends.example']);
  });

  it('the scopes asked for, and the APIs that define them', async () => {
    const { target } = await authorize(withMail, { scope: 'send_mail view_friends' });
    expect(target.audience).toEqual(['https://friends.example', 'https://mail.example']);
  });

  it('one API where resource names it', async () => {
    const { target } = await authorize(withMail, { resource: 'https://mail.example', scope: 'send_mail' });
    expect(target.apis.map((api) => api.identifier)).toEqual(['https://mail.example']);
  });
});

describe('client_credentials refuses', () => {
  it('a scope that the set does not have (case 140)', async () => {
    await expect(authorize(aClient(), { scope: 'view_friends admin' })).rejects.toMatchObject({
      code: 'invalid_scope',
    });
  });

  it('openid, because nobody signed in (case 142)', async () => {
    await expect(authorize(aClient(), { scope: 'openid' })).rejects.toMatchObject({ code: 'invalid_scope' });
  });

  it('no scope asked where the set has no default', async () => {
    const client = aClient({
      access: [{ audience: 'https://mail.example', scope: 'send_mail', byDefault: false }],
    });
    await expect(authorize(client)).rejects.toMatchObject({ code: 'invalid_scope' });
  });

  it.each(['https://other.example', 'mail', 'https://mail.example#x', 'https://mail.example/'])(
    'the resource %s (cases 30, 144)',
    async (resource) => {
      await expect(authorize(withMail, { resource })).rejects.toMatchObject({ code: 'invalid_target' });
    },
  );

  it('a scope of one API with the resource of another', async () => {
    const params = { resource: 'https://mail.example', scope: 'view_friends' };
    await expect(authorize(withMail, params)).rejects.toMatchObject({ code: 'invalid_scope' });
  });

  it('scopes of APIs that take different tokens', async () => {
    ports.tables.apis.set(
      'https://mail.example',
      anApi({ identifier: 'https://mail.example', tokenFormat: 'opaque' }),
    );
    await expect(authorize(withMail, { scope: 'view_friends send_mail' })).rejects.toMatchObject({
      code: 'invalid_target',
    });
  });

  it('an API that is no longer registered', async () => {
    ports.tables.apis.delete('https://friends.example');
    await expect(authorize(aClient())).rejects.toMatchObject({ code: 'invalid_target' });
  });

  it('a public client (case 143)', async () => {
    await expect(authorize(aClient({ authMethods: ['none'] }))).rejects.toMatchObject({
      code: 'unauthorized_client',
    });
  });
});
