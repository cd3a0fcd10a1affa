import * as client from 'openid-client';
import { FormBrowser } from '../support/providers/form-browser.js';
import { LegateProvider } from '../support/providers/legate.js';
import type { RegisteredClient } from '../support/providers/open-id-provider.js';
import { leadBack } from '../support/providers/visit.js';

const REDIRECT_URI = 'https://app.example/callback';
const SIGNED_OUT = 'https://app.example/signed-out';
const WANTED = {
  redirectUris: [REDIRECT_URI],
  postLogoutRedirectUris: [SIGNED_OUT],
  scope: 'openid profile email offline_access',
};

let provider: LegateProvider;
let confidential: RegisteredClient;
let open: RegisteredClient;

beforeAll(async () => {
  provider = await LegateProvider.start();
  confidential = await provider.register(WANTED);
  open = await provider.register({ ...WANTED, isPublic: true });
});

afterAll(() => provider.stop());

const KINDS: readonly [string, () => [RegisteredClient, client.ClientAuth]][] = [
  ['confidential', () => [confidential, client.ClientSecretBasic(confidential.secret)]],
  ['public', () => [open, client.None()]],
];

const discover = ([{ clientId }, authentication]: [RegisteredClient, client.ClientAuth]) =>
  client.discovery(new URL(provider.issuer), clientId, undefined, authentication, {
    execute: [client.allowInsecureRequests],
  });

/** Goes from the application to the provider and back, and exchanges the code. */
async function signIn(config: client.Configuration, browser = new FormBrowser(provider.issuer)) {
  const checks = {
    pkceCodeVerifier: client.randomPKCECodeVerifier(),
    expectedState: client.randomState(),
    expectedNonce: client.randomNonce(),
    idTokenExpected: true,
  };
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: REDIRECT_URI,
    scope: WANTED.scope,
    prompt: 'consent',
    code_challenge: await client.calculatePKCECodeChallenge(checks.pkceCodeVerifier),
    code_challenge_method: 'S256',
    state: checks.expectedState,
    nonce: checks.expectedNonce,
  });
  const callback = await responseAt(url, browser);
  return { callback, checks, browser, tokens: await client.authorizationCodeGrant(config, callback, checks) };
}

/** Where the person's browser leaves the provider. */
async function responseAt(url: URL, browser: FormBrowser): Promise<URL> {
  const { to, params } = await leadBack(provider, url.href, browser);
  return new URL(`${to}?${new URLSearchParams(params).toString()}`);
}

describe.each(KINDS)('openid-client with a %s client of three legs', (_, who) => {
  it('signs a person in, reads userinfo, refreshes and signs out', async () => {
    const config = await discover(who());
    const { tokens, browser } = await signIn(config);
    const sub = tokens.claims()?.sub ?? '';
    expect(await client.fetchUserInfo(config, tokens.access_token, sub)).toMatchObject({
      sub,
      email: provider.person['email'],
    });

    const refreshed = await client.refreshTokenGrant(config, tokens.refresh_token ?? '');
    expect(refreshed.claims()?.sub).toBe(sub);
    expect(refreshed.refresh_token).not.toBe(tokens.refresh_token);
    expect(await client.fetchUserInfo(config, refreshed.access_token, sub)).toMatchObject({ sub });

    const signOut = client.buildEndSessionUrl(config, {
      post_logout_redirect_uri: SIGNED_OUT,
      id_token_hint: refreshed.id_token ?? '',
      state: 'signed out',
    });
    expect((await responseAt(signOut, browser)).href).toBe(`${SIGNED_OUT}?state=signed+out`);
  });

  it('is refused a second use of a code, which ends what the first one brought (case 112)', async () => {
    const config = await discover(who());
    const { callback, checks, tokens } = await signIn(config);
    await expect(client.authorizationCodeGrant(config, callback, checks)).rejects.toMatchObject({
      status: 400,
      error: 'invalid_grant',
    });
    await expect(client.refreshTokenGrant(config, tokens.refresh_token ?? '')).rejects.toMatchObject({
      error: 'invalid_grant',
    });
    const asked = client.fetchUserInfo(config, tokens.access_token, client.skipSubjectCheck);
    await expect(asked).rejects.toMatchObject({ status: 401 });
  });

  it('takes a refresh token back, and the access token with it', async () => {
    const config = await discover(who());
    const { tokens } = await signIn(config);
    await client.tokenRevocation(config, tokens.refresh_token ?? '');
    await expect(client.refreshTokenGrant(config, tokens.refresh_token ?? '')).rejects.toMatchObject({
      error: 'invalid_grant',
    });
    const asked = client.fetchUserInfo(config, tokens.access_token, client.skipSubjectCheck);
    await expect(asked).rejects.toMatchObject({ status: 401 });
  });
});
