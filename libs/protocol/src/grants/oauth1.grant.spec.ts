import { describeServer } from '../discovery.js';
import { aClient, anApi, createInMemoryPorts } from '../testing/index.js';
import { OAUTH1 } from './grant-types.js';
import { createGrants } from './index.js';
import { OAuth1Grant } from './oauth1.grant.js';

const client = aClient({ clientId: 'o1_billing', grantType: OAUTH1, authMethods: [] });
const context = { requestId: 'req_1', ip: '192.0.2.1', userAgent: null };

describe('the oauth1 grant', () => {
  it('proves that a client acts for itself, with the scopes it may have', async () => {
    const ports = await createInMemoryPorts();
    ports.tables.apis.set(anApi().identifier, anApi());
    const request = { client, params: new Map([['scope', 'view_friends']]), context };
    await expect(new OAuth1Grant(ports).authorize(request)).resolves.toMatchObject({
      subject: 'o1_billing',
      actors: [],
      scopeAsked: 'view_friends',
      target: { scopes: ['view_friends'], audience: ['https://friends.example'] },
      answer: null,
    });
  });

  it('is served, and told of, only where it is switched on', async () => {
    const ports = await createInMemoryPorts();
    const endpoints = { authorization: '', token: '', introspection: '', revocation: '', jwks: '' };
    const told = (switchedOn?: readonly string[]) =>
      describeServer(
        ports.issuer,
        { ...endpoints, userinfo: '', logout: '' },
        { grants: createGrants(ports, switchedOn), clientAuthMethods: [], locales: [] },
      )['grant_types_supported'];
    expect(told()).not.toContain(OAUTH1);
    expect(told([OAUTH1])).toEqual([...(told() as string[]), OAUTH1]);
  });
});
