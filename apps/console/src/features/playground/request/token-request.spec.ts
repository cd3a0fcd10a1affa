import { bodyOf, toCurl, toHttp, withoutSecrets, type TokenRequest } from './token-request.js';

const SECRET = 'lgt_cc_s3cret';
const REQUEST: TokenRequest = {
  endpoint: 'https://id.example/oauth/token',
  clientId: 'cc_1',
  authentication: { method: 'client_secret_basic', secret: SECRET },
  parameters: [
    ['grant_type', 'client_credentials'],
    ['scope', 'read write'],
  ],
};
const by = (authentication: TokenRequest['authentication']): TokenRequest => ({ ...REQUEST, authentication });

describe('a token request over the wire', () => {
  it('is a form, and proves the client by HTTP Basic', () => {
    expect(toHttp(REQUEST).split('\n')).toEqual([
      'POST /oauth/token HTTP/1.1',
      'Host: id.example',
      'Content-Type: application/x-www-form-urlencoded',
      `Authorization: Basic ${btoa(`cc_1:${SECRET}`)}`,
      '',
      'grant_type=client_credentials',
      '&scope=read%20write',
    ]);
  });

  it('names the client in the body where nothing is in the header', () => {
    expect(bodyOf(by({ method: 'client_secret_post', secret: SECRET }))).toContainEqual([
      'client_secret',
      SECRET,
    ]);
    expect(bodyOf(by({ method: 'none' }))).toContainEqual(['client_id', 'cc_1']);
    expect(bodyOf(by({ method: 'private_key_jwt', assertion: 'a.b.c' }))).toContainEqual([
      'client_assertion',
      'a.b.c',
    ]);
  });

  it('names no client where the grant is the proof', () => {
    expect(bodyOf(by({ method: 'grant' }))).toEqual(REQUEST.parameters);
  });
});

describe('a token request for a shell', () => {
  it('is a line of curl', () => {
    expect(toCurl(REQUEST)).toBe(
      [
        "curl 'https://id.example/oauth/token' \\",
        `  --user 'cc_1:''${SECRET}' \\`,
        "  --data-urlencode 'grant_type=client_credentials' \\",
        "  --data-urlencode 'scope=read write'",
      ].join('\n'),
    );
  });

  it('lets no quote end what is quoted', () => {
    expect(toCurl({ ...REQUEST, parameters: [['scope', "it's; rm"]] })).toContain(
      String.raw`'scope=it'\''s; rm'`,
    );
  });
});

describe('a token request that may be shown to anybody', () => {
  const FORMS = [toHttp, toCurl];

  it.each(['client_secret_basic', 'client_secret_post'] as const)(
    'has a variable for the secret (%s)',
    (method) => {
      const shown = withoutSecrets(by({ method, secret: SECRET }));
      for (const form of FORMS) {
        expect(form(shown)).toContain('$CLIENT_SECRET');
        expect(form(shown)).not.toContain(SECRET);
        expect(form(shown)).not.toContain(btoa(`cc_1:${SECRET}`));
      }
    },
  );

  it('has a variable for somebody’s token', () => {
    const shown = withoutSecrets({ ...REQUEST, parameters: [['subject_token', 'a.b.c']] });
    expect(toCurl(shown)).toContain('"subject_token=$SUBJECT_TOKEN"');
  });
});
