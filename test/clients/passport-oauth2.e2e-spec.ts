import { decodeJwt } from 'jose';
import { Strategy, type VerifyCallback } from 'passport-oauth2';
import { PassportApp } from '../support/passport-app.js';
import { LegateProvider } from '../support/providers/legate.js';
import { leadBack } from '../support/providers/visit.js';

let provider: LegateProvider;
let app: PassportApp;

beforeAll(async () => {
  provider = await LegateProvider.start();
  app = await PassportApp.start(createStrategy);
});

afterAll(async () => {
  app.stop();
  await provider.stop();
});

async function createStrategy(callbackURL: string): Promise<Strategy> {
  const { clientId, secret } = await provider.register({
    redirectUris: [callbackURL],
    postLogoutRedirectUris: [],
    scope: 'openid offline_access',
  });
  const options = {
    authorizationURL: `${provider.issuer}/oauth/auth`,
    tokenURL: `${provider.issuer}/oauth/token`,
    clientID: clientId,
    clientSecret: secret,
    callbackURL,
    scope: 'openid offline_access',
    state: true,
    pkce: true,
  };
  return new Strategy(
    options,
    (accessToken: string, refreshToken: string, _profile: unknown, done: VerifyCallback) =>
      done(null, { accessToken, refreshToken }),
  );
}

describe('passport-oauth2', () => {
  it('signs a person in with state and PKCE, and gets both tokens', async () => {
    const { location, cookie } = await app.begin();
    expect(Object.fromEntries(new URL(location).searchParams)).toMatchObject({
      code_challenge_method: 'S256',
      state: expect.any(String),
    });
    const { status, body } = await app.finish((await leadBack(provider, location)).params, cookie);
    expect([status, body]).toEqual([
      200,
      { accessToken: expect.any(String), refreshToken: expect.any(String) },
    ]);
    expect(decodeJwt(String(body['accessToken']))).toMatchObject({ gty: 'authorization_code' });
  });

  it('refuses an answer at another browser than the one that asked', async () => {
    const { location } = await app.begin();
    const { cookie } = await app.begin();
    const { params } = await leadBack(provider, location);
    expect((await app.finish(params, cookie)).status).toBe(401);
  });

  it('reads a refused code as an error of the token endpoint', async () => {
    const { location, cookie } = await app.begin();
    const { params } = await leadBack(provider, location);
    const { status, body } = await app.finish({ ...params, code: `${params['code']}x` }, cookie);
    expect([status, body]).toEqual([500, { error: expect.stringContaining('code') }]);
  });
});
