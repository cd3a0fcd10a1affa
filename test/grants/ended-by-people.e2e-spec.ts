import { ask } from '../support/http.js';
import { Person, type MadeAccount } from '../support/person.js';
import {
  exchange,
  getCode,
  getTokens,
  introspect,
  refresh,
  startThreeLegs,
  type ThreeLegs,
} from '../support/three-legs.js';

let legs: ThreeLegs;

beforeAll(async () => {
  legs = await startThreeLegs();
});

afterAll(async () => {
  await legs.server.stop();
  await legs.site.remove();
});

/** What takes an answer back, by a call of the management API. */
const ENDS: readonly [string, (account: MadeAccount) => Promise<{ readonly status: number }>][] = [
  ['the account is disabled', ({ id }) => legs.admin.call('POST', `/accounts/${id}/disable`)],
  ['the account is deleted', ({ id }) => remove(`/accounts/${id}`)],
  [
    'the password is set anew',
    ({ id }) =>
      legs.admin.call('PUT', `/accounts/${id}/password`, { password: 'another horse, another battery' }),
  ],
  [
    'the consent is withdrawn',
    ({ id }) => legs.admin.call('DELETE', `/accounts/${id}/consents/${legs.codeSet.client_id}`),
  ],
];

/** Removing must name the version that is removed (RFC 9110 §13.1.1). */
async function remove(path: string) {
  const { headers } = await legs.admin.call('GET', path);
  return legs.admin.call('DELETE', path, undefined, { 'If-Match': String(headers['etag']) });
}

describe.each(ENDS)('when %s', (name, happen) => {
  it('nothing of what the person allowed is good any longer (cases 119, 134)', async () => {
    const account = await legs.admin.account(`${name.replaceAll(' ', '-')}@example.com`);
    const theirs = { ...legs, account, person: new Person(legs.server, account) };
    const tokens = await getTokens(theirs);
    const held = await getCode(theirs);
    const { url } = legs.server;
    expect(await introspect(url, legs.codeSet, tokens.access_token)).toMatchObject({ active: true });

    expect((await happen(account)).status).toBeLessThan(300);

    expect((await exchange(url, legs.codeSet, held)).body.error).toBe('invalid_grant');
    expect((await refresh(url, legs.codeSet, tokens.refresh_token)).body.error).toBe('invalid_grant');
    expect(await introspect(url, legs.codeSet, tokens.access_token)).toEqual({ active: false });
    const headers = { Authorization: `Bearer ${tokens.access_token}` };
    expect((await ask(`${url}/oauth/userinfo`, { headers })).status).toBe(401);
  });
});
