import { authorizationUrl, readAnswer, toLines } from './authorization-request.js';

const RUN = { verifier: 'v', challenge: 'c', state: 's', nonce: 'n' };
const REQUEST = {
  endpoint: 'https://id.example/oauth/auth',
  clientId: 'ac_1',
  redirectUri: 'https://id.example/console/playground/callback',
  run: RUN,
  target: [['scope', 'openid read']] as const,
};
const ISSUER = 'https://id.example';

describe('an authorization request', () => {
  it('carries the challenge and never the verifier', () => {
    const url = new URL(authorizationUrl({ ...REQUEST, run: { ...RUN, verifier: 'the-verifier' } }));
    expect(Object.fromEntries(url.searchParams)).toEqual({
      ...{ response_type: 'code', client_id: 'ac_1', redirect_uri: REQUEST.redirectUri },
      ...{ scope: 'openid read', state: 's', nonce: 'n', code_challenge: 'c', code_challenge_method: 'S256' },
    });
    expect(url.href).not.toContain('the-verifier');
  });

  it('has a nonce only where it asks who the person is', () => {
    expect(authorizationUrl({ ...REQUEST, target: [['scope', 'read']] })).not.toContain('nonce');
    expect(authorizationUrl({ ...REQUEST, target: [] })).not.toContain('scope');
  });

  it('can be read a line at a time', () => {
    expect(toLines('https://id.example/oauth/auth?a=1&b=x%20y')).toBe(
      'GET https://id.example/oauth/auth\n?a=1\n&b=x%20y',
    );
  });
});

describe('what comes back', () => {
  it('is an answer to the run where its state and its issuer are', () => {
    expect(readAnswer('?code=x&state=s&iss=https%3A%2F%2Fid.example', RUN, ISSUER)).toMatchObject({
      code: 'x',
      isOurs: true,
    });
  });

  it.each([
    '?code=x&state=other&iss=https://id.example',
    '?code=x&state=s&iss=https://evil.example',
    '?code=x&state=s',
  ])('is none otherwise: %s', (query) => {
    expect(readAnswer(query, RUN, ISSUER).isOurs).toBe(false);
  });

  it('may be a refusal', () => {
    const query = '?error=access_denied&error_description=no&state=s&iss=https%3A%2F%2Fid.example';
    expect(readAnswer(query, RUN, ISSUER)).toMatchObject({
      code: null,
      error: 'access_denied',
      isOurs: true,
    });
  });
});
