import { decodeJwt } from 'jose';
import { startBilling, verifyAsFriends, type Billing } from '../support/billing.js';
import { createClientKey } from '../support/client-key.js';
import { eventually } from '../support/eventually.js';
import { ask, basic, FORM, postForm } from '../support/http.js';
import {
  askByGrant,
  createServiceAccount,
  JWT_BEARER,
  signGrant,
  type ServiceAccount,
} from '../support/service-account.js';

let billing: Billing;
let account: ServiceAccount;
let clientId: string;
let token: string;

beforeAll(async () => {
  billing = await startBilling();
  account = await createServiceAccount(billing);
  clientId = account.set.client_id;
  token = `${billing.server.url}/oauth/token`;
});

afterAll(async () => {
  await billing.server.stop();
  await billing.site.remove();
});

type Params = Readonly<Record<string, string>>;

const grant = (claims = {}, params: Params = {}) => askByGrant(billing.server.url, account, claims, params);
const asBilling = () => ({ Authorization: basic(billing.set.client_id, billing.set.client_secret) });
const refusal = (error: string, description: unknown = expect.any(String)) => ({
  error,
  error_description: description,
  request_id: expect.any(String),
});

describe('jwt-bearer grants', () => {
  it('a service account a token for itself, without any other authentication (cases 163, 182)', async () => {
    const { status, headers, body } = await grant();
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', pragma: 'no-cache' });
    expect(body).toEqual({
      access_token: expect.any(String),
      token_type: 'Bearer',
      expires_in: 3600,
      scope: 'view_friends',
    });
    const claims = await verifyAsFriends(body.access_token, billing.site);
    expect(claims).toMatchObject({ sub: clientId, client_id: clientId, gty: JWT_BEARER });
    expect(claims).not.toHaveProperty('act');
  });

  it.each([FORM, `${FORM};charset=UTF-8`])('a token for a body of type %s (case 80)', async (type) => {
    const body = new URLSearchParams({ grant_type: JWT_BEARER, assertion: await signGrant(account) });
    const options = { method: 'POST', headers: { 'Content-Type': type }, body: body.toString() };
    expect((await ask(token, options)).status).toBe(200);
  });

  it('the scopes that the assertion or the request asks for (case 173)', async () => {
    expect((await grant({ scope: 'edit_friends' })).body.scope).toBe('edit_friends');
    const both = (await grant({}, { scope: 'edit_friends view_friends' })).body.scope;
    expect(both.split(' ').sort()).toEqual(['edit_friends', 'view_friends']);
  });

  it('what introspection finds and revocation ends', async () => {
    const { access_token } = (await grant()).body;
    const introspect = async () =>
      (await postForm(`${billing.server.url}/oauth/introspect`, { token: access_token }, asBilling())).body;
    expect(await introspect()).toMatchObject({ active: true, sub: clientId, client_id: clientId });
    const { jti } = decodeJwt(access_token);
    await billing.admin.must('POST', `/tokens/${jti}/revoke`, { reason: 'lost' });
    expect(await introspect()).toEqual({ active: false });
  });

  it('a token whose record names its assertion and its key, which counts its uses', async () => {
    const jti = crypto.randomUUID();
    const { body } = await grant({ jti });
    const path = `/credential-sets/${clientId}`;
    const keys = async () =>
      (await billing.admin.must<{ keys: { id: string; uses: number }[] }>('GET', path)).keys;
    const [key] = await keys();
    const record = await billing.admin.must('GET', `/tokens/${decodeJwt(body.access_token).jti}`);
    expect(record).toMatchObject({ origin: `assertion:${jti}`, credential_id: key?.id, subject: clientId });
    await eventually(async () => expect((await keys())[0]?.uses).toBeGreaterThan(0));
  });

  it('two workers that sign the same bytes a token each (case 170)', async () => {
    const assertion = await signGrant(account);
    const send = () => postForm<{ access_token: string }>(token, { grant_type: JWT_BEARER, assertion });
    const [one, two] = await Promise.all([send(), send()]);
    expect([one.status, two.status]).toEqual([200, 200]);
    expect(one.body.access_token).not.toBe(two.body.access_token);
  });

  it('is named in discovery', async () => {
    const { body } = await ask(`${billing.server.url}/.well-known/oauth-authorization-server`);
    expect(body).toMatchObject({ grant_types_supported: expect.arrayContaining([JWT_BEARER]) });
  });
});

