import { createHash } from 'node:crypto';
import { postForm } from '../../support/http.js';
import { hasLeft } from '../../support/providers/form-browser.js';
import type { Module } from '../module.js';
import { REDIRECT_URI, type RelyingParty, type Tokens } from '../relying-party.js';

const VERIFIER = 'a-verifier-of-forty-three-characters-or-more';
const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url');

/** What comes of an authorization request, whatever is asked for (OpenID Connect Core §3.1.2). */
export const RESPONSE_MODULES: readonly Module[] = [
  {
    id: 'oidcc-server',
    rule: 'a code becomes an access token and an ID token with the nonce',
    run: async (party) => {
      const nonce = 'a nonce that comes back';
      const { asked, tokens } = await party.signIn({ nonce });
      expect(asked[0]).toBe('sign-in');
      expect((await party.userinfo(tokens.access_token)).status).toBe(200);
    },
  },
  {
    id: 'oidcc-alternate-happy-flow',
    rule: 'the order of scopes and parameters does not matter',
    run: async (party) => {
      const request = Object.entries(party.request({ scope: 'email openid' })).reverse();
      const url = `${party.endpoint('authorization_endpoint')}?${new URLSearchParams(request).toString()}`;
      const { tokens } = await party.finish(await party.goThrough(party.browser.open(url)));
      const { body } = await party.userinfo(tokens.access_token);
      expect(body).toMatchObject({ email: party.provider.person['email'] });
    },
  },
  {
    id: 'oidcc-response-type-missing',
    rule: 'a request without response_type is refused at the redirect URI or on a page',
    run: async (party) => {
      const { end } = await party.authorize({ response_type: undefined });
      if (!hasLeft(end)) expect(end.status).toBe(400);
      else expect(party.responseOf(end)['error']).toMatch(/^(?:invalid_request|unsupported_response_type)$/);
    },
  },
  {
    id: 'oidcc-ensure-request-without-nonce-succeeds-for-code-flow',
    rule: 'a nonce may be left out',
    run: async (party) => {
      const { claims } = await party.signIn({ nonce: undefined });
      expect(claims).not.toHaveProperty('nonce');
    },
  },
  {
    id: 'oidcc-ensure-request-with-unknown-parameter-succeeds',
    rule: 'an unknown parameter is ignored',
    run: async (party) => {
      await party.signIn({ extra: 'foobar' });
    },
  },
  {
    id: 'oidcc-ensure-registered-redirect-uri',
    rule: 'nobody is sent to a redirect URI that is not registered',
    run: async (party) => {
      const { end } = await party.authorize({ redirect_uri: `${REDIRECT_URI}/other` });
      expect(end).toMatchObject({ status: 400, html: expect.stringContaining('redirect_uri') });
    },
  },
  {
    id: 'oidcc-ensure-post-request-succeeds',
    rule: 'an authorization request may come by POST',
    run: async (party) => {
      const posted = party.browser.open(party.endpoint('authorization_endpoint'), party.request());
      await party.finish(await party.goThrough(posted));
    },
  },
  {
    id: 'oidcc-ensure-request-with-valid-pkce-succeeds',
    rule: 'a code with a challenge is exchanged with its verifier, and with no other',
    run: async (party) => {
      const challenge = { code_challenge: CHALLENGE, code_challenge_method: 'S256' };
      const exchange = async (verifier: string) => {
        const { end } = await party.authorize(challenge);
        return party.exchange(party.responseOf(end)['code'] ?? '', { code_verifier: verifier });
      };
      expect((await exchange(VERIFIER)).status).toBe(200);
      expect((await exchange(VERIFIER.replace('a', 'b'))).body).toMatchObject({ error: 'invalid_grant' });
    },
  },
  {
    id: 'oidcc-server-client-secret-post',
    rule: 'a client may authenticate in the body',
    run: async (party) => {
      const { end } = await party.authorize();
      const { status, body } = await exchangeByPost(party, party.responseOf(end)['code'] ?? '');
      expect([status, await party.verify(body.id_token)]).toMatchObject([200, { claims: {} }]);
    },
  },
];

function exchangeByPost(party: RelyingParty, code: string) {
  return postForm<Tokens>(party.endpoint('token_endpoint'), {
    grant_type: 'authorization_code',
    code,
    redirect_uri: REDIRECT_URI,
    client_id: party.client.clientId,
    client_secret: party.client.secret,
  });
}
