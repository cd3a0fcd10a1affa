import { MANAGEMENT_API, OWN_AUDIENCE } from '../api.js';
import type { Client } from '../client.js';
import {
  ACCESS_TOKEN,
  anApi,
  anExchanger,
  aRule,
  BOTH,
  createExchangePorts,
  defining,
  exchangeToken,
  FRIENDS,
  getDelegatedToken,
  getPersonsTokens,
  having,
  lastRecord,
  PHOTOS,
  START,
  type InMemoryPorts,
} from '../testing/index.js';
import { IntrospectToken } from '../tokens/introspect-token.js';
import { TOKEN_EXCHANGE } from './grant-types.js';

let ports: InMemoryPorts;

beforeEach(async () => (ports = await createExchangePorts()));

const exchange = (token: string, sent: Record<string, string> = {}, client?: Client) =>
  exchangeToken(ports, token, sent, client);

const introspect = (token: string, caller = anExchanger()) =>
  new IntrospectToken(ports).introspect(token, caller);

describe('token-exchange grants', () => {
  it('a token for another API, of the same person, whose actor is the credential set', async () => {
    const { access_token: subjectToken } = await getPersonsTokens(ports);
    const parent = ports.tables.tokens[0];
    const response = await exchange(subjectToken, { scope: 'view_photos' });
    expect(response).toEqual({
      access_token: expect.any(String),
      token_type: 'Bearer',
      issued_token_type: ACCESS_TOKEN,
      expires_in: 3600,
      scope: 'view_photos',
    });
    expect(lastRecord(ports)).toMatchObject({
      kind: 'access_token',
      grantType: TOKEN_EXCHANGE,
      clientId: 'tx_friends',
      applicationId: 'app_friends',
      subject: 'acc_ada',
      actors: ['tx_friends'],
      audience: [PHOTOS],
      scopeAsked: 'view_photos',
      scopeGranted: 'view_photos',
      origin: `token:${parent?.jti}`,
    });
  });

  it('all that every bound holds where no scope is asked for, and never an ID token or a refresh token', async () => {
    const { access_token } = await getPersonsTokens(ports);
    const response = await exchange(access_token);
    expect(response.scope).toBe('view_photos edit_photos');
    expect(response).not.toHaveProperty('id_token');
    expect(response).not.toHaveProperty('refresh_token');
    expect(lastRecord(ports).scopeAsked).toBeNull();
  });

  it.each<[string, Record<string, string>]>([
    ['audience', { audience: PHOTOS }],
    ['both, where they agree', { resource: PHOTOS, audience: PHOTOS }],
    ['a requested_token_type', { resource: PHOTOS, requested_token_type: ACCESS_TOKEN }],
  ])('by %s', async (_, sent) => {
    const { access_token } = await getPersonsTokens(ports);
    expect((await exchange(access_token, { resource: '', ...sent })).scope).toBe('view_photos edit_photos');
  });

  it('less of the same API, where a rule says so', async () => {
    ports.tables.exchangeRules.push(aRule({ id: 'exr_2', toAudience: FRIENDS, scopes: ['view_photos'] }));
    const client = anExchanger({ access: having(FRIENDS) });
    const { access_token } = await getPersonsTokens(ports);
    expect((await exchange(access_token, { resource: FRIENDS }, client)).scope).toBe('view_photos');
  });

  it('what several rules allow together', async () => {
    const rules = BOTH.map((scope) => aRule({ id: `exr_${scope}`, scopes: [scope] }));
    ports.tables.exchangeRules.splice(0, 1, ...rules);
    const { access_token } = await getPersonsTokens(ports);
    expect((await exchange(access_token)).scope).toBe('view_photos edit_photos');
  });

  it('for a delegated token one with both actors, the outermost first', async () => {
    await exchange(getDelegatedToken(ports));
    expect(lastRecord(ports)).toMatchObject({ subject: 'acc_ada', actors: ['tx_friends', 'sa_robot'] });
  });

  it('for an exchanged token another, to the API that it was exchanged for', async () => {
    const { access_token } = await getPersonsTokens(ports);
    const first = await exchange(access_token);
    const photos = anExchanger({
      clientId: 'tx_photos',
      application: { id: 'app_photos', name: 'Photos' },
      access: having(FRIENDS),
    });
    ports.tables.clients.set('tx_photos', photos);
    const back = { clientId: 'tx_photos', fromAudience: PHOTOS, toAudience: FRIENDS };
    ports.tables.exchangeRules.push(aRule({ id: 'exr_2', ...back, scopes: ['edit_photos'] }));
    const second = await exchange(first.access_token, { resource: FRIENDS }, photos);
    expect(lastRecord(ports)).toMatchObject({
      actors: ['tx_photos', 'tx_friends'],
      scopeGranted: 'edit_photos',
      subject: 'acc_ada',
    });
    expect(await introspect(second.access_token, photos)).toMatchObject({
      active: true,
      act: { sub: 'tx_photos', act: { sub: 'tx_friends' } },
    });
  });

  it('to the application that the subject token was issued to', async () => {
    const client = anExchanger({
      clientId: 'tx_billing',
      application: { id: 'app_billing', name: 'Billing' },
    });
    ports.tables.exchangeRules.push(aRule({ id: 'exr_2', clientId: 'tx_billing' }));
    const { access_token } = await getPersonsTokens(ports);
    expect((await exchange(access_token, {}, client)).scope).toBe('view_photos edit_photos');
  });
});

