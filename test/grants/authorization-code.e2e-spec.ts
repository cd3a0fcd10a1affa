import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { verifyAsFriends } from '../support/billing.js';
import { postForm } from '../support/http.js';
import {
  askForTokens,
  authorizationRequest,
  CALLBACK,
  createCodeSet,
  exchange,
  getCode,
  introspect,
  refresh,
  startThreeLegs,
  type HeldCode,
  type ThreeLegs,
} from '../support/three-legs.js';

let legs: ThreeLegs;
let url: string;

beforeAll(async () => {
  legs = await startThreeLegs();
  url = legs.server.url;
});

afterAll(async () => {
  await legs.server.stop();
  await legs.site.remove();
});

const refusal = (error: string, reason: unknown = expect.any(String)) => ({
  error,
  error_description: reason,
  request_id: expect.any(String),
});

const send = (held: HeldCode, more: Readonly<Record<string, string>> = {}, set = legs.codeSet) =>
  exchange(url, set, held, more);

/** Every way to spoil a code that a careless comparison would let pass. */
const SPOILT: readonly [string, (code: string) => string][] = [
  ['truncated', (code) => code.slice(0, -1)],
  ['extended', (code) => `${code}A`],
  ['padded', (code) => `${code}=`],
  ['upper-cased', (code) => code.toUpperCase()],
  ['with its last character changed', (code) => code.slice(0, -1) + (code.endsWith('A') ? 'B' : 'A')],
  ['with a space before it', (code) => ` ${code}`],
];

describe('authorization_code grants', () => {
  it('tokens that speak of the person, with the headers of RFC 6749 section 5.1', async () => {
    const { status, headers, body } = await send(await getCode(legs));
    expect([status, headers]).toMatchObject([200, { 'cache-control': 'no-store', pragma: 'no-cache' }]);
    expect(body).toEqual({
      access_token: expect.any(String),
      token_type: 'Bearer',
      expires_in: 3600,
      scope: expect.any(String),
      refresh_token: expect.any(String),
      id_token: expect.any(String),
    });
    expect(body.scope.split(' ').sort()).toEqual(['offline_access', 'openid', 'view_friends']);
  });

  it('an access token that its API can verify, and an ID token of the same person', async () => {
    const { body } = await send(await getCode(legs, { nonce: 'the nonce' }));
    const access = await verifyAsFriends(body.access_token, legs.site);
    expect(access).toMatchObject({ gty: 'authorization_code', client_id: legs.codeSet.client_id });
    const keys = createRemoteJWKSet(new URL(`${url}/oauth/jwks`));
    const { issuer } = legs.site;
    const expected = { issuer, audience: legs.codeSet.client_id, algorithms: ['RS256'] };
    const { payload } = await jwtVerify(body.id_token, keys, expected);
    expect(payload).toMatchObject({ sub: access.sub, nonce: 'the nonce', amr: ['pwd'] });
  });

  it('no refresh token without offline_access, and no ID token without openid', async () => {
    const { body } = await send(await getCode(legs, { scope: 'view_friends' }));
    expect([body.refresh_token, body.id_token, body.scope]).toEqual([undefined, undefined, 'view_friends']);
  });

  it('a client without a secret its tokens, by PKCE alone', async () => {
    const open = await createCodeSet(legs, { public: true });
    const { code, verifier } = await getCode({ ...legs, codeSet: open });
    const { status } = await postForm(`${url}/oauth/token`, {
      grant_type: 'authorization_code',
      client_id: open.client_id,
      code,
      code_verifier: verifier,
      redirect_uri: CALLBACK,
    });
    expect(status).toBe(200);
  });
});