describe('jwt-bearer refuses', () => {
  it('no assertion, an empty one, and two (case 148)', async () => {
    const missing = refusal('invalid_request', 'assertion is missing');
    expect((await postForm(token, { grant_type: JWT_BEARER })).body).toEqual(missing);
    expect((await postForm(token, { grant_type: JWT_BEARER, assertion: '' })).body).toEqual(missing);
    const assertion = encodeURIComponent(await signGrant(account));
    const twice = `grant_type=${encodeURIComponent(JWT_BEARER)}&assertion=${assertion}&assertion=${assertion}`;
    expect((await postForm(token, twice)).body).toEqual(refusal('invalid_request'));
  });

  it('an assertion that has expired, and says by how much (case 165)', async () => {
    const now = Math.floor(Date.now() / 1000);
    const { status, body } = await grant({ iat: now - 300, exp: now - 200 });
    const late = expect.stringMatching(
      /^assertion: exp is 20\d s in the past by this server's clock$/,
    ) as string;
    expect([status, body]).toEqual([400, refusal('invalid_grant', late)]);
  });

  it('a jti that was used (case 169)', async () => {
    const jti = crypto.randomUUID();
    expect((await grant({ jti })).status).toBe(200);
    expect((await grant({ jti })).body).toEqual(refusal('invalid_grant', expect.stringContaining('jti:')));
  });

  it('an assertion without a jti where the account needs one (case 170)', async () => {
    const strict = await createServiceAccount(billing, { require_jti: true });
    const without = await askByGrant(billing.server.url, strict);
    expect(without.body).toEqual(refusal('invalid_grant', 'assertion: jti: this service account needs one'));
    expect((await askByGrant(billing.server.url, strict, { jti: 'a' })).status).toBe(200);
  });

  it('a scope that the account does not have, or that claim and parameter differ in (case 173)', async () => {
    expect((await grant({ scope: 'delete_friends' })).body).toEqual(refusal('invalid_scope'));
    const both = await grant({ scope: 'view_friends' }, { scope: 'view_friends edit_friends' });
    expect(both.body).toEqual(refusal('invalid_request', expect.stringContaining('different things')));
  });

  it('an API that the account has no access to', async () => {
    expect((await grant({}, { resource: 'https://mail.example' })).body).toEqual(refusal('invalid_target'));
  });

  it('to act for a person without a delegation (case 174)', async () => {
    expect((await grant({ sub: 'ada@example.com' })).body).toEqual(refusal('unauthorized_client'));
  });

  it('an account that is disabled, and one that is retired (case 172)', async () => {
    const ended = await createServiceAccount(billing);
    for (const [verb, status] of [
      ['disable', 'disabled'],
      ['retire', 'retired'],
    ] as const) {
      await billing.admin.must('POST', `/credential-sets/${ended.set.client_id}/${verb}`);
      const { body } = await askByGrant(billing.server.url, ended);
      expect(body).toEqual(refusal('invalid_grant', `assertion: this service account is ${status}`));
    }
  });
});

