import * as oauth from 'oauth4webapi';
import { LegateProvider } from '../support/providers/legate.js';
import { leadBack } from '../support/providers/visit.js';

const INSECURE = { [oauth.allowInsecureRequests]: true };
const REDIRECT_URI = 'https://app.example/callback';

let provider: LegateProvider;
let as: oauth.AuthorizationServer;
let client: oauth.Client;
let authentication: oauth.ClientAuth;

beforeAll(async () => {
  provider = await LegateProvider.start();
  const issuer = new URL(provider.issuer);
  as = await oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, INSECURE));
  const scope = 'openid profile email offline_access';
  const wanted = { redirectUris: [REDIRECT_URI], postLogoutRedirectUris: [], scope };
  const { clientId, secret } = await provider.register(wanted);
  client = { client_id: clientId };
  authentication = oauth.ClientSecretPost(secret);
});

afterAll(() => provider.stop());

/** What an application remembers between its request and the response. */
interface Attempt {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
}

const begin = (): Attempt => ({
  verifier: oauth.generateRandomCodeVerifier(),
  state: oauth.generateRandomState(),
  nonce: oauth.generateRandomNonce(),
});

/** The authorization response to a request with these parameters beside the usual ones. */
async function authorize(
  { verifier, state, nonce }: Attempt,
  more: Readonly<Record<string, string>> = {},
): Promise<URLSearchParams> {
  const request = new URLSearchParams({
    client_id: client.client_id,
    redirect_uri: REDIRECT_URI,
    response_type: 'code',
    scope: 'openid offline_access',
    prompt: 'consent',
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
    ...more,
  });
  const { params } = await leadBack(provider, `${as.authorization_endpoint}?${request.toString()}`);
  return new URLSearchParams(params);
}

async function exchange(response: URLSearchParams, attempt: Attempt) {
  const params = oauth.validateAuthResponse(as, client, response, attempt.state);
  return oauth.processAuthorizationCodeResponse(
    as,
    client,
    await oauth.authorizationCodeGrantRequest(
      as,
      client,
      authentication,
      params,
      REDIRECT_URI,
      attempt.verifier,
      INSECURE,
    ),
    { expectedNonce: attempt.nonce, requireIdToken: true },
  );
}

const refresh = async (token: string) =>
  oauth.processRefreshTokenResponse(
    as,
    client,
    await oauth.refreshTokenGrantRequest(as, client, authentication, token, INSECURE),
  );

describe('oauth4webapi on three legs', () => {
  it.each(['query', 'form_post'])(
    'signs a person in by %s, and accepts the ID token',
    async (response_mode) => {
      const attempt = begin();
      const tokens = await exchange(await authorize(attempt, { response_mode }), attempt);
      const claims = oauth.getValidatedIdTokenClaims(tokens);
      const answer = await oauth.userInfoRequest(as, client, tokens.access_token, INSECURE);
      const about = await oauth.processUserInfoResponse(as, client, claims?.sub ?? '', answer);
      expect(about).toEqual({ sub: claims?.sub });
    },
  );

  it('accepts an auth_time that max_age asked for', async () => {
    const attempt = begin();
    const response = await authorize(attempt, { max_age: '300' });
    const params = oauth.validateAuthResponse(as, client, response, attempt.state);
    const { nonce, verifier } = attempt;
    const answer = oauth.authorizationCodeGrantRequest(
      as,
      client,
      authentication,
      params,
      REDIRECT_URI,
      verifier,
      INSECURE,
    );
    const expected = { expectedNonce: nonce, maxAge: 300 };
    const tokens = await oauth.processAuthorizationCodeResponse(as, client, await answer, expected);
    expect(oauth.getValidatedIdTokenClaims(tokens)?.auth_time).toEqual(expect.any(Number));
  });

  it('refreshes again and again, each time by the newest token', async () => {
    const attempt = begin();
    let tokens = await exchange(await authorize(attempt), attempt);
    const seen = new Set<string>();
    for (let generation = 0; generation < 3; generation += 1) {
      seen.add(tokens.refresh_token ?? '');
      tokens = await refresh(tokens.refresh_token ?? '');
    }
    expect([seen.size, seen.has(tokens.refresh_token ?? '')]).toEqual([3, false]);
  });

  it('reads login_required and a refused scope as errors of this issuer', async () => {
    for (const [params, error] of [
      [{ prompt: 'none' }, 'login_required'],
      [{ scope: 'openid delete_friends' }, 'invalid_scope'],
    ] as const) {
      const attempt = begin();
      const response = await authorize(attempt, params);
      expect(() => oauth.validateAuthResponse(as, client, response, attempt.state)).toThrow(
        expect.objectContaining({ error }),
      );
    }
  });

  it('notices the answer of another issuer (case 50)', async () => {
    const attempt = begin();
    const response = await authorize(attempt);
    response.set('iss', 'https://evil.example');
    expect(() => oauth.validateAuthResponse(as, client, response, attempt.state)).toThrow(/"iss"/);
  });
});
