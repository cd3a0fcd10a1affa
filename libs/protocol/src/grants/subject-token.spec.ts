import { OWN_AUDIENCE } from '../api.js';
import {
  aClient,
  aFriendsClient,
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
  having,
  type InMemoryPorts,
} from '../testing/index.js';
import { exchangeCode } from '../testing/three-legs.js';

const UNFIT = { code: 'invalid_request', description: expect.stringContaining('no live access token') };

let ports: InMemoryPorts;

beforeEach(async () => (ports = await createExchangePorts()));

const exchange = (token: string, sent: Record<string, string> = {}) => exchangeToken(ports, token, sent);

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

/** Has `view_photos` of this server itself, and of the friends API only `edit_photos`. */
const ownViewer = () =>
  aFriendsClient({
    access: [...having(OWN_AUDIENCE, ['openid', 'view_photos']), ...having(FRIENDS, ['edit_photos'])],
  });

describe('the scopes that are exchanged are those', () => {
  it('of the API alone: not what this server calls the same for itself', async () => {
    ports.tables.clients.set('ac_billing', ownViewer());
    const { access_token } = await exchangeCode(
      ports,
      { scopes: ['openid', ...BOTH], audience: [OWN_AUDIENCE, FRIENDS] },
      ownViewer(),
    );
    await expect(exchange(access_token, { scope: 'view_photos' })).rejects.toMatchObject({
      code: 'invalid_scope',
      description: 'scope: the subject token does not have view_photos',
    });
    expect((await exchange(access_token)).scope).toBe('edit_photos');
  });
});