describe('what has ended (case 172)', () => {
  const active = async (token: string) => {
    const url = `${billing.server.url}/oauth/introspect`;
    return (await postForm<{ active: boolean }>(url, { token }, asBilling())).body.active;
  };

  it('a key signs nothing more from the moment it expires', async () => {
    const ending = await createServiceAccount(billing);
    const other = await createClientKey();
    const path = `/credential-sets/${ending.set.client_id}/keys`;
    const expires_at = new Date(Date.now() + 2000).toISOString();
    await billing.admin.must('POST', path, { public_key: other.pem, expires_at });
    const asked = () => askByGrant(billing.server.url, { ...ending, key: other });
    expect((await asked()).status).toBe(200);
    await eventually(async () =>
      expect((await asked()).body).toEqual(
        refusal('invalid_grant', expect.stringContaining('no live key of a service account')),
      ),
    );
    expect((await askByGrant(billing.server.url, ending)).status).toBe(200);
  });

  it('a key leaves the tokens that it asked for alive, until their account ends', async () => {
    const ending = await createServiceAccount(billing);
    const path = `/credential-sets/${ending.set.client_id}`;
    const { access_token } = (await askByGrant(billing.server.url, ending)).body;
    const { keys } = await billing.admin.must<{ keys: { id: string }[] }>('GET', path);
    await billing.admin.must('POST', `${path}/keys/${keys[0]?.id}/retire`);
    expect(await active(access_token)).toBe(true);
    await billing.admin.must('POST', `${path}/disable`);
    expect(await active(access_token)).toBe(false);
  });
});

describe('jwt-bearer resists', () => {
  it('the credentials of another set beside the assertion (case 182)', async () => {
    const assertion = await signGrant(account, { jti: crypto.randomUUID() });
    const params = { grant_type: JWT_BEARER, assertion };
    const { status, body } = await postForm(token, params, asBilling());
    expect([status, body]).toEqual([401, refusal('invalid_client')]);
    const { client_id, client_secret } = billing.set;
    expect((await postForm(token, { ...params, client_id, client_secret })).body).toEqual(
      refusal('invalid_client'),
    );
    expect((await postForm(token, { ...params, client_id })).body).toEqual(refusal('invalid_request'));
    const wrong = { Authorization: basic(client_id, 'wrong') };
    expect((await postForm(token, params, wrong)).body).toEqual(refusal('invalid_client'));
    // None of this used the assertion up, and its own client_id may stand beside it.
    expect((await postForm(token, { ...params, client_id: clientId })).status).toBe(200);
  });

  it('its own client authentication beside the assertion only as such (cases 158, 182)', async () => {
    const client_assertion_type = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
    const claims = () => ({ sub: clientId, aud: billing.site.issuer, jti: crypto.randomUUID() });
    const typed = await signGrant(account, claims(), { typ: 'client-authentication+jwt' });
    const untyped = await signGrant(account, claims());
    const send = (assertion: string, client_assertion: string) =>
      postForm(token, { grant_type: JWT_BEARER, assertion, client_assertion, client_assertion_type });
    expect((await send(untyped, untyped)).body).toEqual(
      refusal('invalid_client', expect.stringContaining('typ: client-authentication+jwt')),
    );
    expect((await send(untyped, typed)).status).toBe(200);
    const again = await signGrant(account, claims(), { typ: 'client-authentication+jwt' });
    expect((await send(again, again)).body).toEqual(
      refusal('invalid_grant', expect.stringContaining('typ:')),
    );
  });

  it('an assertion of another grant type’s set, and this grant’s with another type (case 102)', async () => {
    const { body } = await postForm(token, { grant_type: 'client_credentials', assertion: 'x' });
    expect(body).toEqual(refusal('invalid_client'));
    const params = { grant_type: 'authorization_code', assertion: await signGrant(account) };
    expect((await postForm(token, params)).body).toEqual(refusal('invalid_client'));
  });

  it('an assertion in the URL, which no log repeats (case 183)', async () => {
    const assertion = await signGrant(account);
    const { status, body } = await postForm(`${token}?assertion=${assertion}`, { grant_type: JWT_BEARER });
    expect([status, body]).toEqual([400, refusal('invalid_request')]);
    expect(billing.server.log).not.toContain(assertion.slice(0, 40));
  });
});
