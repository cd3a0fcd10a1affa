import { MANAGEMENT_API, OWN_AUDIENCE } from '../api.js';
import type { Client } from '../client.js';
import type { ExchangeRule } from '../exchange-rule.js';
import type { IssuedToken } from '../ledger-entries.js';
import {
  aClient,
  aCodeClient,
  anApi,
  aPerson,
  aToken,
  createInMemoryPorts,
  createThreeLeggedPorts,
  exchangeCode,
  requestTokens,
  START,
  type InMemoryPorts,
} from '../testing/index.js';
import { IntrospectToken } from '../tokens/introspect-token.js';
import { UserInfo } from '../userinfo/user-info.js';
import { TokenExchangeGrant } from './token-exchange.grant.js';
import { JWT_BEARER, TOKEN_EXCHANGE } from './grant-types.js';

const FRIENDS = 'https://friends.example';
const PHOTOS = 'https://photos.example';
const ACCESS_TOKEN = 'urn:ietf:params:oauth:token-type:access_token';
const BOTH = ['view_photos', 'edit_photos'];
const UNFIT = { code: 'invalid_request', description: expect.stringContaining('no live access token') };
let ports: InMemoryPorts;

const defining = (names: readonly string[]) => names.map((name) => ({ name, description: name }));
const having = (audience: string, names: readonly string[] = BOTH) =>
  names.map((scope) => ({ audience, scope, byDefault: true }));

/** The set of the application that is the friends API. */
const exchanger = (changes: Partial<Client> = {}): Client =>
  aClient({
    clientId: 'tx_friends',
    grantType: TOKEN_EXCHANGE,
    application: { id: 'app_friends', name: 'Friends' },
    access: having(PHOTOS),
    ...changes,
  });

/** The set at which Ada signs in. */
const codeClient = (changes: Partial<Client> = {}): Client =>
  aCodeClient({ access: [...aCodeClient().access, ...having(FRIENDS)], ...changes });

const aRule = (changes: Partial<ExchangeRule> = {}): ExchangeRule => ({
  id: 'exr_1',
  clientId: 'tx_friends',
  fromAudience: FRIENDS,
  toAudience: PHOTOS,
  scopes: BOTH,
  reason: 'Friends shows the photos of friends',
  expiresAt: null,
  createdAt: START,
  createdBy: 'operator',
  removedAt: null,
  removedBy: null,
  ...changes,
});

beforeEach(async () => {
  ports = await createThreeLeggedPorts();
  const { apis, clients, exchangeRules } = ports.tables;
  apis.set(FRIENDS, anApi({ scopes: defining(BOTH), applicationId: 'app_friends' }));
  apis.set(
    PHOTOS,
    anApi({ identifier: PHOTOS, scopes: defining(BOTH), applicationId: 'app_photos', tokenFormat: 'opaque' }),
  );
  clients.set('tx_friends', exchanger());
  clients.set('ac_billing', codeClient());
  exchangeRules.push(aRule());
});

/** Tokens that Ada's answer brought: for the friends API. */
const getTokens = (scopes: readonly string[] = ['openid', 'offline_access', ...BOTH]) =>
  exchangeCode(ports, { scopes, audience: [OWN_AUDIENCE, FRIENDS] }, codeClient());

const exchange = (subjectToken: string, sent: Record<string, string> = {}, client = exchanger()) =>
  requestTokens(
    ports,
    new TokenExchangeGrant(ports),
    { subject_token: subjectToken, subject_token_type: ACCESS_TOKEN, resource: PHOTOS, ...sent },
    client,
  );

/** The token that was issued last, as the ledger has it. */
const lastRecord = () => {
  const record = ports.tables.tokens.at(-1);
  if (record === undefined) throw new Error('nothing was issued');
  return record;
};

const introspect = (token: string, caller = exchanger()) =>
  new IntrospectToken(ports).introspect(token, caller);

const revoke = (jti: string) =>
  ports.ledger.revoke({ jti, at: ports.clock.now(), by: 'operator', reason: 'test' }, null);

/** A token by which a service account of the calling application acts for Ada, and what it rests on. */
function delegatedToken(changes: Partial<IssuedToken> = {}): string {
  const account = aClient({ clientId: 'sa_1', grantType: JWT_BEARER, authMethods: ['private_key_jwt'] });
  ports.tables.clients.set('sa_1', account);
  ports.tables.delegations.push({
    ...{ id: 'dlg_1', clientId: 'sa_1', subjects: ['@example.com'], access: having(FRIENDS) },
    ...{ reason: 'test', expiresAt: START + 86_400_000, createdAt: START, createdBy: 'operator' },
    ...{ needsApproval: false, approvedAt: null, approvedBy: null, removedAt: null, removedBy: null },
  });
  const { token, record } = aToken({
    ...{ clientId: 'sa_1', grantType: JWT_BEARER, subject: 'acc_ada', actors: ['sa_1'], origin: 'dlg_1' },
    scopeGranted: BOTH.join(' '),
    ...changes,
  });
  ports.tables.tokens.push(record);
  return token;
}

