import { createServer, type Server as HttpServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { generateKeyPairSync } from 'node:crypto';
import { decodeJwt } from 'jose';
import { createTokenSource, TokenRequestError, type KeyFile, type TokenSource } from '#client';
import { callerOf, expressMiddleware, IntrospectionVerifier, ProtectedResource } from '#resource-server';
import { FRIENDS, startBilling, verifyAsFriends, type Billing } from '../support/billing.js';
import type { MadeCredentialSet } from '../support/admin.js';

const SCOPE = 'view_friends';
let billing: Billing;
let calendar: MadeCredentialSet;
let keyFile: KeyFile;
let source: TokenSource;

beforeAll(async () => {
  billing = await startBilling();
  const { admin, application, site } = billing;
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  calendar = await admin.credentialSet(application, {
    grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    scope: SCOPE,
    public_key: publicKey.export({ type: 'spki', format: 'pem' }),
  });
  keyFile = {
    type: 'service_account',
    private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    client_email: `${calendar.client_id}@localhost`,
    token_uri: `${site.issuer}/oauth/token`,
  };
  source = createTokenSource({ keyFile });
});

afterAll(async () => {
  await billing.server.stop();
  await billing.site.remove();
});

describe('#client', () => {
  it('gets a token for the service account of a key file', async () => {
    const { value, scope } = await source.getToken();
    expect(scope).toBe(SCOPE);
    expect(await verifyAsFriends(value, billing.site)).toMatchObject({
      sub: calendar.client_id,
      gty: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
    });
  });

  it('gets one by its client_id, a key and the issuer', async () => {
    const byKey = createTokenSource({
      clientId: calendar.client_id,
      privateKey: keyFile.private_key,
      issuer: billing.site.issuer,
      resource: FRIENDS,
    });
    expect(decodeJwt((await byKey.getToken()).value)).toMatchObject({
      sub: calendar.client_id,
      aud: FRIENDS,
    });
  });

  it('gets one by an id and a secret', async () => {
    const { client_id: clientId, client_secret: clientSecret } = billing.set;
    const bySecret = createTokenSource({
      clientId,
      clientSecret,
      issuer: billing.site.issuer,
      scope: 'edit_friends',
    });
    const { value, scope } = await bySecret.getToken();
    expect(scope).toBe('edit_friends');
    expect(decodeJwt(value)).toMatchObject({ sub: clientId, gty: 'client_credentials' });
  });

  it.each([
    ['behind', -900_000],
    ['ahead', 900_000],
  ])('gets one with a clock that is a quarter of an hour %s', async (_, offset) => {
    const wrong = createTokenSource({ keyFile, now: () => Date.now() + offset });
    const { value, expiresAt } = await wrong.getToken();
    expect(await verifyAsFriends(value, billing.site)).toMatchObject({ sub: calendar.client_id });
    expect(expiresAt).toBeGreaterThan(Date.now() + offset);
  });

  it('reads a refusal, and which request it was', async () => {
    const refused = source.for({ scope: 'delete_friends' }).getToken();
    const error: unknown = await refused.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TokenRequestError);
    expect(error).toMatchObject({
      status: 400,
      error: 'invalid_scope',
      description: expect.stringContaining('more than this credential set has'),
      requestId: expect.any(String),
    });
  });
});

describe('#client, before an API that introspects', () => {
  let api: HttpServer;
  let url: string;

  beforeAll(async () => {
    const { client_id: clientId, client_secret: clientSecret } = billing.set;
    const trust = { issuer: billing.site.issuer, audience: FRIENDS };
    const verifier = new IntrospectionVerifier({ ...trust, clientId, clientSecret });
    const accept = expressMiddleware(new ProtectedResource({ ...trust, verifier }));
    api = createServer((request, response) =>
      accept(request, response, () => response.end(JSON.stringify(callerOf(request)))),
    );
    await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(api.address() as AddressInfo).port}`;
  });

  afterAll(() => {
    api.close();
    api.closeAllConnections();
  });

  const callOf = async (caller: TokenSource) => {
    const answer = await caller.fetch(url);
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };

  it('goes on with a new token when the old one was revoked', async () => {
    const { value } = await source.getToken();
    const { jti } = decodeJwt(value);
    await billing.admin.must('POST', `/tokens/${jti}/revoke`, { reason: 'leaked' });
    const { status, body } = await callOf(source);
    expect(status).toBe(200);
    expect(body).toMatchObject({ kind: 'application', subject: calendar.client_id });
    expect((await source.getToken()).value).not.toBe(value);
  });

  it('acts for a person while a delegation lives, and for nobody else', async () => {
    const { admin } = billing;
    const { id, email } = await admin.account('ada@example.com');
    const ada = source.for({ subject: email, scope: SCOPE });
    await expect(ada.getToken()).rejects.toMatchObject({ error: 'unauthorized_client' });

    const delegation = await admin.must<{ id: string }>('POST', '/delegations', {
      client_id: calendar.client_id,
      subjects: [email],
      scope: SCOPE,
      expires_at: new Date(Date.now() + 3_600_000).toISOString(),
      reason: 'plans meetings',
    });
    const { status, body } = await callOf(ada);
    expect(status).toBe(200);
    expect(body).toMatchObject({ kind: 'delegated', subject: id, actor: calendar.client_id });
    const bob = source.for({ subject: 'bob@example.com', scope: SCOPE });
    await expect(bob.getToken()).rejects.toMatchObject({ error: 'unauthorized_client' });

    await admin.must('POST', `/delegations/${delegation.id}/remove`);
    await expect(ada.fetch(url)).rejects.toMatchObject({
      error: 'unauthorized_client',
      description: expect.stringMatching(/^sub: .*delegation/),
    });
  });
});
