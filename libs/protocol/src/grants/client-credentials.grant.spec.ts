import { OWN_AUDIENCE } from '../api.js';
import type { Client } from '../client.js';
import { aClient, anApi, createInMemoryPorts, type InMemoryPorts } from '../testing/index.js';
import { ClientCredentialsGrant } from './client-credentials.grant.js';

let ports: InMemoryPorts;
let grant: ClientCredentialsGrant;

beforeEach(async () => {
  ports = await createInMemoryPorts();
  grant = new ClientCredentialsGrant(ports);
  const scopes = ['view_friends', 'edit_friends', 'send_mail'].map((name) => ({ name, description: name }));
  for (const identifier of ['https://friends.example', 'https://mail.example']) {
    ports.tables.apis.set(identifier, anApi({ identifier, scopes }));
  }
});

const authorize = (client: Client, params: Record<string, string> = {}) =>
  grant.authorize({
    client,
    params: new Map(Object.entries(params)),
    context: { requestId: 'req_1', ip: '192.0.2.1', userAgent: null },
  });

const withMail = aClient({
  access: [
    { audience: 'https://friends.example', scope: 'view_friends', byDefault: true },
    { audience: 'https://friends.example', scope: 'edit_friends', byDefault: false },
    { audience: 'https://mail.example', scope: 'send_mail', byDefault: false },
  ],
});

describe('client_credentials grants', () => {
  it('a token whose subject is the client itself (case 141)', async () => {
    const { subject, actors } = await authorize(aClient());
    expect({ subject, actors }).toEqual({ subject: 'cc_billing', actors: [] });
  });

  it('the default scopes when none is asked for, never all (case 140)', async () => {
    const { target } = await authorize(withMail);
    expect(target.scopes).toEqual(['view_friends']);
    expect(target.audience).toEqual(['https://friends.example']);
  });

  it('the scopes asked for, of the one API that defines them', async () => {
    const { target } = await authorize(withMail, { scope: 'edit_friends view_friends' });
    expect(target).toMatchObject({
      scopes: ['view_friends', 'edit_friends'],
      audience: ['https://friends.example'],
      api: { identifier: 'https://friends.example' },
    });
  });

  it('the API that resource names', async () => {
    const { target } = await authorize(withMail, { resource: 'https://mail.example', scope: 'send_mail' });
    expect(target.api?.identifier).toBe('https://mail.example');
  });

  it('scopes of the server itself, alone or beside those of one API', async () => {
    const own = { audience: OWN_AUDIENCE, scope: 'ping', byDefault: false };
    const client = aClient({ access: [...aClient().access, own] });
    expect((await authorize(client, { scope: 'ping' })).target).toMatchObject({
      audience: [OWN_AUDIENCE],
      api: null,
    });
    expect((await authorize(client, { scope: 'ping view_friends' })).target.audience).toEqual([
      'https://friends.example',
      OWN_AUDIENCE,
    ]);
  });
});

describe('client_credentials refuses', () => {
  it('a scope that the set does not have (case 140)', async () => {
    await expect(authorize(aClient(), { scope: 'view_friends admin view_freinds' })).rejects.toMatchObject({
      code: 'invalid_scope',
      description: 'scope: more than this credential set has; its admin can add scopes',
    });
  });

  it('openid, because nobody signed in (case 142)', async () => {
    await expect(authorize(aClient(), { scope: 'openid' })).rejects.toMatchObject({ code: 'invalid_scope' });
  });

  it('no scope asked where the set has no default', async () => {
    const client = aClient({
      access: [{ audience: 'https://mail.example', scope: 'send_mail', byDefault: false }],
    });
    await expect(authorize(client)).rejects.toMatchObject({
      ...{ code: 'invalid_scope', description: expect.stringMatching(/no default scope; name one$/) },
    });
  });

  it('whatever is asked where the set has no scope at all', async () => {
    await expect(authorize(aClient({ access: [] }))).rejects.toMatchObject({
      ...{ code: 'invalid_scope', description: expect.stringContaining('no default scope, nor any other') },
    });
  });

  it.each(['https://other.example', OWN_AUDIENCE, 'mail', 'https://mail.example#x', 'https://mail.example/'])(
    'the resource %s (cases 30, 144)',
    async (resource) => {
      await expect(authorize(withMail, { resource })).rejects.toMatchObject({ code: 'invalid_target' });
    },
  );

  it('a scope of one API with the resource of another', async () => {
    const params = { resource: 'https://mail.example', scope: 'view_friends' };
    await expect(authorize(withMail, params)).rejects.toMatchObject({ code: 'invalid_scope' });
  });

  it('scopes of two APIs: a token for one must not open the other (case 144)', async () => {
    await expect(authorize(withMail, { scope: 'view_friends send_mail' })).rejects.toMatchObject({
      code: 'invalid_target',
    });
  });

  it('a scope that two of its APIs define, until resource says which (case 144)', async () => {
    const client = aClient({
      access: [
        ...aClient().access,
        { audience: 'https://mail.example', scope: 'view_friends', byDefault: true },
      ],
    });
    await expect(authorize(client, { scope: 'view_friends' })).rejects.toMatchObject({
      code: 'invalid_target',
    });
    await expect(authorize(client)).rejects.toMatchObject({ code: 'invalid_target' });
    const { target } = await authorize(client, { resource: 'https://friends.example' });
    expect(target.audience).toEqual(['https://friends.example']);
  });

  it('a scope that its API no longer defines', async () => {
    ports.tables.apis.set('https://friends.example', anApi({ scopes: [] }));
    await expect(authorize(aClient())).rejects.toMatchObject({ code: 'invalid_scope' });
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
