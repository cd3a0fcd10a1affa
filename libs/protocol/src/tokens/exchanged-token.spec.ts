import type { Client } from '../client.js';
import { TOKEN_EXCHANGE } from '../grants/grant-types.js';
import {
  aFriendsClient,
  anExchanger,
  aPerson,
  aRule,
  aToken,
  BOTH,
  createExchangePorts,
  exchangeToken,
  getDelegatedToken,
  getPersonsTokens,
  lastRecord,
  PHOTOS,
  START,
  type InMemoryPorts,
} from '../testing/index.js';
import { UserInfo } from '../userinfo/user-info.js';
import { IntrospectToken } from './introspect-token.js';

let ports: InMemoryPorts;

beforeEach(async () => (ports = await createExchangePorts()));

const exchange = (token: string, sent: Record<string, string> = {}, client?: Client) =>
  exchangeToken(ports, token, sent, client);

const introspect = (token: string, caller = anExchanger()) =>
  new IntrospectToken(ports).introspect(token, caller);

const revoke = (jti = '') =>
  ports.ledger.revoke({ jti, at: ports.clock.now(), by: 'operator', reason: 'test' }, null);

const JTI = '019b7700-0000-7000-8000-00000000000a';

describe('an exchanged token', () => {
  it('never outlives the one it was exchanged for', async () => {
    const { access_token } = await getPersonsTokens(ports);
    const parent = ports.tables.tokens[0];
    ports.clock.advance(3_000_500);
    const { expires_in } = await exchange(access_token);
    expect(expires_in).toBe(600);
    expect(lastRecord(ports).expiresAt).toBe(parent?.expiresAt);
  });

  it('lives as long as its own set says, where that is less', async () => {
    const { access_token } = await getPersonsTokens(ports);
    expect((await exchange(access_token, {}, anExchanger({ accessTokenLifetime: 60 }))).expires_in).toBe(60);
  });

  it('never outlives the rules that allow it', async () => {
    const rules = [
      aRule({ id: 'exr_2', expiresAt: START + 90_500 }),
      aRule({ id: 'exr_3', expiresAt: START + 60_000, scopes: ['view_photos'] }),
    ];
    ports.tables.exchangeRules.splice(0, 1, ...rules);
    const { access_token } = await getPersonsTokens(ports);
    expect((await exchange(access_token)).expires_in).toBe(90);
  });

  it('keeps a pairwise subject as it is', async () => {
    const { access_token } = await getPersonsTokens(ports, ['openid', ...BOTH], 'a pseudonym');
    const { access_token: exchanged } = await exchange(access_token);
    const response = await introspect(exchanged);
    expect(response).toMatchObject({ active: true, sub: 'a pseudonym', client_id: 'tx_friends' });
    expect(JSON.stringify(response)).not.toMatch(/acc_ada|ada@example|ac_billing/);
  });

  it('tells who the person is where a service account named them, and not where they did not allow it', async () => {
    const consented = await exchange((await getPersonsTokens(ports)).access_token);
    expect(await introspect(consented.access_token)).not.toHaveProperty('username');
    const delegated = await exchange(getDelegatedToken(ports));
    expect(await introspect(delegated.access_token)).toMatchObject({ username: 'ada@example.com' });
  });

  it('opens no userinfo', async () => {
    const { access_token } = await exchange((await getPersonsTokens(ports)).access_token);
    await expect(new UserInfo(ports).describe(access_token)).rejects.toMatchObject({
      code: 'insufficient_scope',
    });
  });

  it.each<[string, () => unknown]>([
    ['the token before it is revoked', () => revoke(ports.tables.tokens[0]?.jti)],
    [
      'the family of that ends',
      () => ports.unitOfWork.run(() => ports.families.revoke({ accountId: 'acc_ada' }, 1, 'withdrawn')),
    ],
    [
      'the credential set of that is disabled',
      () => ports.tables.clients.set('ac_billing', aFriendsClient({ status: 'disabled' })),
    ],
    [
      'its own credential set is disabled',
      () => ports.tables.clients.set('tx_friends', anExchanger({ status: 'disabled' })),
    ],
    ['the person is disabled', () => ports.tables.people.set('acc_ada', aPerson({ status: 'disabled' }))],
    ['the person becomes an admin', () => ports.tables.people.set('acc_ada', aPerson({ roles: ['admin'] }))],
    ['the rule is removed', () => ports.tables.exchangeRules.splice(0, 1)],
    [
      'the rule expires',
      () => ports.tables.exchangeRules.splice(0, 1, aRule({ expiresAt: ports.clock.now() })),
    ],
  ])('ends when %s', async (_, happen) => {
    const { access_token } = await exchange((await getPersonsTokens(ports)).access_token);
    expect(await introspect(access_token)).toMatchObject({ active: true });
    await happen();
    expect(await introspect(access_token)).toEqual({ active: false });
  });

  it('ends with the delegation, through every exchange', async () => {
    const first = await exchange(getDelegatedToken(ports));
    ports.tables.exchangeRules.push(
      aRule({ id: 'exr_2', clientId: 'tx_friends', fromAudience: PHOTOS, toAudience: PHOTOS }),
    );
    const second = await exchange(first.access_token);
    expect(await introspect(second.access_token)).toMatchObject({ active: true });
    ports.tables.delegations.splice(0, 1);
    expect(await introspect(first.access_token)).toEqual({ active: false });
    expect(await introspect(second.access_token)).toEqual({ active: false });
  });

  it('takes a rule that was there when two people agreed on the delegation, then and later', async () => {
    const agree = (approvedAt: number) => {
      const [delegation] = ports.tables.delegations.splice(0, 1);
      if (delegation === undefined) throw new Error('no delegation');
      ports.tables.delegations.push({ ...delegation, needsApproval: true, approvedAt });
    };
    const { createdAt } = aRule();
    const token = getDelegatedToken(ports);
    agree(createdAt - 1);
    await expect(exchange(token)).rejects.toMatchObject({
      code: 'invalid_target',
      description: expect.stringContaining('when two people agreed'),
    });
    agree(createdAt);
    const { access_token } = await exchange(token);
    expect(await introspect(access_token)).toMatchObject({ active: true });
    ports.tables.exchangeRules.splice(0, 1, aRule({ id: 'exr_2', createdAt: createdAt + 1 }));
    expect(await introspect(access_token)).toEqual({ active: false });
  });

  it('stands where another rule allows the same', async () => {
    const { access_token } = await exchange((await getPersonsTokens(ports)).access_token);
    ports.tables.exchangeRules.splice(0, 1, aRule({ id: 'exr_2' }));
    expect(await introspect(access_token)).toMatchObject({ active: true });
  });

  it('of which the record is its own origin rests on nothing', async () => {
    const { token, record } = aToken({
      ...{ jti: JTI, origin: `token:${JTI}` },
      ...{ clientId: 'tx_friends', applicationId: 'app_friends', grantType: TOKEN_EXCHANGE },
      ...{ subject: 'acc_ada', actors: ['tx_friends'], audience: [PHOTOS], scopeGranted: 'view_photos' },
    });
    ports.tables.tokens.push(record);
    expect(await introspect(token)).toEqual({ active: false });
  });
});
