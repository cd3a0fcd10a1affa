import { createLocalJWKSet, jwtVerify } from 'jose';
import { sha256 } from '../sha256.js';
import { AuthorizationCodeGrant } from '../grants/authorization-code.grant.js';
import { ClientCredentialsGrant } from '../grants/client-credentials.grant.js';
import type { Client } from '../client.js';
import { RefreshTokenGrant } from '../grants/refresh-token.grant.js';
import {
  aClient,
  aCode,
  aCodeClient,
  anApi,
  CODE_VERIFIER,
  createInMemoryPorts,
  createThreeLeggedPorts,
  exchangeCode,
  requestTokens,
  type InMemoryPorts,
} from '../testing/index.js';
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

  describe('with many scopes at an API of a long name (case 206)', () => {
    const LONG = `https://${'friends.'.repeat(60)}example`;
    const withScopes = (count: number): Client => {
      const names = Array.from({ length: count }, (_, index) => `scope_${String(index).padStart(11, '0')}`);
      const scopes = names.map((name) => ({ name, description: name }));
      const api = anApi({ ...ports.tables.apis.get(FRIENDS), identifier: LONG, scopes });
      ports.tables.apis.set(LONG, api);
      return aClient({ access: names.map((scope) => ({ audience: LONG, scope, byDefault: true })) });
    };

    it('is below 4 KiB, whatever signs it', async () => {
      ports.tables.apis.set(FRIENDS, anApi({ signatureAlgorithm: 'RS256' }));
      const { access_token, scope } = await issue(withScopes(100));
      expect(scope).toHaveLength(1799);
      expect(access_token.length).toBeLessThan(4096);
    });

    it('is refused beyond, with what to do instead', async () => {
      await expect(issue(withScopes(101))).rejects.toMatchObject({
        code: 'invalid_scope',
        description: expect.stringContaining('ask for fewer at once'),
      });
    });

    it('takes them all where it is opaque', async () => {
      ports.tables.apis.set(FRIENDS, anApi({ tokenFormat: 'opaque' }));
      expect((await issue(withScopes(200))).scope.split(' ')).toHaveLength(200);
    });
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
      context: CONTEXT,
    });
    await expect(issuing).rejects.toThrow('disk full');
  });
});

describe("the tokens of a person's answer", () => {
  beforeEach(async () => (ports = await createThreeLeggedPorts()));

  const refresh = (token: string | undefined, sent: Record<string, string> = {}) =>
    requestTokens(ports, new RefreshTokenGrant(ports), { refresh_token: token ?? '', ...sent });

  it('are an access token, a refresh token and an ID token, where all were allowed', async () => {
    const { access_token, refresh_token, id_token, ...response } = await exchangeCode(ports);
    expect(response).toEqual({
      token_type: 'Bearer',
      expires_in: 3600,
      scope: 'openid offline_access view_friends',
    });
    expect(refresh_token).toMatch(/^lgt_rt_/);
    const access = await verify(access_token);
    expect(access.payload).toMatchObject({
      sub: 'acc_ada',
      client_id: 'ac_billing',
      aud: [FRIENDS, 'https://id.example'],
      gty: 'authorization_code',
    });
    const id = await verify(id_token ?? '');
    expect(id.protectedHeader).toMatchObject({ typ: 'JWT', alg: 'RS256' });
    expect(id.payload).toMatchObject({ sub: 'acc_ada', aud: 'ac_billing', nonce: 'a nonce' });
  });

  it.each([
    ['no refresh token without offline_access', ['openid', 'view_friends'], ['id_token']],
    ['no ID token without openid (case 18)', ['offline_access', 'view_friends'], ['refresh_token']],
    ['neither without either', ['view_friends'], []],
  ])('are %s', async (_, scopes, beside) => {
    const response = await exchangeCode(ports, { scopes });
    const names = ['access_token', 'expires_in', 'scope', 'token_type', ...beside];
    expect(Object.keys(response).sort()).toEqual(names.sort());
  });

  it('say after a refresh what the set is made for, and no nonce (OpenID Connect Core 12.2)', async () => {
    const first = await exchangeCode(ports);
    const { access_token, id_token } = await refresh(first.refresh_token);
    expect((await verify(access_token)).payload).toMatchObject({ gty: 'authorization_code', sub: 'acc_ada' });
    const { payload } = await verify(id_token ?? '');
    expect(payload).toMatchObject({ sub: 'acc_ada', aud: 'ac_billing' });
    expect(payload['nonce']).toBeUndefined();
  });

  it('each have a record, which names the family, and no token', async () => {
    const response = await exchangeCode(ports);
    const family = (await ports.families.ofAccount('acc_ada'))[0];
    const of = (kind: string) => ports.tables.tokens.find((token) => token.kind === kind);
    for (const [kind, token] of [
      ['access_token', response.access_token],
      ['id_token', response.id_token],
      ['refresh_token', response.refresh_token],
    ] as const) {
      expect(of(kind)).toMatchObject({
        tokenHash: sha256(token ?? ''),
        origin: family?.id,
        subject: 'acc_ada',
        grantType: 'authorization_code',
        scopeAsked: 'openid offline_access view_friends',
        credentialId: 'sec_1',
      });
      expect(JSON.stringify(ports.tables.tokens)).not.toContain(token);
    }
    expect(of('id_token')?.audience).toEqual(['ac_billing']);
  });

  it('say in the ledger what a refresh asked for and got, and that the refresh token kept all', async () => {
    const first = await exchangeCode(ports);
    await refresh(first.refresh_token, { scope: 'view_friends' });
    const [access, next] = ports.tables.tokens.slice(3);
    expect(access).toMatchObject({ scopeAsked: 'view_friends', scopeGranted: 'view_friends' });
    expect(next).toMatchObject({
      kind: 'refresh_token',
      scopeGranted: 'openid offline_access view_friends',
    });
  });

  it('do not leave when a record cannot be written, and the code is good again (case 123)', async () => {
    const { code, family } = aCode();
    await ports.unitOfWork.run(() => ports.families.insert(family));
    const broken = {
      ...ports,
      ledger: { ...ports.ledger, append: () => Promise.reject(new Error('disk full')) },
    };
    const sent = { code, redirect_uri: family.redirectUri, code_verifier: CODE_VERIFIER };
    const grant = new AuthorizationCodeGrant(ports);
    await expect(requestTokens(broken, grant, sent)).rejects.toThrow('disk full');
    expect(await ports.families.find(family.id)).toMatchObject({ codeUsedAt: null, revokedAt: null });
    await expect(requestTokens(ports, grant, sent)).resolves.toMatchObject({ token_type: 'Bearer' });
  });

  it('are entered for the winner alone when a code comes fifty times at once (case 113)', async () => {
    const { code, family } = aCode();
    await ports.unitOfWork.run(() => ports.families.insert(family));
    const sent = { code, redirect_uri: family.redirectUri, code_verifier: CODE_VERIFIER };
    const grant = new AuthorizationCodeGrant(ports);
    const outcomes = await Promise.allSettled(
      Array.from({ length: 50 }, () => requestTokens(ports, grant, sent)),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 'invalid_grant' });
    }
    expect(ports.tables.tokens).toHaveLength(3);
  });

  it('are signed as the credential set wants its ID tokens', async () => {
    const { id_token } = await exchangeCode(ports, {}, aCodeClient({ idTokenAlgorithm: 'ES256' }));
    expect((await verify(id_token ?? '')).protectedHeader.alg).toBe('ES256');
  });
});
