import { createLocalJWKSet, createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { Admin, getToken, type MadeCredentialSet } from '../support/admin.js';
import { createClientKey, signAssertion, withAssertion, type ClientKeyPair } from '../support/client-key.js';
import { ask, basic, FORM, postForm } from '../support/http.js';
import { Site, type Server } from '../support/legate.js';

const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const TOKEN_EXCHANGE = 'urn:ietf:params:oauth:grant-type:token-exchange';
const FRIENDS = 'https://friends.example';
let site: Site;
let server: Server;
let admin: Admin;
let billing: string;
let set: MadeCredentialSet;
let token: string;

beforeAll(async () => {
  site = await Site.installed();
  server = await site.start();
  admin = await Admin.enter(server);
  await admin.api(FRIENDS, ['view_friends', 'edit_friends']);
  await admin.api('https://opaque.example', ['read_opaque'], { token_format: 'opaque' });
  billing = await admin.application('Billing');
  set = await admin.credentialSet(billing, { scope: 'view_friends' });
  token = `${server.url}/oauth/token`;
});

afterAll(async () => {
  await server.stop();
  await site.remove();
});

const withBasic = () => ({ Authorization: basic(set.client_id, set.client_secret) });
const refusal = (error: string) => ({
  error,
  error_description: expect.any(String),
  request_id: expect.any(String),
});

describe('client_credentials grants', () => {
  it('a token by HTTP Basic, with the headers of RFC 6749 section 5.1 (case 88)', async () => {
    const { status, headers, body } = await getToken(server.url, set);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      pragma: 'no-cache',
      'content-type': expect.stringContaining('application/json'),
    });
    expect(body).toEqual({
      access_token: expect.any(String),
      token_type: 'Bearer',
      expires_in: 3600,
      scope: 'view_friends',
    });
  });

  it('a JWT that its API can verify by the published key set (case 202)', async () => {
    const { body } = await getToken(server.url, set);
    const jwks = createRemoteJWKSet(new URL(`${server.url}/oauth/jwks`));
    const { payload } = await jwtVerify(body.access_token, jwks, {
      issuer: site.issuer,
      audience: FRIENDS,
      typ: 'at+jwt',
    });
    expect(payload).toMatchObject({
      sub: set.client_id,
      client_id: set.client_id,
      gty: 'client_credentials',
    });
  });

  it('a token by id and secret in the body', async () => {
    const { client_id, client_secret } = set;
    const { status } = await postForm(token, { grant_type: 'client_credentials', client_id, client_secret });
    expect(status).toBe(200);
  });

  it.each([FORM, `${FORM};charset=UTF-8`, `${FORM}; charset=utf-8`, FORM.toUpperCase()])(
    'a token for a body of type %s (case 80)',
    async (type) => {
      const answer = await postForm(token, 'grant_type=client_credentials', {
        ...withBasic(),
        'Content-Type': type,
      });
      expect(answer.status).toBe(200);
    },
  );

  it('the scope asked for, in any order and repeated (case 16)', async () => {
    const both = await admin.credentialSet(billing, { scope: 'view_friends edit_friends' });
    const { body } = await getToken(server.url, both, { scope: 'edit_friends view_friends edit_friends' });
    expect(body.scope.split(' ').sort()).toEqual(['edit_friends', 'view_friends']);
  });

  it('a token although unknown parameters come along (case 9)', async () => {
    const { status } = await getToken(server.url, set, {
      access_type: 'offline',
      '__proto__[x]': '1',
      'scope[]': 'x',
    });
    expect(status).toBe(200);
  });

  it('an opaque token where the API asks for it, which introspection reads', async () => {
    const opaque = await admin.credentialSet(billing, { scope: 'read_opaque' });
    const { body } = await getToken(server.url, opaque);
    expect(body.access_token).not.toContain('.');
    const { body: state } = await postForm(
      `${server.url}/oauth/introspect`,
      { token: body.access_token },
      withBasic(),
    );
    expect(state).toMatchObject({ active: true, scope: 'read_opaque', aud: 'https://opaque.example' });
  });

  it('different tokens in the same second', async () => {
    const [one, two] = await Promise.all([getToken(server.url, set), getToken(server.url, set)]);
    expect(decodeJwt(one.body.access_token).jti).not.toBe(decodeJwt(two.body.access_token).jti);
  });

  it.each(['RS256', 'EdDSA'])('a token signed with %s where the API asks for it', async (algorithm) => {
    const identifier = `https://${algorithm.toLowerCase()}.example`;
    await admin.api(identifier, [`read_${algorithm}`], { signature_algorithm: algorithm });
    const { body } = await getToken(
      server.url,
      await admin.credentialSet(billing, { scope: `read_${algorithm}` }),
    );
    const { body: jwks } = await ask<never>(`${server.url}/oauth/jwks`);
    const { protectedHeader } = await jwtVerify(body.access_token, createLocalJWKSet(jwks));
    expect(protectedHeader.alg).toBe(algorithm);
  });
});

