import * as client from 'openid-client';
import { FRIENDS, startBilling, verifyAsFriends, type Billing } from '../support/billing.js';
import { createClientKey, type ClientKeyPair } from '../support/client-key.js';

let billing: Billing;
let key: ClientKeyPair;
let keyedClientId: string;

beforeAll(async () => {
  billing = await startBilling();
  key = await createClientKey();
  const { admin, application } = billing;
  const keyed = await admin.credentialSet(application, { scope: 'view_friends', public_key: key.pem });
  keyedClientId = keyed.client_id;
});

afterAll(async () => {
  await billing.server.stop();
  await billing.site.remove();
});

const discover = (
  clientId: string,
  authentication: client.ClientAuth,
  algorithm: 'oidc' | 'oauth2' = 'oauth2',
) =>
  client.discovery(new URL(billing.site.issuer), clientId, undefined, authentication, {
    algorithm,
    execute: [client.allowInsecureRequests],
  });

describe('openid-client', () => {
  it.each(['oauth2', 'oidc'] as const)('discovers the server by %s (case 199)', async (algorithm) => {
    const config = await discover('anybody', client.None(), algorithm);
    const { issuer, token_endpoint, grant_types_supported } = config.serverMetadata();
    expect([issuer, token_endpoint]).toEqual([billing.site.issuer, `${billing.site.issuer}/oauth/token`]);
    expect(grant_types_supported).toContain('client_credentials');
  });

  it.each([
    ['ClientSecretBasic', () => [billing.set.client_id, client.ClientSecretBasic(billing.set.client_secret)]],
    ['ClientSecretPost', () => [billing.set.client_id, client.ClientSecretPost(billing.set.client_secret)]],
    ['PrivateKeyJwt', () => [keyedClientId, client.PrivateKeyJwt(key.privateKey)]],
  ] satisfies [string, () => [string, client.ClientAuth]][])(
    'gets, introspects and revokes a token with %s',
    async (_, who) => {
      const [clientId, authentication] = who();
      const config = await discover(clientId, authentication);
      const { access_token, token_type, scope } = await client.clientCredentialsGrant(config, {
        scope: 'view_friends',
      });
      expect([token_type, scope]).toEqual(['bearer', 'view_friends']);
      expect(await verifyAsFriends(access_token, billing.site)).toMatchObject({ client_id: clientId });

      const state = await client.tokenIntrospection(config, access_token);
      expect(state).toMatchObject({ active: true, aud: FRIENDS, client_id: clientId });
      await client.tokenRevocation(config, access_token);
      expect(await client.tokenIntrospection(config, access_token)).toEqual({ active: false });
    },
  );

  it('reads a refused scope as an error of RFC 6749', async () => {
    const config = await discover(billing.set.client_id, client.ClientSecretBasic(billing.set.client_secret));
    const asked = client.clientCredentialsGrant(config, { scope: 'delete_friends' });
    await expect(asked).rejects.toMatchObject({
      name: 'ResponseBodyError',
      error: 'invalid_scope',
      status: 400,
    });
  });

  it('reads a wrong secret as a challenge', async () => {
    const config = await discover(billing.set.client_id, client.ClientSecretBasic('wrong'));
    await expect(client.clientCredentialsGrant(config)).rejects.toMatchObject({
      name: 'WWWAuthenticateChallengeError',
      status: 401,
      cause: [{ scheme: 'basic', parameters: { realm: 'Legate' } }],
    });
  });
});
