import type { CredentialSet } from '../credential-sets/credential-set.js';
import { LANGUAGES } from './languages/index.js';
import { snippetsOf } from './snippets.js';
import { SERVER, setOf } from './testing/sets.js';

/** The sets that snippets are written for, by what is special about each. */
const SETS: Readonly<Record<string, CredentialSet>> = {
  'an application with a secret': setOf('client_credentials'),
  'an application with an EC key': setOf('client_credentials', {
    token_endpoint_auth_methods: ['private_key_jwt'],
  }),
  'an application with its secret in the body': setOf('client_credentials', {
    token_endpoint_auth_methods: ['client_secret_post'],
  }),
  'a web application': setOf('authorization_code', { redirect_uris: ['https://app.example/callback'] }),
  'a public client': setOf('authorization_code', {
    redirect_uris: ['http://127.0.0.1/callback'],
    token_endpoint_auth_methods: ['none'],
  }),
  'a service account': setOf('urn:ietf:params:oauth:grant-type:jwt-bearer'),
  'a set that exchanges tokens': setOf('urn:ietf:params:oauth:grant-type:token-exchange'),
  'scopes with every sign that a shell or a language could mind': setOf('client_credentials', {
    scope: "it's $(id) `id` %s ${x} #{x} {{x}}",
  }),
};

const codeIn = (language: string, set: CredentialSet): string => {
  const code = snippetsOf(set, SERVER).find(({ id }) => id === language)?.code;
  if (code === undefined) throw new Error(`no snippet in ${language}`);
  return code;
};

describe.each(Object.entries(SETS))('a snippet for %s', (_, set) => {
  it.each(LANGUAGES.map(({ id }) => id))(
    'names the endpoint and the client in %s, and no secret',
    (language) => {
      const code = codeIn(language, set);
      expect(code).toContain(language === 'nest' ? SERVER.issuer : SERVER.token_endpoint);
      expect(code).toContain(set.client_id);
      expect(code).not.toMatch(/undefined|null,|\[object/);
    },
  );
});

describe('a snippet', () => {
  it('keeps a shell from reading what stands in a scope', () => {
    expect(
      codeIn(
        'curl',
        SETS['scopes with every sign that a shell or a language could mind'] ?? setOf('client_credentials'),
      ),
    ).toContain(String.raw`'scope=it'\''s $(id) `);
  });

  it('is not written where a language cannot sign with the key', () => {
    const set = setOf('urn:ietf:params:oauth:grant-type:jwt-bearer', {}, 'EdDSA');
    const able = snippetsOf(set, SERVER).filter(({ code }) => code !== undefined);
    expect(able.map(({ id }) => id)).toEqual(['javascript', 'nest', 'python', 'go', 'java']);
  });

  it('sends the secret where the server takes it', () => {
    const code = codeIn(
      'curl',
      setOf('client_credentials', { token_endpoint_auth_methods: ['client_secret_post'] }),
    );
    expect(code).toContain('"client_secret=$OAUTH_CLIENT_SECRET"');
    expect(code).not.toContain('--user');
  });

  it('signs only once there is a key, where a secret does too', () => {
    const methods = ['client_secret_basic', 'private_key_jwt'] as const;
    const more = { token_endpoint_auth_methods: [...methods] };
    expect(codeIn('curl', setOf('client_credentials', more))).toContain('OAUTH_PRIVATE_KEY');
    const keyless = codeIn('curl', setOf('client_credentials', { ...more, keys: [] }));
    expect(keyless).toContain('OAUTH_CLIENT_SECRET');
    expect(keyless).not.toContain('OAUTH_PRIVATE_KEY');
  });

  it('asks for the scopes of one API, and names it, where the set has several or a token is exchanged', () => {
    const access = [
      { audience: 'urn:legate:self', scope: 'openid', by_default: true },
      { audience: 'https://a.example', scope: 'one', by_default: true },
      { audience: 'https://b.example', scope: 'two', by_default: true },
    ];
    const several = codeIn('curl', setOf('client_credentials', { access, scope: 'openid one two' }));
    expect(several).toContain("'scope=openid one'");
    expect(several).toContain("'resource=https://a.example'");
    const only = { access: access.slice(0, 2), scope: 'openid one' };
    expect(codeIn('curl', setOf('client_credentials', only))).not.toContain('resource=');
    const exchange = setOf('urn:ietf:params:oauth:grant-type:token-exchange', only);
    expect(codeIn('curl', exchange)).toContain("'resource=https://a.example'");
  });

  it('is not written for a device, which asks and waits', () => {
    expect(snippetsOf(setOf('urn:ietf:params:oauth:grant-type:device_code'), SERVER)).toEqual([]);
  });

  it('signs by OAuth 1.0 with a key of the set, and holds no secret', () => {
    const set = setOf('urn:legate:grant-type:oauth1', { token_endpoint_auth_methods: [] });
    const snippets = snippetsOf(set, SERVER);
    expect(snippets.map(({ id }) => id)).toEqual(['curl', 'javascript', 'python']);
    for (const { code } of snippets) {
      for (const part of [SERVER.token_endpoint, 'CONSUMER_KEY', 'OAUTH_CONSUMER_SECRET', 'HMAC-SHA256'])
        expect(code).toContain(part);
    }
  });

  it('has the library of Nest ask where it can', () => {
    expect(codeIn('nest', setOf('client_credentials'))).toContain('ClientModule.forRoot');
    expect(codeIn('nest', setOf('urn:ietf:params:oauth:grant-type:token-exchange'))).toContain('fetch(');
  });
});
