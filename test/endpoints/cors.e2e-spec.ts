import type { MadeCredentialSet } from '../support/admin.js';
import { startBilling, type Billing } from '../support/billing.js';
import { ask, postForm, type Answer } from '../support/http.js';

const APP = 'https://app.example';
let billing: Billing;
let publicSet: MadeCredentialSet;

beforeAll(async () => {
  billing = await startBilling();
  publicSet = await createSet({
    public: true,
    redirect_uris: [`${APP}/callback`, 'com.example.app:/callback'],
  });
  await createSet({ redirect_uris: ['https://confidential.example/callback'] });
});

afterAll(async () => {
  await billing.server.stop();
  await billing.site.remove();
});

const createSet = (more: Record<string, unknown>) =>
  billing.admin.credentialSet(billing.application, {
    grant_type: 'authorization_code',
    scope: 'view_friends',
    ...more,
  });

const preflight = (path: string, origin: string, method = 'POST'): Promise<Answer> =>
  ask(billing.server.url + path, {
    method: 'OPTIONS',
    headers: {
      Origin: origin,
      'Access-Control-Request-Method': method,
      'Access-Control-Request-Headers': 'authorization,content-type',
    },
  });

const allowedOrigin = ({ headers }: Answer): unknown => headers['access-control-allow-origin'];

describe.each(['/oauth/token', '/oauth/revoke', '/oauth/userinfo'])('%s', (path) => {
  it('may be called by a page of a public client (cases 93, 212)', async () => {
    const { status, headers } = await preflight(path, APP);
    expect(status).toBe(204);
    expect(headers).toMatchObject({
      'access-control-allow-origin': APP,
      'access-control-allow-headers': 'Authorization, Content-Type',
      vary: 'Origin',
    });
    expect(headers['access-control-allow-methods']).toContain('POST');
    expect(headers['access-control-allow-credentials']).toBeUndefined();
  });

  it('lets such a page read its refusals too, and never with credentials of the browser (case 93)', async () => {
    const { status, headers } = await postForm(
      billing.server.url + path,
      { client_id: publicSet.client_id },
      { Origin: APP },
    );
    expect(status).toBeGreaterThanOrEqual(400);
    expect(headers['access-control-allow-origin']).toBe(APP);
    expect(headers['access-control-allow-credentials']).toBeUndefined();
  });

  it.each([
    ['opaque', 'null'],
    ['of another scheme', 'http://app.example'],
    ['of another port', `${APP}:8443`],
    ['with more behind', `${APP}.evil.example`],
    ['with more before', 'https://evilapp.example'],
    ['of another case', 'https://APP.example'],
    ['with a path', `${APP}/callback`],
    ['of two', `${APP} https://evil.example`],
    ['of a confidential client', 'https://confidential.example'],
    ['of an app of its own scheme', 'com.example.app:/callback'],
    ['of an app of its own scheme', 'com.example.app://'],
    ['this server itself', 'http://localhost'],
    ['anybody', '*'],
  ])('is not opened to an origin that is %s: %s (cases 93, 212)', async (_, origin) => {
    const asked = await preflight(path, origin);
    const called = await postForm(billing.server.url + path, '', { Origin: origin });
    expect([asked.status, allowedOrigin(asked), allowedOrigin(called)]).toEqual([405, undefined, undefined]);
    expect(called.headers['vary']).toBe('Origin');
  });
});

describe('an origin', () => {
  it('is allowed and refused within a second of the change of its credential set (case 93)', async () => {
    const origin = 'https://late.example';
    expect(allowedOrigin(await preflight('/oauth/token', origin))).toBeUndefined();
    const { client_id } = await createSet({ public: true, redirect_uris: [`${origin}/callback`] });
    expect(allowedOrigin(await preflight('/oauth/token', origin))).toBe(origin);
    await billing.admin.must('POST', `/credential-sets/${client_id}/disable`);
    expect(allowedOrigin(await preflight('/oauth/token', origin))).toBeUndefined();
  });
});

describe('what other origins have no business with', () => {
  it.each([
    '/oauth/introspect',
    '/oauth/auth',
    '/oauth/logout',
    '/api/v1/applications',
    '/login',
    '/account',
  ])('%s knows no CORS (case 212)', async (path) => {
    expect(allowedOrigin(await preflight(path, APP))).toBeUndefined();
    const answer = await ask(billing.server.url + path, { headers: { Origin: APP } });
    expect(allowedOrigin(answer)).toBeUndefined();
  });

  it('discovery and the key set are open to every page, without credentials (case 212)', async () => {
    for (const path of ['/.well-known/openid-configuration', '/oauth/jwks']) {
      const answer = await ask(billing.server.url + path, { headers: { Origin: 'https://anybody.example' } });
      expect(allowedOrigin(answer)).toBe('*');
      expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
    }
  });
});
