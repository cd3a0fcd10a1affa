import OpenIdConnectStrategy, { type Profile, type VerifyCallback } from 'passport-openidconnect';
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

/** This strategy knows no PKCE: its credential set is exempt. */
async function createStrategy(callbackURL: string): Promise<OpenIdConnectStrategy> {
  const { clientId, secret } = await provider.register({
    redirectUris: [callbackURL],
    postLogoutRedirectUris: [],
    scope: 'openid profile email',
  });
  const options = {
    issuer: provider.issuer,
    authorizationURL: `${provider.issuer}/oauth/auth`,
    tokenURL: `${provider.issuer}/oauth/token`,
    userInfoURL: `${provider.issuer}/oauth/userinfo`,
    clientID: clientId,
    clientSecret: secret,
    callbackURL,
    scope: 'profile email',
    maxAge: '300',
    skipUserProfile: false,
  };
  return new OpenIdConnectStrategy(options, (issuer: string, profile: Profile, done: VerifyCallback) =>
    done(null, { issuer, profile }),
  );
}

describe('passport-openidconnect', () => {
  it('signs a person in by the ID token, and reads the profile from userinfo', async () => {
    const { location, cookie } = await app.begin();
    const { params } = await leadBack(provider, location);
    const { status, body } = await app.finish(params, cookie);
    expect([status, body]).toEqual([
      200,
      {
        issuer: provider.issuer,
        profile: expect.objectContaining({
          id: expect.any(String),
          displayName: provider.person['name'],
          emails: [{ value: provider.person['email'] }],
        }),
      },
    ]);
  });
});
