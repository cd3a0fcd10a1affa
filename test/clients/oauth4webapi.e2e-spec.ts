import * as oauth from 'oauth4webapi';
import { startBilling, verifyAsFriends, type Billing } from '../support/billing.js';
import { createClientKey, type ClientKeyPair } from '../support/client-key.js';

const INSECURE = { [oauth.allowInsecureRequests]: true };
let billing: Billing;
let key: ClientKeyPair;
let keyedClientId: string;
let as: oauth.AuthorizationServer;

beforeAll(async () => {
  billing = await startBilling();
  key = await createClientKey('RS256');
  const { admin, application } = billing;
  const keyed = await admin.credentialSet(application, { scope: 'view_friends', public_key: key.pem });
  keyedClientId = keyed.client_id;
  as = await discover('oauth2');
});

afterAll(async () => {
  await billing.server.stop();
  await billing.site.remove();
});

async function discover(algorithm: 'oauth2' | 'oidc'): Promise<oauth.AuthorizationServer> {
  const issuer = new URL(billing.site.issuer);
  return oauth.processDiscoveryResponse(
    issuer,
    await oauth.discoveryRequest(issuer, { algorithm, ...INSECURE }),
  );
}

const request = (clientId: string, authentication: oauth.ClientAuth, scope: string) =>
  oauth.clientCredentialsGrantRequest(as, { client_id: clientId }, authentication, { scope }, INSECURE);

const withSecret = (): [string, oauth.ClientAuth] => [
  billing.set.client_id,
  oauth.ClientSecretBasic(billing.set.client_secret),
];

describe('oauth4webapi', () => {
  it('discovers the same server by both algorithms (case 199)', async () => {
    expect(await discover('oidc')).toEqual(as);
  });

  it.each([
    ['ClientSecretBasic', withSecret],
    ['ClientSecretPost', () => [billing.set.client_id, oauth.ClientSecretPost(billing.set.client_secret)]],
    ['PrivateKeyJwt', () => [keyedClientId, oauth.PrivateKeyJwt(key.privateKey)]],
  ] satisfies [string, () => [string, oauth.ClientAuth]][])(
    'gets, introspects and revokes a token with %s',
    async (_, who) => {
      const [client_id, authentication] = who();
      const client = { client_id };
      const { access_token } = await oauth.processClientCredentialsResponse(
        as,
        client,
        await request(client_id, authentication, 'view_friends'),
      );
      expect(await verifyAsFriends(access_token, billing.site)).toMatchObject({ client_id });

      const introspect = async () => {
        const asked = oauth.introspectionRequest(as, client, authentication, access_token, INSECURE);
        return oauth.processIntrospectionResponse(as, client, await asked);
      };
      expect(await introspect()).toMatchObject({ active: true, scope: 'view_friends' });
      const revoked = await oauth.revocationRequest(as, client, authentication, access_token, INSECURE);
      expect(await oauth.processRevocationResponse(revoked)).toBeUndefined();
      expect(await introspect()).toEqual({ active: false });
    },
  );

  it('accepts the token as one of RFC 9068', async () => {
    const [client_id, authentication] = withSecret();
    const response = await request(client_id, authentication, 'view_friends');
    const { access_token } = await oauth.processClientCredentialsResponse(as, { client_id }, response);
    const call = new Request('https://friends.example/friends', {
      headers: { Authorization: `Bearer ${access_token}` },
    });
    const claims = await oauth.validateJwtAccessToken(as, call, 'https://friends.example', INSECURE);
    expect(claims).toMatchObject({ client_id, scope: 'view_friends' });
  });

  it('reads a refused scope as invalid_scope', async () => {
    const [client_id, authentication] = withSecret();
    const response = await request(client_id, authentication, 'delete_friends');
    const processed = oauth.processClientCredentialsResponse(as, { client_id }, response);
    await expect(processed).rejects.toMatchObject({
      constructor: oauth.ResponseBodyError,
      error: 'invalid_scope',
      error_description: expect.stringContaining('scope'),
    });
  });

  it('reads a wrong secret in the header as a challenge, in the body as invalid_client', async () => {
    const { client_id } = billing.set;
    const process = async (authentication: oauth.ClientAuth) =>
      oauth.processClientCredentialsResponse(
        as,
        { client_id },
        await request(client_id, authentication, 'view_friends'),
      );
    await expect(process(oauth.ClientSecretBasic('wrong'))).rejects.toMatchObject({
      constructor: oauth.WWWAuthenticateChallengeError,
      cause: [{ scheme: 'basic', parameters: { realm: 'Legate' } }],
    });
    await expect(process(oauth.ClientSecretPost('wrong'))).rejects.toMatchObject({ error: 'invalid_client' });
  });
});
