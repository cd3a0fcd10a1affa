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
    expect(able.map(({ id }) => id)).toEqual(['javascript', 'nest', 'python', 'go']);
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
