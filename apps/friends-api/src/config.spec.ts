import { ConfigError, loadConfig } from './config.js';

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    loadConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

it('has a default for every setting', () => {
  expect(loadConfig({ PATH: '/bin' })).toEqual({
    port: 4000,
    host: '127.0.0.1',
    issuer: 'http://localhost:3000',
    audience: 'http://localhost:4000',
    introspection: undefined,
  });
});

it('takes what the environment says', () => {
  const config = loadConfig({
    FRIENDS_PORT: '0',
    FRIENDS_HOST: '::1',
    FRIENDS_ISSUER: 'https://legate.example',
    FRIENDS_AUDIENCE: 'urn:friends',
    FRIENDS_INTROSPECTION_CLIENT_ID: 'cc_friends',
    FRIENDS_INTROSPECTION_CLIENT_SECRET: 'a-secret',
  });
  expect(config).toEqual({
    port: 0,
    host: '::1',
    issuer: 'https://legate.example',
    audience: 'urn:friends',
    introspection: { clientId: 'cc_friends', clientSecret: 'a-secret' },
  });
});

it.each([
  [{ FRIENDS_PROT: '1' }, 'FRIENDS_PROT: there is no such setting'],
  [{ FRIENDS_HOST: '' }, 'FRIENDS_HOST: is empty; give a value or remove it'],
  [{ FRIENDS_PORT: '' }, 'FRIENDS_PORT: is empty; give a value or remove it'],
  [{ FRIENDS_PORT: '65536' }, 'FRIENDS_PORT: give a whole number from 0 to 65535'],
  [{ FRIENDS_PORT: '4e3' }, 'FRIENDS_PORT: give a whole number from 0 to 65535'],
  [{ FRIENDS_ISSUER: 'http://legate.example' }, 'FRIENDS_ISSUER: give an https URL, or http on this machine'],
  [{ FRIENDS_AUDIENCE: 'friends' }, 'FRIENDS_AUDIENCE: give an absolute URI without a fragment'],
  [{ FRIENDS_AUDIENCE: 'https://a.example#b' }, 'FRIENDS_AUDIENCE: give an absolute URI without a fragment'],
])('refuses %j in one line', (env, fault) => {
  expect(faultsOf(env)).toEqual([fault]);
});

it('refuses half a credential set for introspection, without quoting it', () => {
  const faults = faultsOf({ FRIENDS_INTROSPECTION_CLIENT_SECRET: 'planted' });
  expect(faults).toEqual([
    'FRIENDS_INTROSPECTION_CLIENT_ID, FRIENDS_INTROSPECTION_CLIENT_SECRET: give both or none',
  ]);
});

it('names all faults at once', () => {
  expect(faultsOf({ FRIENDS_PORT: 'x', FRIENDS_X: 'y' })).toHaveLength(2);
});