describe('token-exchange refuses', () => {
  it.each<[string, Record<string, string>, string]>([
    ['no subject_token', { subject_token: '' }, 'invalid_request'],
    ['no subject_token_type', { subject_token_type: '' }, 'invalid_request'],
    ...['refresh_token', 'id_token', 'jwt', 'saml2'].map((type): [string, Record<string, string>, string] => [
      `the subject_token_type ${type}`,
      { subject_token_type: `urn:ietf:params:oauth:token-type:${type}` },
      'invalid_request',
    ]),
    ...['refresh_token', 'id_token', 'jwt'].map((type): [string, Record<string, string>, string] => [
      `the requested_token_type ${type}`,
      { requested_token_type: `urn:ietf:params:oauth:token-type:${type}` },
      'invalid_request',
    ]),
    ['an actor_token', { actor_token: 'x', actor_token_type: ACCESS_TOKEN }, 'invalid_request'],
    ['an actor_token_type alone', { actor_token_type: ACCESS_TOKEN }, 'invalid_request'],
    ['no target', { resource: '' }, 'invalid_request'],
    ['two targets', { audience: FRIENDS }, 'invalid_target'],
    ['a target without a rule', { resource: FRIENDS }, 'invalid_target'],
    ['a target that nobody knows', { resource: 'https://unknown.example' }, 'invalid_target'],
    ['the management API', { resource: MANAGEMENT_API }, 'invalid_target'],
    ['this server itself', { resource: OWN_AUDIENCE }, 'invalid_target'],
    ['openid', { scope: 'openid view_photos' }, 'invalid_scope'],
    ['offline_access', { scope: 'offline_access' }, 'invalid_scope'],
    ['a scope that nobody has', { scope: 'view_photos delete_photos' }, 'invalid_scope'],
    ['a malformed scope', { scope: 'view_photos  edit_photos' }, 'invalid_scope'],
  ])('%s', async (_, sent, code) => {
    const { access_token } = await getPersonsTokens(ports);
    const before = ports.tables.tokens.length;
    await expect(exchange(access_token, sent)).rejects.toMatchObject({ code });
    expect(ports.tables.tokens).toHaveLength(before);
  });

  it('a public client', async () => {
    const { access_token } = await getPersonsTokens(ports);
    await expect(exchange(access_token, {}, anExchanger({ authMethods: ['none'] }))).rejects.toMatchObject({
      code: 'unauthorized_client',
    });
  });

  it.each<[string, () => unknown]>([
    ['was removed', () => ports.tables.exchangeRules.splice(0, 1, aRule({ removedAt: START }))],
    ['has expired', () => ports.tables.exchangeRules.splice(0, 1, aRule({ expiresAt: START }))],
    ['is of another set', () => ports.tables.exchangeRules.splice(0, 1, aRule({ clientId: 'tx_other' }))],
    [
      'is for tokens of another API',
      () => ports.tables.exchangeRules.splice(0, 1, aRule({ fromAudience: PHOTOS })),
    ],
    ['is to an API that is gone', () => ports.tables.apis.delete(PHOTOS)],
  ])('where the rule %s', async (_, happen) => {
    const { access_token } = await getPersonsTokens(ports);
    happen();
    await expect(exchange(access_token)).rejects.toMatchObject({ code: 'invalid_target' });
  });

  /** Each takes one scope away from what an exchanged token must stay within, and the others keep it. */
  const BOUNDS: [string, () => Promise<string> | string][] = [
    ['subject token', async () => (await getPersonsTokens(ports, ['openid', 'view_photos'])).access_token],
    [
      'exchange rule',
      async () => {
        ports.tables.exchangeRules.splice(0, 1, aRule({ scopes: ['view_photos'] }));
        return (await getPersonsTokens(ports)).access_token;
      },
    ],
    ['credential set', async () => (await getPersonsTokens(ports)).access_token],
    [
      'API',
      async () => {
        ports.tables.apis.set(PHOTOS, anApi({ identifier: PHOTOS, scopes: defining(['view_photos']) }));
        return (await getPersonsTokens(ports)).access_token;
      },
    ],
  ];

  it.each(BOUNDS)(
    'a scope that the %s does not have, and leaves it out where none is asked',
    async (bound, getToken) => {
      const client =
        bound === 'credential set' ? anExchanger({ access: having(PHOTOS, ['view_photos']) }) : anExchanger();
      const token = await getToken();
      await expect(exchange(token, { scope: 'view_photos edit_photos' }, client)).rejects.toMatchObject({
        code: 'invalid_scope',
        description: expect.stringMatching(new RegExp(`${bound}.* edit_photos$`)),
      });
      expect((await exchange(token, {}, client)).scope).toBe('view_photos');
    },
  );

  it('an exchange of which nothing is left', async () => {
    const { access_token } = await getPersonsTokens(ports, ['openid', 'edit_photos']);
    const client = anExchanger({ access: having(PHOTOS, ['view_photos']) });
    await expect(exchange(access_token, {}, client)).rejects.toMatchObject({ code: 'invalid_scope' });
  });

  it('a scope that the set has of another API only', async () => {
    const { access_token } = await getPersonsTokens(ports);
    const client = anExchanger({ access: having(FRIENDS) });
    await expect(exchange(access_token, { scope: 'view_photos' }, client)).rejects.toMatchObject({
      code: 'invalid_scope',
    });
  });

  it('more actors than five, one for another', async () => {
    ports.tables.exchangeRules.push(aRule({ id: 'exr_2', fromAudience: PHOTOS }));
    let { access_token: token } = await getPersonsTokens(ports);
    for (let count = 0; count < 5; count += 1) token = (await exchange(token)).access_token;
    expect(lastRecord(ports).actors).toHaveLength(5);
    expect(await introspect(token)).toMatchObject({ active: true });
    await expect(exchange(token)).rejects.toMatchObject({
      code: 'invalid_request',
      description: expect.stringContaining('at most 5'),
    });
  });
});
