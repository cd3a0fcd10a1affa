import { getToken } from '../support/admin.js';
import { ask, FORM, postForm } from '../support/http.js';
import { Person } from '../support/person.js';
import {
  createCodeSet,
  exchange,
  getCode,
  getTokens,
  startThreeLegs,
  type ThreeLegs,
} from '../support/three-legs.js';
import { createRemoteJWKSet, jwtVerify } from 'jose';

let legs: ThreeLegs;
let url: string;
/** Of a person who allowed `openid` and `email`. */
let token: string;

beforeAll(async () => {
  legs = await startThreeLegs();
  url = `${legs.server.url}/oauth/userinfo`;
  token = (await getTokens(legs, { scope: 'openid email' })).access_token;
});

afterAll(async () => {
  await legs.server.stop();
  await legs.site.remove();
});

const bearer = (value: string) => ({ Authorization: `Bearer ${value}` });
const claims = () => ({
  sub: legs.account.id,
  email: legs.account.email,
  email_verified: expect.any(Boolean),
});

describe('userinfo', () => {
  it('answers GET and POST, by header and by form, and is kept by nobody (cases 203, 213)', async () => {
    const answers = await Promise.all([
      ask(url, { headers: bearer(token) }),
      postForm(url, '', bearer(token)),
      ask(url, { method: 'POST', headers: bearer(token) }),
      postForm(url, { access_token: token }),
    ]);
    for (const { status, headers, body } of answers) {
      expect([status, headers['cache-control']]).toEqual([200, 'no-store']);
      expect(headers['content-type']).toContain('application/json');
      expect(body).toEqual(claims());
    }
  });

  it('takes a token that opens an API as well', async () => {
    const { access_token } = await getTokens(legs, { scope: 'openid email view_friends' });
    expect((await ask(url, { headers: bearer(access_token) })).body).toEqual(claims());
  });

  it('says what was asked for by name alone, and nothing that is not known (case 206)', async () => {
    const asked = JSON.stringify({ userinfo: { email: { essential: true }, admin: null, roles: null } });
    const { access_token } = await getTokens(legs, { scope: 'openid', claims: asked });
    const { body } = await ask(url, { headers: bearer(access_token) });
    expect(body).toEqual({ sub: legs.account.id, email: legs.account.email });
  });

  it('is signed for a set that wants it so, and of another subject for a pairwise one (case 204)', async () => {
    const more = { userinfo_signed_response_alg: 'ES256', subject_type: 'pairwise', scope: 'openid email' };
    const codeSet = await createCodeSet(legs, more);
    const code = await getCode({ ...legs, codeSet }, { scope: 'openid email' });
    const { body } = await exchange(legs.server.url, codeSet, code);
    const { headers, text } = await ask(url, { headers: bearer(body.access_token) });
    expect(headers['content-type']).toBe('application/jwt');
    const keys = createRemoteJWKSet(new URL(`${legs.server.url}/oauth/jwks`));
    const audience = codeSet.client_id;
    const { payload, protectedHeader } = await jwtVerify(text, keys, { issuer: legs.site.issuer, audience });
    expect([protectedHeader.alg, payload['email']]).toEqual(['ES256', legs.account.email]);
    expect(payload.sub).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });
});

describe('userinfo refuses', () => {
  it('a request without a token, and says no error of it (case 203)', async () => {
    const { status, headers } = await ask(url);
    expect([status, headers['www-authenticate']]).toEqual([401, 'Bearer realm="Legate"']);
  });

  it('what is no token of ours, and says so in the challenge (case 203)', async () => {
    for (const wrong of ['x', 'a.b.c', `${token}x`, token.slice(0, -1), `${token}.`]) {
      const { status, headers, body } = await ask(url, { headers: bearer(wrong) });
      expect([status, body['error']]).toEqual([401, 'invalid_token']);
      expect(headers['www-authenticate']).toMatch(/^Bearer realm="Legate", error="invalid_token"/);
    }
  });

  it('a token in the query (case 203)', async () => {
    const { status, body } = await ask(`${url}?access_token=${token}`);
    expect([status, body['error']]).toEqual([400, 'invalid_request']);
  });

  it('two tokens, two headers and a token in JSON (case 203)', async () => {
    const twice = await postForm(url, { access_token: token }, bearer(token));
    const json = await ask(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ access_token: token }),
    });
    expect([twice.status, json.status]).toEqual([400, 401]);
  });

  it('a token in a form sent by GET, which has no body', async () => {
    const { status } = await ask(url, { headers: { 'Content-Type': FORM }, body: `access_token=${token}` });
    expect(status).toBe(401);
  });

  it('a token without openid (case 203)', async () => {
    const { access_token } = await getTokens(legs, { scope: 'view_friends' });
    const { status, headers } = await ask(url, { headers: bearer(access_token) });
    expect([status, headers['www-authenticate']]).toEqual([
      403,
      expect.stringContaining('error="insufficient_scope"'),
    ]);
  });

  it('a token of two legs (case 145)', async () => {
    const { body } = await getToken(legs.server.url, legs.set);
    expect((await ask(url, { headers: bearer(body.access_token) })).status).toBe(403);
  });

  it('an ID token, a refresh token and a code (case 202)', async () => {
    const { id_token, refresh_token } = await getTokens(legs, { scope: 'openid offline_access' });
    const { code } = await getCode(legs);
    for (const other of [id_token, refresh_token, code]) {
      expect((await ask(url, { headers: bearer(other) })).body['error']).toBe('invalid_token');
    }
  });

  it('a token whose header was exchanged (case 202)', async () => {
    const [, ...rest] = token.split('.');
    for (const alg of ['none', 'HS256', 'RS256']) {
      const header = Buffer.from(JSON.stringify({ alg, typ: 'at+jwt' })).toString('base64url');
      const { status } = await ask(url, { headers: bearer([header, ...rest].join('.')) });
      expect(status).toBe(401);
    }
  });

  it('a token that was revoked, at once', async () => {
    const { access_token } = await getTokens(legs, { scope: 'openid' });
    const { client_id, client_secret } = legs.codeSet;
    await postForm(`${legs.server.url}/oauth/revoke`, { token: access_token, client_id, client_secret });
    expect((await ask(url, { headers: bearer(access_token) })).status).toBe(401);
  });

  it.each(['disable', 'delete'])('the token of an account after %s, at once (case 203)', async (act) => {
    const account = await legs.admin.account(`${act}@example.com`);
    const person = new Person(legs.server, account);
    const { access_token } = await getTokens({ ...legs, person }, { scope: 'openid' });
    expect((await ask(url, { headers: bearer(access_token) })).status).toBe(200);
    const path = `/accounts/${account.id}`;
    const ifMatch = { 'If-Match': String((await legs.admin.call('GET', path)).headers['etag']) };
    if (act === 'disable') await legs.admin.must('POST', `${path}/disable`);
    else expect((await legs.admin.call('DELETE', path, undefined, ifMatch)).status).toBe(204);
    const { status, body } = await ask(url, { headers: bearer(access_token) });
    expect([status, body['error']]).toEqual([401, 'invalid_token']);
  });

  it('methods that it does not take', async () => {
    const { status, headers } = await ask(url, { method: 'PUT', headers: bearer(token) });
    expect([status, headers['allow']]).toEqual([405, 'GET, HEAD, POST']);
  });
});
