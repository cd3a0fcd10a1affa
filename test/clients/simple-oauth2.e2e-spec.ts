import { ClientCredentials } from 'simple-oauth2';
import { startBilling, verifyAsFriends, type Billing } from '../support/billing.js';
import { basic, postForm } from '../support/http.js';

let billing: Billing;

beforeAll(async () => {
  billing = await startBilling();
});

afterAll(async () => {
  await billing.server.stop();
  await billing.site.remove();
});

const connect = (authorizationMethod: 'header' | 'body', secret = billing.set.client_secret) =>
  new ClientCredentials({
    client: { id: billing.set.client_id, secret },
    auth: { tokenHost: billing.server.url, tokenPath: '/oauth/token', revokePath: '/oauth/revoke' },
    options: { authorizationMethod },
  });

const introspect = async (token: string) => {
  const { client_id, client_secret } = billing.set;
  const headers = { Authorization: basic(client_id, client_secret) };
  return (await postForm(`${billing.server.url}/oauth/introspect`, { token }, headers)).body;
};

describe('simple-oauth2', () => {
  it.each(['header', 'body'] as const)('gets and revokes a token by %s', async (method) => {
    const accessToken = await connect(method).getToken({ scope: 'view_friends' });
    const token = String(accessToken.token['access_token']);
    expect(accessToken.expired()).toBe(false);
    expect(await verifyAsFriends(token, billing.site)).toMatchObject({ scope: 'view_friends' });
    expect(await introspect(token)).toMatchObject({ active: true });

    await accessToken.revoke('access_token');
    expect(await introspect(token)).toEqual({ active: false });
  });

  it('sends a list of scopes as one value', async () => {
    const { token } = await connect('header').getToken({ scope: ['view_friends', 'edit_friends'] });
    expect(String(token['scope']).split(' ').sort()).toEqual(['edit_friends', 'view_friends']);
  });

  it.each([
    ['a refused scope', 400, 'invalid_scope', () => connect('header').getToken({ scope: 'delete_friends' })],
    ['a wrong secret', 401, 'invalid_client', () => connect('header', 'wrong').getToken({})],
  ])('reads %s as %d %s', async (_, status, error, ask) => {
    await expect(ask()).rejects.toMatchObject({
      output: { statusCode: status },
      data: { payload: { error, error_description: expect.any(String) } },
    });
  });
});