describe('token-exchange grants', () => {
  it('a token for another API, of the same person, whose actor is the credential set', async () => {
    const { access_token: subjectToken } = await getTokens();
    const parent = ports.tables.tokens[0];
    const response = await exchange(subjectToken, { scope: 'view_photos' });
    expect(response).toEqual({
      access_token: expect.any(String),
      token_type: 'Bearer',
      issued_token_type: ACCESS_TOKEN,
      expires_in: 3600,
      scope: 'view_photos',
    });
    expect(lastRecord()).toMatchObject({
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
    const { access_token } = await getTokens();
    const response = await exchange(access_token);
    expect(response.scope).toBe('view_photos edit_photos');
    expect(response).not.toHaveProperty('id_token');
    expect(response).not.toHaveProperty('refresh_token');
    expect(lastRecord().scopeAsked).toBeNull();
  });

  it.each<[string, Record<string, string>]>([
    ['audience', { audience: PHOTOS }],
    ['both, where they agree', { resource: PHOTOS, audience: PHOTOS }],
    ['a requested_token_type', { resource: PHOTOS, requested_token_type: ACCESS_TOKEN }],
  ])('by %s', async (_, sent) => {
    const { access_token } = await getTokens();
    const params = { subject_token: access_token, subject_token_type: ACCESS_TOKEN, ...sent };
    const grant = new TokenExchangeGrant(ports);
    expect((await requestTokens(ports, grant, params, exchanger())).scope).toBe('view_photos edit_photos');
  });

  it('less of the same API, where a rule says so', async () => {
    ports.tables.exchangeRules.push(aRule({ id: 'exr_2', toAudience: FRIENDS, scopes: ['view_photos'] }));
    const client = exchanger({ access: having(FRIENDS) });
    const { access_token } = await getTokens();
    expect((await exchange(access_token, { resource: FRIENDS }, client)).scope).toBe('view_photos');
  });

  it('what several rules allow together', async () => {
    ports.tables.exchangeRules.splice(
      0,
      1,
      ...BOTH.map((scope) => aRule({ id: `exr_${scope}`, scopes: [scope] })),
    );
    const { access_token } = await getTokens();
    expect((await exchange(access_token)).scope).toBe('view_photos edit_photos');
  });

  it('for a delegated token one with both actors, the outermost first', async () => {
    await exchange(delegatedToken());
    expect(lastRecord()).toMatchObject({ subject: 'acc_ada', actors: ['tx_friends', 'sa_1'] });
  });

  it('for an exchanged token another, to the API that it was exchanged for', async () => {
    const { access_token } = await getTokens();
    const first = await exchange(access_token);
    const photos = exchanger({
      clientId: 'tx_photos',
      application: { id: 'app_photos', name: 'Photos' },
      access: having(FRIENDS),
    });
    ports.tables.clients.set('tx_photos', photos);
    const back = { clientId: 'tx_photos', fromAudience: PHOTOS, toAudience: FRIENDS };
    ports.tables.exchangeRules.push(aRule({ id: 'exr_2', ...back, scopes: ['edit_photos'] }));
    const second = await exchange(first.access_token, { resource: FRIENDS }, photos);
    expect(lastRecord()).toMatchObject({
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
    const client = exchanger({ clientId: 'tx_billing', application: { id: 'app_billing', name: 'Billing' } });
    ports.tables.exchangeRules.push(aRule({ id: 'exr_2', clientId: 'tx_billing' }));
    const { access_token } = await getTokens();
    expect((await exchange(access_token, {}, client)).scope).toBe('view_photos edit_photos');
  });
});

describe('an exchanged token', () => {
  it('never outlives the one it was exchanged for', async () => {
    const { access_token } = await getTokens();
    const parent = ports.tables.tokens[0];
    ports.clock.advance(3_000_500);
    const { expires_in } = await exchange(access_token);
    expect(expires_in).toBe(600);
    expect(lastRecord().expiresAt).toBe(parent?.expiresAt);
  });

  it('lives as long as its own set says, where that is less', async () => {
    const { access_token } = await getTokens();
    expect((await exchange(access_token, {}, exchanger({ accessTokenLifetime: 60 }))).expires_in).toBe(60);
  });

  it('keeps a pairwise subject as it is', async () => {
    const { access_token } = await exchangeCode(
      ports,
      { subject: 'a pseudonym', scopes: ['openid', ...BOTH], audience: [OWN_AUDIENCE, FRIENDS] },
      codeClient(),
    );
    const { access_token: exchanged } = await exchange(access_token);
    const response = await introspect(exchanged);
    expect(response).toMatchObject({ active: true, sub: 'a pseudonym', client_id: 'tx_friends' });
    expect(JSON.stringify(response)).not.toMatch(/acc_ada|ada@example|ac_billing/);
  });

  it('tells who the person is where a service account named them, and not where they did not allow it', async () => {
    const consented = await exchange((await getTokens()).access_token);
    expect(await introspect(consented.access_token)).not.toHaveProperty('username');
    const delegated = await exchange(delegatedToken());
    expect(await introspect(delegated.access_token)).toMatchObject({ username: 'ada@example.com' });
  });

  it('opens no userinfo', async () => {
    const { access_token } = await exchange((await getTokens()).access_token);
    await expect(new UserInfo(ports).describe(access_token)).rejects.toMatchObject({
      code: 'insufficient_scope',
    });
  });

  it.each<[string, () => unknown]>([
    ['the token before it is revoked', () => revoke(ports.tables.tokens[0]?.jti ?? '')],
    [
      'the family of that ends',
      () => ports.unitOfWork.run(() => ports.families.revoke({ accountId: 'acc_ada' }, 1, 'withdrawn')),
    ],
    [
      'the credential set of that is disabled',
      () => ports.tables.clients.set('ac_billing', codeClient({ status: 'disabled' })),
    ],
    [
      'its own credential set is disabled',
      () => ports.tables.clients.set('tx_friends', exchanger({ status: 'disabled' })),
    ],
    ['the person is disabled', () => ports.tables.people.set('acc_ada', aPerson({ status: 'disabled' }))],
    ['the person becomes an admin', () => ports.tables.people.set('acc_ada', aPerson({ roles: ['admin'] }))],
    ['the rule is removed', () => ports.tables.exchangeRules.splice(0, 1)],
    [
      'the rule expires',
      () => ports.tables.exchangeRules.splice(0, 1, aRule({ expiresAt: ports.clock.now() })),
    ],
  ])('ends when %s', async (_, happen) => {
    const { access_token } = await exchange((await getTokens()).access_token);
    expect(await introspect(access_token)).toMatchObject({ active: true });
    await happen();
    expect(await introspect(access_token)).toEqual({ active: false });
  });

  it('ends with the delegation, through every exchange', async () => {
    const first = await exchange(delegatedToken());
    ports.tables.exchangeRules.push(
      aRule({ id: 'exr_2', clientId: 'tx_friends', fromAudience: PHOTOS, toAudience: PHOTOS }),
    );
    const second = await exchange(first.access_token);
    expect(await introspect(second.access_token)).toMatchObject({ active: true });
    ports.tables.delegations.splice(0, 1);
    expect(await introspect(first.access_token)).toEqual({ active: false });
    expect(await introspect(second.access_token)).toEqual({ active: false });
  });

  it('stands where another rule allows the same', async () => {
    const { access_token } = await exchange((await getTokens()).access_token);
    ports.tables.exchangeRules.splice(0, 1, aRule({ id: 'exr_2' }));
    expect(await introspect(access_token)).toMatchObject({ active: true });
  });

  it('rests on nothing that only names it: a record that is its own origin is no ground', async () => {
    const { token, record } = aToken({
      ...{
        jti: '019b7700-0000-7000-8000-00000000000a',
        origin: 'token:019b7700-0000-7000-8000-00000000000a',
      },
      ...{ clientId: 'tx_friends', applicationId: 'app_friends', grantType: TOKEN_EXCHANGE },
      ...{ subject: 'acc_ada', actors: ['tx_friends'], audience: [PHOTOS], scopeGranted: 'view_photos' },
    });
    ports.tables.tokens.push(record);
    expect(await introspect(token)).toEqual({ active: false });
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
    const { access_token } = await getTokens();
    const all: Record<string, string> = {
      ...{ subject_token: access_token, subject_token_type: ACCESS_TOKEN, resource: PHOTOS },
      ...sent,
    };
    const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
    const before = ports.tables.tokens.length;
    await expect(
      requestTokens(ports, new TokenExchangeGrant(ports), given, exchanger()),
    ).rejects.toMatchObject({ code });
    expect(ports.tables.tokens).toHaveLength(before);
  });

  it('a public client', async () => {
    const { access_token } = await getTokens();
    await expect(exchange(access_token, {}, exchanger({ authMethods: ['none'] }))).rejects.toMatchObject({
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
    const { access_token } = await getTokens();
    happen();
    await expect(exchange(access_token)).rejects.toMatchObject({ code: 'invalid_target' });
  });

  /** Each takes one scope away from what an exchanged token must stay within, and the others keep it. */
  const BOUNDS: [string, () => Promise<string> | string][] = [
    ['subject token', async () => (await getTokens(['openid', 'view_photos'])).access_token],
    [
      'exchange rule',
      async () => {
        ports.tables.exchangeRules.splice(0, 1, aRule({ scopes: ['view_photos'] }));
        return (await getTokens()).access_token;
      },
    ],
    ['credential set', async () => (await getTokens()).access_token],
    [
      'API',
      async () => {
        ports.tables.apis.set(PHOTOS, anApi({ identifier: PHOTOS, scopes: defining(['view_photos']) }));
        return (await getTokens()).access_token;
      },
    ],
  ];

  it.each(BOUNDS)(
    'a scope that the %s does not have, and leaves it out where none is asked',
    async (bound, getToken) => {
      const client =
        bound === 'credential set' ? exchanger({ access: having(PHOTOS, ['view_photos']) }) : exchanger();
      const token = await getToken();
      await expect(exchange(token, { scope: 'view_photos edit_photos' }, client)).rejects.toMatchObject({
        code: 'invalid_scope',
        description: expect.stringMatching(new RegExp(`${bound}.* edit_photos$`)),
      });
      expect((await exchange(token, {}, client)).scope).toBe('view_photos');
    },
  );

  it('an exchange of which nothing is left', async () => {
    const { access_token } = await getTokens(['openid', 'edit_photos']);
    const client = exchanger({ access: having(PHOTOS, ['view_photos']) });
    await expect(exchange(access_token, {}, client)).rejects.toMatchObject({ code: 'invalid_scope' });
  });

  it('a scope that the set has of another API only', async () => {
    const { access_token } = await getTokens();
    const client = exchanger({ access: having(FRIENDS) });
    await expect(exchange(access_token, { scope: 'view_photos' }, client)).rejects.toMatchObject({
      code: 'invalid_scope',
    });
  });

  it('more actors than five, one for another', async () => {
    ports.tables.exchangeRules.push(aRule({ id: 'exr_2', fromAudience: PHOTOS }));
    let { access_token: token } = await getTokens();
    for (let count = 0; count < 5; count += 1) token = (await exchange(token)).access_token;
    expect(lastRecord().actors).toHaveLength(5);
    expect(await introspect(token)).toMatchObject({ active: true });
    await expect(exchange(token)).rejects.toMatchObject({
      code: 'invalid_request',
      description: expect.stringContaining('at most 5'),
    });
  });
});

describe('token-exchange resists, in the same words,', () => {
  it.each<[string, () => Promise<string> | string]>([
    ['garbage', () => 'garbage'],
    ['a refresh token', async () => (await getTokens()).refresh_token ?? 'none'],
    ['an ID token', async () => (await getTokens()).id_token ?? 'none'],
    ['a token that was altered', async () => `${(await getTokens()).access_token}x`],
    [
      'a JWT of another issuer that names a token of ours',
      async () => {
        await getTokens();
        const claims = { iss: 'https://evil.example', sub: 'acc_ada', jti: ports.tables.tokens[0]?.jti };
        const other = await createInMemoryPorts();
        return other.signer.sign(claims, 'at+jwt', 'ES256');
      },
    ],
    [
      'a token that has expired',
      async () => {
        const { access_token } = await getTokens();
        ports.clock.advance(3_600_000);
        return access_token;
      },
    ],
    [
      'a token that was revoked',
      async () => {
        const { access_token } = await getTokens();
        await revoke(ports.tables.tokens[0]?.jti ?? '');
        return access_token;
      },
    ],
    [
      'a token whose family has ended',
      async () => {
        const { access_token } = await getTokens();
        await ports.unitOfWork.run(() => ports.families.revoke({ accountId: 'acc_ada' }, 1, 'withdrawn'));
        return access_token;
      },
    ],
    [
      'a token of an application that acts for itself',
      () => {
        const { token, record } = aToken({ applicationId: 'app_friends' });
        ports.tables.clients.set('cc_billing', aClient());
        ports.tables.tokens.push(record);
        return token;
      },
    ],
    [
      'a token that was issued to another application for another API',
      async () => {
        ports.tables.apis.set(FRIENDS, anApi({ scopes: defining(BOTH), applicationId: 'app_other' }));
        return (await getTokens()).access_token;
      },
    ],
  ])('%s', async (_, getToken) => {
    await expect(exchange(await getToken())).rejects.toMatchObject(UNFIT);
  });

  it('the token of an admin, for whom nobody may act', async () => {
    const { access_token } = await getTokens();
    ports.tables.people.set('acc_ada', aPerson({ roles: ['admin'] }));
    await expect(exchange(access_token)).rejects.toMatchObject({
      code: 'invalid_request',
      description: expect.stringContaining('admin'),
    });
  });
});
