import { generateKeyPair, SignJWT, UnsecuredJWT, decodeJwt } from 'jose';
import { form } from '../support/http.js';
import { hasLeft } from '../support/providers/form-browser.js';
import { PROVIDERS } from '../support/providers/index.js';
import type { Visit } from '../support/providers/visit.js';
import type { Module } from './module.js';
import { POST_LOGOUT_REDIRECT_URI, RelyingParty } from './relying-party.js';

type Logout = Readonly<Record<string, string>>;

/** The relying party sends the person to the logout endpoint; the person confirms what is to be confirmed. */
const logOut = (party: RelyingParty, params: Logout): Promise<Visit> =>
  party.goThrough(party.browser.open(`${party.endpoint('end_session_endpoint')}?${form(params)}`));

async function isSignedOut(party: RelyingParty): Promise<void> {
  const { end } = await party.authorize({ prompt: 'none' });
  expect(party.responseOf(end)['error']).toBe('login_required');
}

/** The whole way back to the client. */
const returns = (id: string, rule: string, state: Logout): Module => ({
  id,
  rule,
  run: async (party) => {
    const { tokens } = await party.signIn();
    const params = { id_token_hint: tokens.id_token, post_logout_redirect_uri: POST_LOGOUT_REDIRECT_URI };
    const { end } = await logOut(party, { ...params, ...state });
    expect(end).toEqual({ to: POST_LOGOUT_REDIRECT_URI, params: state, by: 'query' });
    await isSignedOut(party);
  },
});

/** The person is signed out, and sees it on the provider's own page. */
const ends = (id: string, rule: string, params: (idToken: string) => Logout): Module => ({
  id,
  rule,
  run: async (party) => {
    const { tokens } = await party.signIn();
    const { end } = await logOut(party, params(tokens.id_token));
    expect(end).toMatchObject({ status: 200 });
    await isSignedOut(party);
  },
});

/** Whatever the person is asked, nobody is sent anywhere. */
const staysHere = (
  id: string,
  rule: string,
  params: (idToken: string) => Logout | Promise<Logout>,
): Module => ({
  id,
  rule,
  run: async (party) => {
    const { tokens } = await party.signIn();
    const { end } = await logOut(party, { state: 'the state', ...(await params(tokens.id_token)) });
    expect([hasLeft(end), 'status' in end && [200, 400].includes(end.status)]).toEqual([false, true]);
  },
});

/** An ID token with the same claims, signed by a key of the client's own. */
async function signAnew(idToken: string): Promise<string> {
  const { privateKey } = await generateKeyPair('RS256');
  return new SignJWT(decodeJwt(idToken)).setProtectedHeader({ alg: 'RS256' }).sign(privateKey);
}

const post_logout_redirect_uri = POST_LOGOUT_REDIRECT_URI;

const MODULES: readonly Module[] = [
  returns('oidcc-rp-initiated-logout', 'a person is signed out and sent back with the state', {
    state: 'the state',
  }),
  returns('oidcc-rp-initiated-logout-no-state', 'without a state none is sent back', {}),
  ends('oidcc-rp-initiated-logout-no-params', 'a person may sign out without any client', () => ({})),
  ends('oidcc-rp-initiated-logout-only-state', 'a state alone leads nowhere else', () => ({
    state: 'the state',
  })),
  ends(
    'oidcc-rp-initiated-logout-no-post-logout-redirect-uri',
    'without an address a person stays at the provider',
    (id_token_hint) => ({ id_token_hint, state: 'the state' }),
  ),
  staysHere(
    'oidcc-rp-initiated-logout-bad-post-logout-redirect-uri',
    'an address that is not registered is not gone to',
    (id_token_hint) => ({ id_token_hint, post_logout_redirect_uri: `${post_logout_redirect_uri}/other` }),
  ),
  staysHere(
    'oidcc-rp-initiated-logout-query-added-to-post-logout-redirect-uri',
    'a registered address with a query added is another one',
    (id_token_hint) => ({ id_token_hint, post_logout_redirect_uri: `${post_logout_redirect_uri}?foo=bar` }),
  ),
  staysHere(
    'oidcc-rp-initiated-logout-no-id-token-hint',
    'an address without an ID token is not gone to',
    () => ({ post_logout_redirect_uri }),
  ),
  staysHere(
    'oidcc-rp-initiated-logout-modified-id-token-hint',
    'an ID token whose signature was taken away proves nothing',
    (idToken) => ({
      id_token_hint: new UnsecuredJWT(decodeJwt(idToken)).encode(),
      post_logout_redirect_uri,
    }),
  ),
  staysHere(
    'oidcc-rp-initiated-logout-bad-id-token-hint',
    'an ID token that somebody else signed proves nothing',
    async (idToken) => ({ id_token_hint: await signAnew(idToken), post_logout_redirect_uri }),
  ),
];

describe.each(PROVIDERS)('the RP-initiated logout OP plan against %s', (_, start) => {
  let party: RelyingParty;

  beforeAll(async () => {
    party = await RelyingParty.register(await start());
  });

  afterAll(() => party.provider.stop());

  it.each(MODULES)('$id: $rule', (module) => module.run(party.inNewBrowser()));
});
