import { ask, postForm } from '../support/http.js';
import { Site, type Server } from '../support/legate.js';

let site: Site;
let server: Server;

beforeAll(async () => {
  site = await Site.create();
  server = await site.start();
});

afterAll(async () => {
  await server.stop();
  await site.remove();
});

const metadata = async () =>
  (await ask<Record<string, unknown>>(`${server.url}/.well-known/oauth-authorization-server`)).body;

describe('discovery', () => {
  it('says the same by RFC 8414 and by OpenID Connect (case 199)', async () => {
    const { body } = await ask(`${server.url}/.well-known/openid-configuration`);
    expect(body).toEqual(await metadata());
    expect(body['issuer']).toBe(site.issuer);
  });

  it('names endpoints that exist, and each asks for what it needs (case 199)', async () => {
    const statuses = await Promise.all(
      Object.entries(await metadata())
        .filter(([name]) => name.endsWith('_endpoint') || name === 'jwks_uri')
        .map(async ([name, value]) => {
          const url = server.url + new URL(String(value)).pathname;
          const isPage = ['jwks_uri', 'authorization_endpoint', 'end_session_endpoint'].includes(name);
          return [name, (isPage ? await ask(url) : await postForm(url, '')).status];
        }),
    );
    expect(Object.fromEntries(statuses)).toEqual({
      authorization_endpoint: 400,
      token_endpoint: 401,
      introspection_endpoint: 401,
      revocation_endpoint: 401,
      userinfo_endpoint: 401,
      end_session_endpoint: 200,
      jwks_uri: 200,
    });
  });

  it('lists the grants that the token endpoint serves, and no other (case 199)', async () => {
    expect((await metadata())['grant_types_supported']).toEqual([
      'client_credentials',
      'authorization_code',
      'refresh_token',
      'urn:ietf:params:oauth:grant-type:jwt-bearer',
      'urn:ietf:params:oauth:grant-type:token-exchange',
    ]);
  });

  it('says of three legs what is served, and that the rest is not (cases 2, 23, 24, 38, 68, 199)', async () => {
    expect(await metadata()).toMatchObject({
      response_types_supported: ['code'],
      response_modes_supported: ['query', 'form_post'],
      code_challenge_methods_supported: ['S256'],
      authorization_response_iss_parameter_supported: true,
      request_parameter_supported: false,
      request_uri_parameter_supported: false,
      claims_parameter_supported: true,
      subject_types_supported: ['public', 'pairwise'],
      scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
      ui_locales_supported: ['en', 'de'],
      backchannel_logout_supported: true,
      backchannel_logout_session_supported: true,
    });
  });

  it('names nothing that is not served: no registration, no pushed requests, no DPoP (cases 25, 138, 207, 209, 210)', async () => {
    const named = Object.keys(await metadata()).join(' ');
    expect(named).not.toMatch(/registration_endpoint|pushed_authorization|dpop|request_object/);
    for (const path of ['/oauth/register', '/oauth/register/ac_1', '/oauth/par', '/oauth/device']) {
      const { status } = await ask(server.url + path, { method: 'POST', body: '{}' });
      expect([path, status]).toEqual([path, 404]);
    }
  });

  it('does not believe the Host header (cases 44, 201)', async () => {
    const headers = {
      Host: 'evil.example',
      'X-Forwarded-Host': 'evil.example',
      'X-Forwarded-Proto': 'https',
      Forwarded: 'host=evil.example;proto=https',
    };
    const { text } = await ask(`${server.url}/.well-known/openid-configuration`, { headers });
    expect(text).not.toContain('evil');
  });

  it('may be read by any page, without credentials (case 212)', async () => {
    const { headers } = await ask(`${server.url}/oauth/jwks`, { headers: { Origin: 'https://app.example' } });
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['access-control-allow-credentials']).toBeUndefined();
  });
});

describe('the key set', () => {
  it('holds public keys only, each with kid, alg and use (case 200)', async () => {
    const { body, headers } = await ask<{ keys: Record<string, string>[] }>(`${server.url}/oauth/jwks`);
    expect(headers['cache-control']).toBe('public, max-age=300');
    expect(body.keys.map((key) => key['alg']).sort()).toEqual(['ES256', 'EdDSA', 'RS256']);
    expect(new Set(body.keys.map((key) => key['kid'])).size).toBe(3);
    for (const key of body.keys) {
      expect(key['use']).toBe('sig');
      for (const secret of ['d', 'p', 'q', 'dp', 'dq', 'qi', 'k']) expect(key).not.toHaveProperty(secret);
    }
  });

  it('cannot be posted to (case 200)', async () => {
    const { status, headers } = await postForm(`${server.url}/oauth/jwks`, '');
    expect([status, headers['allow']]).toEqual([405, 'GET, HEAD']);
  });
});

describe('a path that does not exist', () => {
  it.each([
    '/oauth/nothing',
    '/oauth/token/',
    '//oauth/token',
    '/oauth/TOKEN',
    '/oauth/token;x=1',
    '/oauth/auth;x=1',
    '/oauth/auth/',
    '/oauth/userinfo/',
    '/oauth/LOGOUT',
  ])('%s is refused in the words of RFC 6749 or not found (case 43)', async (path) => {
    const { status } = await postForm(server.url + path, { grant_type: 'client_credentials' });
    expect(status).toBe(404);
  });

  it('shows neither stack nor file (case 237)', async () => {
    const { text, headers } = await ask(`${server.url}/oauth/nothing`);
    expect(text).not.toMatch(/at |node_modules|\.js|\.ts/);
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['server']).toBeUndefined();
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });
});
