import { choicesOf, fromKey, scopeGroups, toKey, toWire } from './scope-choice.js';

const API = {
  identifier: 'https://api.example',
  name: 'Invoices',
  scopes: [{ name: 'invoices:read', description: 'May read' }],
  token_format: 'jwt',
  signature_algorithm: 'ES256',
  access_token_lifetime: null,
  application_id: null,
  built_in: false,
  created_at: '',
  updated_at: '',
  version: 1,
} as const;
const apis = [
  { ...API, scopes: [...API.scopes] },
  { ...API, scopes: [], identifier: 'urn:own', built_in: true },
];

describe('the scopes to choose from', () => {
  it('are about people where people sign in, and nowhere else', () => {
    const named = (type: Parameters<typeof scopeGroups>[0]) =>
      scopeGroups(type, apis, ['openid']).map(({ api }) => api?.identifier ?? null);
    expect(named('authorization_code')).toEqual([null, API.identifier]);
    expect(named('client_credentials')).toEqual([API.identifier, 'urn:own']);
    expect(named('urn:ietf:params:oauth:grant-type:jwt-bearer')).toEqual([API.identifier]);
  });

  it('survive being a text', () => {
    for (const choice of [
      { api: API.identifier, scope: 'a' },
      { api: null, scope: 'openid' },
    ]) {
      expect(fromKey(toKey(choice))).toEqual(choice);
    }
  });

  it('are told to the API by name, with the APIs that define them', () => {
    const choices = [
      { api: null, scope: 'openid' },
      { api: API.identifier, scope: 'a' },
      { api: API.identifier, scope: 'b' },
    ];
    expect(toWire(choices)).toEqual({ scope: 'openid a b', apis: [API.identifier] });
    expect(toWire([])).toEqual({ scope: '' });
  });

  it('are found again from what a set has', () => {
    const access = [
      { audience: API.identifier, scope: 'a', by_default: true },
      { audience: 'https://legate.example', scope: 'openid', by_default: true },
    ];
    expect(choicesOf(access, apis)).toEqual([
      { api: API.identifier, scope: 'a' },
      { api: null, scope: 'openid' },
    ]);
  });
});
