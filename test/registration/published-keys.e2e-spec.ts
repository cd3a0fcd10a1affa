import { SignJWT, type JWTHeaderParameters } from 'jose';
import { randomUUID } from 'node:crypto';
import { Admin, type TokenAnswer } from '../support/admin.js';
import { startBilling, verifyAsFriends, type Billing } from '../support/billing.js';
import { createClientKey, withAssertion, type ClientKeyPair } from '../support/client-key.js';
import { postForm } from '../support/http.js';
import { KeySetServer } from '../support/key-set-server.js';
import { Site } from '../support/legate.js';

const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

let billing: Billing;
let published: KeySetServer;
let first: ClientKeyPair;
let second: ClientKeyPair;

beforeAll(async () => {
  [billing, published] = await Promise.all([startBilling(), KeySetServer.start()]);
  [first, second] = [await createClientKey('ES256'), await createClientKey('RS256')];
});

afterAll(async () => {
  await Promise.all([billing.server.stop(), published.stop()]);
  await billing.site.remove();
});

const publish = (keys: Record<string, ClientKeyPair>) =>
  published.publish(...Object.entries(keys).map(([kid, { publicJwk }]) => ({ ...publicJwk, kid })));

/** An assertion of a client about itself, for an issuer. */
const sign = (
  { algorithm, privateKey }: ClientKeyPair,
  clientId: string,
  issuer: string,
  header: Partial<JWTHeaderParameters> = {},
) =>
  new SignJWT({ iss: clientId, sub: clientId, aud: issuer, jti: randomUUID() })
    .setProtectedHeader({ alg: algorithm, ...header })
    .setIssuedAt()
    .setExpirationTime('1m')
    .sign(privateKey);

const register = (grant_type: string, more: object = {}) =>
  billing.admin.credentialSet(billing.application, {
    ...{ grant_type, scope: 'view_friends', jwks_uri: published.url },
    ...more,
  });

type Send = (assertion: string, url?: string) => Promise<{ status: number; body: TokenAnswer }>;
const authenticate: Send = (assertion, url = billing.server.url) =>
  postForm<TokenAnswer>(`${url}/oauth/token`, withAssertion(assertion));
const grant: Send = (assertion, url = billing.server.url) =>
  postForm<TokenAnswer>(`${url}/oauth/token`, { grant_type: JWT_BEARER, assertion });

const WAYS: readonly [string, Send, number][] = [
  ['client_credentials', authenticate, 401],
  [JWT_BEARER, grant, 400],
];

describe.each(WAYS)('a set with the URL of its keys: %s', (grantType, send, refusal) => {
  it('is served by the keys that are published there, and the ledger knows which', async () => {
    publish({ first });
    const { client_id, warnings } = await register(grantType);
    expect(warnings).toEqual([]);
    const { status, body } = await send(await sign(first, client_id, billing.site.issuer, { kid: 'first' }));
    expect(status).toBe(200);
    const { jti } = await verifyAsFriends(body.access_token, billing.site);
    const token = await billing.admin.must('GET', `/tokens/${jti}`);
    expect(token).toMatchObject({ credential_id: 'jwks:first' });
  });

  it('rotates them by itself: a new one works at once, and one that is gone does not', async () => {
    publish({ first });
    // A URL of its own: what is known of others is fresh.
    const jwks_uri = `${published.url}?${randomUUID()}`;
    const { client_id } = await register(grantType, { jwks_uri });
    const status = async (key: ClientKeyPair, kid: string) =>
      (await send(await sign(key, client_id, billing.site.issuer, { kid }))).status;
    expect(await status(first, 'first')).toBe(200);
    publish({ second });
    expect(await status(second, 'second')).toBe(200);
    expect(await status(first, 'first')).toBe(refusal);
  });

  it('is served by a registered key though the others are out of reach', async () => {
    const jwks_uri = 'http://127.0.0.1:1/jwks';
    const { client_id } = await register(grantType, {
      jwks_uri,
      public_key: JSON.stringify(first.publicJwk),
    });
    const ask = async (key: ClientKeyPair) => send(await sign(key, client_id, billing.site.issuer));
    expect((await ask(first)).status).toBe(200);
    const { status, body } = await ask(second);
    expect([status, body.error]).toEqual([503, 'temporarily_unavailable']);
  });

  it('is not served by keys that an assertion brings along or points to, and nobody is asked for them (case 155)', async () => {
    const { client_id } = await register(grantType, { jwks_uri: null, public_key: first.pem });
    const before = published.connections;
    for (const header of [
      { jku: published.url },
      { x5u: published.url },
      { jwk: second.publicJwk },
      { kid: published.url },
    ]) {
      const assertion = await sign(second, client_id, billing.site.issuer, header);
      expect((await send(assertion)).status).toBe(refusal);
    }
    expect(published.connections).toBe(before);
  });
});

describe('a server on the public internet', () => {
  it('asks nobody on its own machine for keys (cases 208, 242)', async () => {
    publish({ first });
    const issuer = 'https://id.example';
    const site = await Site.installed({ LEGATE_ISSUER: issuer });
    const server = await site.start();
    try {
      const admin = await Admin.enter(server);
      const application = await admin.application();
      const before = published.connections;
      for (const host of ['127.0.0.1', 'localhost', '[::1]', '2130706433', '0x7f000001', '[::ffff:7f00:1]']) {
        const jwks_uri = `https://${host}:${published.port}/jwks`;
        const { client_id } = await admin.credentialSet(application, { grant_type: JWT_BEARER, jwks_uri });
        const { status, body } = await grant(await sign(first, client_id, issuer), server.url);
        expect([host, status, body.error]).toEqual([host, 503, 'temporarily_unavailable']);
      }
      const { client_id } = await admin.credentialSet(application, { grant_type: JWT_BEARER });
      const trust = {
        issuer: `http://127.0.0.1:${published.port}`,
        conditions: [{ claim: 'sub', match: 'exact', value: 'anybody' }],
      };
      await admin.must('POST', `/credential-sets/${client_id}/trusted-issuers`, trust);
      const assertion = await sign(first, trust.issuer, issuer);
      const answer = await postForm<TokenAnswer>(`${server.url}/oauth/token`, {
        ...{ grant_type: JWT_BEARER, client_id, assertion },
      });
      expect(answer.status).toBe(503);
      expect(published.connections).toBe(before);
    } finally {
      await server.stop();
      await site.remove();
    }
  });
});
