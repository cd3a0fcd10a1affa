import { OWN_AUDIENCE } from '../../api.js';
import { aNotesClient, createInMemoryPorts, type InMemoryPorts } from '../../testing/index.js';
import { NO_CLAIMS } from '../claims-request.js';
import { checkClaims } from './claims.check.js';

let ports: InMemoryPorts;
beforeAll(async () => {
  ports = await createInMemoryPorts();
});

const check = (claims: string, scopes: readonly string[] = ['openid'], client = aNotesClient()) =>
  checkClaims(
    new Map([['claims', claims]]),
    { client, target: { scopes, audience: [OWN_AUDIENCE], api: null } },
    ports,
  );

describe('claims', () => {
  it('are what userinfo and the ID token are to hold', () => {
    const claims = {
      userinfo: { email: { essential: true }, 'https://x.example/y': null },
      id_token: { acr: { values: ['gold', 1] }, sub: { value: 'acc_ada' } },
      other: { x: 1 },
    };
    expect(check(JSON.stringify(claims))).toEqual({
      claims: { userinfo: claims.userinfo, idToken: claims.id_token },
    });
  });

  it.each(['{}', '{"userinfo":null}', '{"id_token":{}}'])('may name none: %s', (claims) => {
    expect(check(claims)).toEqual({ claims: NO_CLAIMS });
  });

  it('keep of each claim what is defined of it, and no prototype (cases 7, 240)', async () => {
    const { claims } = await check('{"userinfo":{"__proto__":{"essential":false,"admin":true}}}');
    expect(Object.entries(claims.userinfo)).toEqual([['__proto__', { essential: false }]]);
  });

  it('open no more than the scopes of the set (case 17)', () => {
    const access = ['openid', 'profile'].map((scope) => ({
      audience: OWN_AUDIENCE,
      scope,
      byDefault: false,
    }));
    const asked =
      '{"userinfo":{"email":null,"name":null},"id_token":{"email":{"essential":true},"sub":null}}';
    expect(check(asked, ['openid'], aNotesClient({ access }))).toEqual({
      claims: { userinfo: { name: null }, idToken: { sub: null } },
    });
  });

  it('mean nothing without openid (case 18)', () => {
    expect(check('{"userinfo":{"email":null}}', ['view_friends'])).toEqual({ claims: NO_CLAIMS });
  });

  it.each([
    'x',
    '[]',
    'null',
    '"x"',
    '{"userinfo":[]}',
    '{"id_token":"x"}',
    '{"userinfo":{"email":true}}',
    '{"userinfo":{"email":[]}}',
    '{"userinfo":{"email":{"essential":"yes"}}}',
    '{"userinfo":{"email":{"values":"x"}}}',
    '{"userinfo":{"email":null,"email":null}}',
    `{"userinfo":${'{"a":'.repeat(10)}1${'}'.repeat(10)}}`,
    `{"userinfo":{"email":{"value":"${'x'.repeat(8192)}"}}}`,
    '['.repeat(10_000),
    `{"x":"${'x'.repeat(100_000)}"}`,
  ])('are refused when they are malformed (case 28): %.60s', (claims) => {
    const refusal = { code: 'invalid_request', description: expect.stringContaining('claims') };
    expect(() => check(claims)).toThrow(expect.objectContaining(refusal));
  });
});