describe('client_credentials refuses', () => {
  it('a scope that the set does not have (case 140)', async () => {
    const { status, body } = await getToken(server.url, set, { scope: 'view_friends edit_friends' });
    expect([status, body]).toEqual([400, refusal('invalid_scope')]);
  });

  it('openid (case 142)', async () => {
    expect((await getToken(server.url, set, { scope: 'openid' })).body.error).toBe('invalid_scope');
  });

  it.each(['a\tb', 'a  b', 'a"b', 'a\\b', 'ä'])('the malformed scope %j (case 15)', async (scope) => {
    expect((await getToken(server.url, set, { scope })).body.error).toBe('invalid_scope');
  });

  it.each(['https://unknown.example', 'not a uri', `${FRIENDS}#fragment`, 'urn:legate:management-api'])(
    'the resource %s (cases 30, 144)',
    async (resource) => {
      expect((await getToken(server.url, set, { resource })).body.error).toBe('invalid_target');
    },
  );

  it('the scopes of two APIs in one token, until resource names one (case 144)', async () => {
    await admin.api('https://second.example', ['read_second']);
    const both = await admin.credentialSet(billing, { scope: 'view_friends read_second' });
    const { status, body } = await getToken(server.url, both);
    expect([status, body.error]).toEqual([400, 'invalid_target']);
    expect(body.error_description).toContain('several APIs');
    const { body: one } = await getToken(server.url, both, { resource: 'https://second.example' });
    expect(decodeJwt(one.access_token)).toMatchObject({
      aud: 'https://second.example',
      scope: 'read_second',
    });
  });

  it('no grant_type, an empty one, an unknown one (case 81)', async () => {
    expect((await postForm(token, '', withBasic())).body).toEqual(refusal('invalid_request'));
    expect((await postForm(token, 'grant_type=', withBasic())).body.error).toBe('invalid_request');
    expect((await postForm(token, { grant_type: 'magic' }, withBasic())).body.error).toBe(
      'unsupported_grant_type',
    );
  });

  it('password, for good (case 83)', async () => {
    const { body } = await postForm(
      token,
      { grant_type: 'password', username: 'a', password: 'b' },
      withBasic(),
    );
    expect(body.error).toBe('unsupported_grant_type');
  });

  it('no credentials (case 94)', async () => {
    const { status, headers, body } = await postForm(token, { grant_type: 'client_credentials' });
    expect([status, body.error]).toEqual([401, 'invalid_client']);
    expect(headers['www-authenticate']).toBeUndefined();
  });

  it('a wrong secret, with a challenge where the header was used (case 89)', async () => {
    const { status, headers, body } = await getToken(server.url, { ...set, client_secret: 'wrong' });
    expect([status, body.error]).toEqual([401, 'invalid_client']);
    expect(headers['www-authenticate']).toMatch(/^Basic realm=/);
  });

  it('a disabled set, and says so', async () => {
    const disabled = await admin.credentialSet(billing, { scope: 'view_friends' });
    await admin.must('POST', `/credential-sets/${disabled.client_id}/disable`);
    const { status, body } = await getToken(server.url, disabled);
    expect([status, body.error, body.error_description]).toEqual([
      401,
      'invalid_client',
      'this credential set is disabled',
    ]);
  });
});