describe('authorization_code refuses', () => {
  it('no code', async () => {
    const { status, body } = await askForTokens(url, legs.codeSet, { grant_type: 'authorization_code' });
    expect([status, body]).toEqual([400, refusal('invalid_request', 'code is missing')]);
  });

  it.each([
    ['no redirect_uri', { redirect_uri: '' }],
    ['another redirect_uri', { redirect_uri: `${CALLBACK}/` }],
  ])('%s where the request named one', async (_, more) => {
    expect((await send(await getCode(legs), more)).body.error).toBe('invalid_grant');
  });

  it.each([
    ['none', ''],
    ['another', 'a-verifier-that-was-never-challenged-by-anybody'],
    ['one too short', 'short'],
  ])('a verifier that does not fit the challenge: %s; the code is dead then', async (_, verifier) => {
    const held = await getCode(legs);
    expect((await send({ ...held, verifier })).body.error).toBe('invalid_grant');
    expect((await send(held)).body.error).toBe('invalid_grant');
  });

  it('the code of another client, which stays good for its own (case 116)', async () => {
    const other = await createCodeSet(legs);
    const held = await getCode(legs);
    expect((await send(held, {}, other)).body).toEqual(
      refusal('invalid_grant', expect.stringContaining('another client')),
    );
    expect((await send(held)).status).toBe(200);
  });

  it('the code of a person who signed out since (case 119)', async () => {
    const person = legs.person.atAnotherBrowser();
    const held = await getCode({ ...legs, person });
    const question = await person.visit('/oauth/logout');
    await person.press(question, 'sign-out-yes');
    expect((await send(held)).body.error).toBe('invalid_grant');
  });

  it('an API that the person was not asked for (case 30)', async () => {
    const { body } = await send(await getCode(legs), { resource: 'https://other.example' });
    expect(body.error).toBe('invalid_target');
  });

  it('a client_credentials set, and names the right one', async () => {
    const { body } = await send(await getCode(legs), {}, legs.set);
    expect([body.error, body.error_description]).toEqual([
      'unauthorized_client',
      expect.stringContaining('its authorization_code set is ac_'),
    ]);
  });
});

describe('authorization_code resists', () => {
  it('a second use, which ends everything that the first one brought (case 112)', async () => {
    const held = await getCode(legs);
    const { body } = await send(held);
    expect(await introspect(url, legs.codeSet, body.access_token)).toMatchObject({ active: true });
    expect((await send(held)).body).toEqual(refusal('invalid_grant', expect.stringContaining('used before')));
    expect(await introspect(url, legs.codeSet, body.access_token)).toEqual({ active: false });
    expect(await introspect(url, legs.codeSet, body.refresh_token)).toEqual({ active: false });
    expect((await refresh(url, legs.codeSet, body.refresh_token)).body.error).toBe('invalid_grant');
  });

  it.each(SPOILT)('a code that is %s, and the code stays good (case 118)', async (_, spoil) => {
    const held = await getCode(legs);
    const { body } = await send({ ...held, code: spoil(held.code) });
    expect(body.error).toBe('invalid_grant');
    expect((await send(held)).status).toBe(200);
  });

  it('every other kind of token in the place of a code (case 120)', async () => {
    const held = await getCode(legs);
    const { body } = await send(held);
    for (const token of [body.refresh_token, body.access_token, body.id_token]) {
      expect((await send({ ...held, code: token })).body.error).toBe('invalid_grant');
    }
    expect((await refresh(url, legs.codeSet, (await getCode(legs)).code)).body.error).toBe('invalid_grant');
  });

  it('guessing: no two of 100 codes begin alike (case 121)', async () => {
    const codes = await Promise.all(Array.from({ length: 100 }, async () => (await getCode(legs)).code));
    expect(new Set(codes.map((code) => code.slice(-16))).size).toBe(100);
    expect(Math.min(...codes.map(({ length }) => length))).toBeGreaterThanOrEqual(43);
  });

  it('caches and logs: the response is not stored, and no secret of it is written down (cases 122, 124)', async () => {
    const { path, verifier } = authorizationRequest(legs.codeSet);
    const { headers, left } = await legs.person.visit(path);
    const code = left?.searchParams.get('code') ?? '';
    expect(headers['cache-control']).toContain('no-store');
    const { body } = await send({ code, verifier });
    for (const secret of [code, verifier, body.access_token, body.refresh_token, body.id_token]) {
      expect(secret.length).toBeGreaterThan(20);
      expect(legs.server.log).not.toContain(secret);
    }
  });

  it('an issuer that is not ours: the response says who answers (case 38)', async () => {
    const { iss, state } = await legs.person.authorize(authorizationRequest(legs.codeSet).path);
    expect([iss, state]).toEqual([legs.site.issuer, 'the state']);
  });

  it('parameters that come twice', async () => {
    const { code, verifier } = await getCode(legs);
    const body = new URLSearchParams({ grant_type: 'authorization_code', code, code_verifier: verifier });
    body.append('code', code);
    const { client_id, client_secret } = legs.codeSet;
    body.append('client_id', client_id);
    body.append('client_secret', client_secret);
    const { body: refused } = await postForm(`${url}/oauth/token`, body.toString());
    expect(refused['error']).toBe('invalid_request');
  });

  it('a subject that changes: the same person is the same at every set of an application (case 204)', async () => {
    const other = await createCodeSet(legs);
    const subjects = await Promise.all(
      [legs.codeSet, other].map(async (codeSet) => {
        const { body } = await send(await getCode({ ...legs, codeSet }), {}, codeSet);
        return decodeJwt(body.id_token).sub;
      }),
    );
    expect(new Set(subjects).size).toBe(1);
  });
});
