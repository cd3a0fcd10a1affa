import { getTokens, startThreeLegs, type ThreeLegs } from '../../support/three-legs.js';
import { getToken } from '../../support/admin.js';
import { aDelegationOf, createServiceAccount } from '../../support/service-account.js';

let legs: ThreeLegs;

const NONE = { count: 0, at_least: false };
const ONE = { count: 1, at_least: false };
const impactOf = (clientId: string) => legs.admin.must('GET', `/credential-sets/${clientId}/impact`);

beforeAll(async () => {
  legs = await startThreeLegs();
});

afterAll(async () => {
  await legs.server.stop();
  await legs.site.remove();
});

describe('the impact of disabling a credential set', () => {
  it('is nothing where the set was never used', async () => {
    const { client_id } = await legs.admin.credentialSet(legs.application);
    expect(await impactOf(client_id)).toEqual({
      ...{ client_id, status: 'enabled', live_access_tokens: NONE, live_families: NONE },
      ...{ signed_in_people: NONE, consents: NONE, live_delegations: 0, tokens_last_24_hours: NONE },
      ...{ last_used_at: null, uses: 0 },
    });
  });

  it('counts the live tokens of two legs, and not those that were revoked', async () => {
    const { client_id } = legs.set;
    await getToken(legs.server.url, legs.set);
    await getToken(legs.server.url, legs.set);
    expect(await impactOf(client_id)).toMatchObject({
      ...{ live_access_tokens: { count: 2, at_least: false }, tokens_last_24_hours: { count: 2 } },
      last_used_at: expect.stringMatching(/^20\d\d-.+Z$/),
    });
    const { items } = await legs.admin.must<{ items: { jti: string }[] }>(
      'GET',
      `/tokens?client_id=${client_id}`,
    );
    await legs.admin.must('POST', `/tokens/${String(items[0]?.jti)}/revoke`, { reason: 'leaked' });
    expect(await impactOf(client_id)).toMatchObject({
      ...{ live_access_tokens: ONE, tokens_last_24_hours: { count: 2 } },
    });
  });

  it('counts the people of three legs, their families and consents', async () => {
    await getTokens(legs);
    expect(await impactOf(legs.codeSet.client_id)).toMatchObject({
      ...{ live_access_tokens: ONE, live_families: ONE, signed_in_people: ONE, consents: ONE },
    });
  });

  it('counts the delegations of a service account', async () => {
    const robot = await createServiceAccount(legs);
    await legs.admin.must('POST', '/delegations', aDelegationOf(robot));
    expect(await impactOf(robot.set.client_id)).toMatchObject({ live_delegations: 1 });
  });

  it('is not told of a set that is not there (case 221)', async () => {
    expect((await legs.admin.call('GET', '/credential-sets/cc_absent/impact')).status).toBe(404);
  });
});
