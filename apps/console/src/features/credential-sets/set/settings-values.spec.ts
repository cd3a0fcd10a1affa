import { setOf } from '../../../components/snippets/testing/sets.js';
import { methodsFor, toChanges, valuesOf, type SettingsValues } from './settings-values.js';

const changed = (set: ReturnType<typeof setOf>, values: Partial<SettingsValues>) =>
  toChanges({ ...valuesOf(set, []), ...values }, set);

describe('the settings of a credential set', () => {
  it('say how it proves itself, and where its keys are', () => {
    const methods = ['client_secret_basic', 'private_key_jwt'] as const;
    const jwks_uri = ' https://app.example/jwks ';
    expect(
      changed(setOf('client_credentials'), {
        jwks_uri,
        token_endpoint_auth_methods: methods,
        allow_token_endpoint_audience: true,
      }),
    ).toMatchObject({
      token_endpoint_auth_methods: methods,
      jwks_uri: 'https://app.example/jwks',
      allow_token_endpoint_audience: true,
    });
  });

  it('drop what is for keys alone where keys are given up', () => {
    const set = setOf('client_credentials', {
      token_endpoint_auth_methods: ['private_key_jwt'],
      jwks_uri: 'https://app.example/jwks',
      allow_token_endpoint_audience: true,
    });
    const changes = changed(set, { token_endpoint_auth_methods: ['client_secret_basic'] });
    expect(changes).toMatchObject({ jwks_uri: null, allow_token_endpoint_audience: false });
  });

  it('say which assertions a service account may sign, and nothing of its one method', () => {
    const set = setOf('urn:ietf:params:oauth:grant-type:jwt-bearer', {
      token_endpoint_auth_methods: ['private_key_jwt'],
    });
    const changes = changed(set, { assertion_audiences: ['https://other.example'], require_jti: true });
    expect(changes).toMatchObject({ assertion_audiences: ['https://other.example'], require_jti: true });
    expect(changes).not.toHaveProperty('token_endpoint_auth_methods');
    expect(methodsFor(set)).toEqual([]);
  });

  it.each([
    ['is public', setOf('authorization_code', { token_endpoint_auth_methods: ['none'] })],
    ['signs by OAuth 1.0', setOf('urn:legate:grant-type:oauth1', { token_endpoint_auth_methods: [] })],
  ])('leave the proof alone where the set %s', (_, set) => {
    const changes = changed(set, {});
    for (const member of ['token_endpoint_auth_methods', 'jwks_uri', 'assertion_audiences'])
      expect(changes).not.toHaveProperty(member);
  });
});
