import { toCaller } from './caller.js';
import type { TokenClaims } from './token-claims.js';

const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

const CLAIMS: TokenClaims = {
  iss: 'https://legate.example',
  sub: 'cc_billing',
  aud: 'https://friends.example',
  exp: 2_000_000_000,
  jti: 'a-jti',
  client_id: 'cc_billing',
};

const kind = (others: Record<string, unknown>): string => toCaller({ ...CLAIMS, ...others }).kind;

it('is an application when the subject is the client itself', () => {
  expect(kind({})).toBe('application');
});

it('is an application in a grant without a person, whatever the subject is called', () => {
  expect(kind({ sub: 'reports@legate.example', gty: 'client_credentials' })).toBe('application');
  expect(kind({ sub: 'reports@legate.example', gty: JWT_BEARER })).toBe('application');
});

it.each(['authorization_code', 'refresh_token'])('is a person in the grant %s', (gty) => {
  expect(kind({ sub: 'alice', gty })).toBe('person');
});

it.each([undefined, 'magic', 'constructor', 7])('is nobody in the grant %j, which does not tell', (gty) => {
  expect(() => kind({ sub: 'alice', gty })).toThrow('the claim gty names no grant');
});

it('is delegated when somebody acts for the subject', () => {
  const caller = toCaller({ ...CLAIMS, sub: 'alice', gty: JWT_BEARER, act: { sub: 'sa_reports' } });
  expect(caller).toMatchObject({ kind: 'delegated', subject: 'alice', actor: 'sa_reports' });
});

it('takes the outermost actor of a chain for the one who asks (RFC 8693 §4.1)', () => {
  const act = { sub: 'sa_outer', act: { sub: 'sa_inner' } };
  expect(toCaller({ ...CLAIMS, sub: 'alice', act }).actor).toBe('sa_outer');
});

it.each([null, 'sa_reports', {}, { sub: '' }, { sub: 1 }, []])('refuses the actor %j', (act) => {
  expect(() => toCaller({ ...CLAIMS, act })).toThrow('the claim act is malformed');
});

it('has the scopes of the token, its id and its end in milliseconds', () => {
  expect(toCaller({ ...CLAIMS, scope: 'view_friends  edit_friends' })).toMatchObject({
    clientId: 'cc_billing',
    scopes: ['view_friends', 'edit_friends'],
    token: { jti: 'a-jti', expiresAt: 2_000_000_000_000 },
  });
});

it.each([undefined, 7, ['view_friends']])('has no scope when the claim is %j', (scope) => {
  expect(toCaller({ ...CLAIMS, scope }).scopes).toEqual([]);
});
