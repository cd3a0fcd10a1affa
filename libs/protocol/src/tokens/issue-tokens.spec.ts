import { createLocalJWKSet, jwtVerify } from 'jose';
import { sha256 } from '../sha256.js';
import { ClientCredentialsGrant } from '../grants/client-credentials.grant.js';
import type { Client } from '../client.js';
import { aClient, anApi, createInMemoryPorts, type InMemoryPorts } from '../testing/index.js';
import { IssueTokens } from './issue-tokens.js';

const FRIENDS = 'https://friends.example';
const CONTEXT = { requestId: 'req_1', ip: '192.0.2.1', userAgent: null };
let ports: InMemoryPorts;

beforeEach(async () => {
  ports = await createInMemoryPorts();
  ports.tables.apis.set(FRIENDS, anApi());
});

const issue = async (client: Client = aClient()) => {
  const grant = new ClientCredentialsGrant(ports);
  return new IssueTokens(ports).issue({
    authenticated: { client, method: 'client_secret_basic', credentialId: 'sec_1' },
    authorization: await grant.authorize({ client, params: new Map(), context: CONTEXT }),
    scopeAsked: undefined,
    context: CONTEXT,
  });
};

const verify = (token: string) =>
  jwtVerify(token, createLocalJWKSet(ports.signer.jwks()), { currentDate: new Date(ports.clock.now()) });

describe('an access token', () => {
  it.each(['ES256', 'RS256', 'EdDSA'] as const)(
    'is a JWT of RFC 9068 signed with %s (case 202)',
    async (algorithm) => {
      ports.tables.apis.set(FRIENDS, anApi({ signatureAlgorithm: algorithm }));
      const { access_token } = await issue();
      const { payload, protectedHeader } = await verify(access_token);
      expect(protectedHeader).toEqual({ alg: algorithm, typ: 'at+jwt', kid: expect.any(String) });
      expect(payload).toEqual({
        iss: 'https://id.example',
        sub: 'cc_billing',
        aud: FRIENDS,
        client_id: 'cc_billing',
        scope: 'view_friends',
        gty: 'client_credentials',
        iat: Math.floor(ports.clock.now() / 1000),
        exp: Math.floor(ports.clock.now() / 1000) + 3600,
        jti: expect.any(String),
      });
    },
  );

  it('is opaque where its API asks for it', async () => {
    ports.tables.apis.set(FRIENDS, anApi({ tokenFormat: 'opaque' }));
    expect((await issue()).access_token).toMatch(/^lgt_at_[0-9a-f]{32}[A-Za-z0-9]{43}$/);
  });

  it('comes with neither refresh token nor ID token (cases 135, 142)', async () => {
    expect(Object.keys(await issue()).sort()).toEqual(['access_token', 'expires_in', 'scope', 'token_type']);
  });

  it('lives as long as its credential set says', async () => {
    expect((await issue(aClient({ accessTokenLifetime: 300 }))).expires_in).toBe(300);
  });

  it('never lives longer than its API allows', async () => {
    ports.tables.apis.set(FRIENDS, anApi({ accessTokenLifetime: 60 }));
    expect((await issue(aClient({ accessTokenLifetime: 300 }))).expires_in).toBe(60);
  });

  it('has a record with its hash, and without itself', async () => {
    const { access_token } = await issue();
    const [record] = ports.tables.tokens;
    expect(record).toMatchObject({
      tokenHash: sha256(access_token),
      clientId: 'cc_billing',
      credentialId: 'sec_1',
      scopeAsked: null,
      scopeGranted: 'view_friends',
      requestId: 'req_1',
    });
    expect(JSON.stringify(record)).not.toContain(access_token);
  });

  it('does not leave when its record cannot be written', async () => {
    const client = aClient();
    const grant = new ClientCredentialsGrant(ports);
    const ledger = { ...ports.ledger, append: () => Promise.reject(new Error('disk full')) };
    const issuing = new IssueTokens({ ...ports, ledger }).issue({
      authenticated: { client, method: 'client_secret_basic', credentialId: null },
      authorization: await grant.authorize({ client, params: new Map(), context: CONTEXT }),
      scopeAsked: undefined,
      context: CONTEXT,
    });
    await expect(issuing).rejects.toThrow('disk full');
  });
});
