import {
  aClient,
  anApi,
  aPerson,
  aToken,
  BOTH,
  createExchangePorts,
  createInMemoryPorts,
  defining,
  exchangeToken,
  FRIENDS,
  getPersonsTokens,
  type InMemoryPorts,
} from '../testing/index.js';

const UNFIT = { code: 'invalid_request', description: expect.stringContaining('no live access token') };

let ports: InMemoryPorts;

beforeEach(async () => (ports = await createExchangePorts()));

const exchange = (token: string) => exchangeToken(ports, token);

const revoke = (jti = '') =>
  ports.ledger.revoke({ jti, at: ports.clock.now(), by: 'operator', reason: 'test' }, null);

describe('a subject token is refused, in the same words, where it is', () => {
  it.each<[string, () => Promise<string> | string]>([
    ['garbage', () => 'garbage'],
    ['a refresh token', async () => (await getPersonsTokens(ports)).refresh_token ?? 'none'],
    ['an ID token', async () => (await getPersonsTokens(ports)).id_token ?? 'none'],
    ['a token that was altered', async () => `${(await getPersonsTokens(ports)).access_token}x`],
    [
      'a JWT of another issuer that names a token of ours',
      async () => {
        await getPersonsTokens(ports);
        const claims = { iss: 'https://evil.example', sub: 'acc_ada', jti: ports.tables.tokens[0]?.jti };
        const other = await createInMemoryPorts();
        return other.signer.sign(claims, 'at+jwt', 'ES256');
      },
    ],
    [
      'a token that has expired',
      async () => {
        const { access_token } = await getPersonsTokens(ports);
        ports.clock.advance(3_600_000);
        return access_token;
      },
    ],
    [
      'a token that was revoked',
      async () => {
        const { access_token } = await getPersonsTokens(ports);
        await revoke(ports.tables.tokens[0]?.jti);
        return access_token;
      },
    ],
    [
      'a token whose family has ended',
      async () => {
        const { access_token } = await getPersonsTokens(ports);
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
        return (await getPersonsTokens(ports)).access_token;
      },
    ],
  ])('%s', async (_, getToken) => {
    await expect(exchange(await getToken())).rejects.toMatchObject(UNFIT);
  });
});

describe('a subject token', () => {
  it('of an admin, for whom nobody may act, is refused', async () => {
    const { access_token } = await getPersonsTokens(ports);
    ports.tables.people.set('acc_ada', aPerson({ roles: ['admin'] }));
    await expect(exchange(access_token)).rejects.toMatchObject({
      code: 'invalid_request',
      description: expect.stringContaining('admin'),
    });
  });
});