describe('the credential matrix (cases 82, 102)', () => {
  const TYPES = [
    'client_credentials',
    'authorization_code',
    JWT_BEARER,
    'urn:ietf:params:oauth:grant-type:device_code',
    TOKEN_EXCHANGE,
  ];
  /** The grants that are served, and whose sets may use them. */
  const SERVED: Readonly<Record<string, string>> = {
    client_credentials: 'client_credentials',
    authorization_code: 'authorization_code',
    refresh_token: 'authorization_code',
    [TOKEN_EXCHANGE]: TOKEN_EXCHANGE,
    [JWT_BEARER]: JWT_BEARER,
  };
  const sets = new Map<string, MadeCredentialSet>();
  let key: ClientKeyPair;

  /** What proves a set; a service account has no secret. */
  async function proofOf(own: string): Promise<[Record<string, string>, Record<string, string>]> {
    const set = sets.get(own);
    if (set === undefined) throw new Error(`no set of ${own}`);
    if (own !== JWT_BEARER) return [{}, { Authorization: basic(set.client_id, set.client_secret) }];
    return [withAssertion(await signAssertion(key, set.client_id, site.issuer)), {}];
  }

  beforeAll(async () => {
    key = await createClientKey();
    const MORE: Readonly<Record<string, object>> = {
      authorization_code: { redirect_uris: ['https://app.example/cb'] },
      [JWT_BEARER]: { public_key: key.pem },
    };
    const application = await admin.application('Matrix');
    for (const grant_type of TYPES) {
      const more = MORE[grant_type] ?? {};
      sets.set(
        grant_type,
        await admin.credentialSet(application, { grant_type, scope: 'view_friends', ...more }),
      );
    }
  });

  const pairs = TYPES.flatMap((own) =>
    [...TYPES, 'refresh_token', 'password'].map((asked) => [own, asked] as const),
  );

  /** Who may use a grant, and brings nothing else that it needs, is told what is missing. */
  function outcomeOf(own: string, asked: string): [number, string | undefined] {
    const owner = SERVED[asked];
    if (owner === undefined) return [400, 'unsupported_grant_type'];
    // Its assertion is what proves the client, and none was sent.
    if (asked === JWT_BEARER) return [400, 'invalid_request'];
    if (owner !== own) return [400, 'unauthorized_client'];
    return asked === 'client_credentials' ? [200, undefined] : [400, 'invalid_request'];
  }

  it.each(pairs)('a set of %s asked with %s', async (own, asked) => {
    const [params, headers] = await proofOf(own);
    const { status, body } = await postForm(token, { ...params, grant_type: asked }, headers);
    expect([status, body['error']]).toEqual(outcomeOf(own, asked));
  });

  it('names the right set in its refusal, and enters a wrong grant in the ledger', async () => {
    const wrong = sets.get('authorization_code');
    const right = sets.get('client_credentials');
    if (wrong === undefined || right === undefined) throw new Error('the matrix was not made');
    const { body } = await getToken(server.url, wrong);
    expect(body.error_description).toBe(
      `this is the authorization_code set of 'Matrix'; its client_credentials set is ${right.client_id}`,
    );
    const events = await admin.must<{ items: unknown[] }>(
      'GET',
      `/events?kind=request.wrong-grant&client_id=${wrong.client_id}`,
    );
    expect(events.items[0]).toMatchObject({ kind: 'request.wrong-grant', client_id: wrong.client_id });
  });

  it('tells a stranger nothing of this', async () => {
    const { client_id } = sets.get('authorization_code') ?? set;
    const { body } = await getToken(server.url, { client_id, client_secret: 'wrong' });
    expect(body.error_description).not.toContain('Matrix');
  });
});

describe('client_credentials resists', () => {
  it('parameters in the URL (case 79)', async () => {
    const { status, body } = await postForm(
      `${token}?client_secret=x`,
      { grant_type: 'client_credentials' },
      withBasic(),
    );
    expect([status, body]).toEqual([400, refusal('invalid_request')]);
  });

  it.each(['GET', 'PUT', 'DELETE', 'PATCH'])('%s, with 405 and Allow (cases 79, 90)', async (method) => {
    const { status, headers } = await ask(token, { method });
    expect([status, headers['allow']]).toEqual([405, 'POST']);
  });

  it('two ways to authenticate at once (case 97)', async () => {
    const { client_id, client_secret } = set;
    const params = { grant_type: 'client_credentials', client_id, client_secret };
    expect((await postForm(token, params, withBasic())).body.error).toBe('invalid_request');
  });

  it('the client_id of somebody else beside its own credentials (case 98)', async () => {
    const params = { grant_type: 'client_credentials', client_id: 'cc_somebodyelse' };
    expect((await postForm(token, params, withBasic())).body.error).toBe('invalid_request');
  });
});
