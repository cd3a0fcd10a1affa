import { getTokens, startThreeLegs, type ThreeLegs } from '../../support/three-legs.js';
import { getToken } from '../../support/admin.js';
import { aDelegationOf, askByGrant, createServiceAccount } from '../../support/service-account.js';

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

describe('the impact of removing an API', () => {
  const api = 'https://impact.example.com';
  const path = `/apis/${encodeURIComponent(api)}`;

  it('counts every credential set that would lose scopes, and by scope, but none that is retired', async () => {
    const { admin, application } = legs;
    await admin.api(api, ['impact:read', 'impact:write']);
    const made = await Promise.all(
      ['impact:read', 'impact:read impact:write', 'impact:write'].map((scope) =>
        admin.credentialSet(application, { scope }),
      ),
    );
    await admin.must('POST', `/credential-sets/${String(made[2]?.client_id)}/retire`);
    expect(await admin.must('GET', `${path}/impact`)).toEqual({
      ...{ identifier: api, credential_sets: 2 },
      scopes: [
        { name: 'impact:read', credential_sets: 2 },
        { name: 'impact:write', credential_sets: 1 },
      ],
    });
    const { items } = await admin.must<{ items: { client_id: string }[] }>(
      'GET',
      `/credential-sets?audience=${encodeURIComponent(api)}`,
    );
    expect(items.map(({ client_id }) => client_id).sort()).toEqual(made.map((each) => each.client_id).sort());
  });

  it('is not told of an API that is not there (case 221)', async () => {
    expect((await legs.admin.call('GET', '/apis/https%3A%2F%2Fabsent.example/impact')).status).toBe(404);
    expect(await legs.admin.must('GET', '/credential-sets?audience=https://absent.example')).toEqual({
      ...{ items: [], next: null },
    });
  });
});

describe('the impact of removing a delegation', () => {
  it('counts the live tokens under it, and no other of its service account', async () => {
    const robot = await createServiceAccount(legs);
    const { id } = await legs.admin.must<{ id: string }>('POST', '/delegations', aDelegationOf(robot));
    const impact = () => legs.admin.must('GET', `/delegations/${id}/impact`);
    expect(await impact()).toEqual({ id, live_access_tokens: NONE });
    await legs.admin.must('POST', '/accounts', { email: 'grace@example.com', name: 'Grace' });
    for (const claims of [{ sub: 'grace@example.com' }, {}]) {
      expect((await askByGrant(legs.server.url, robot, claims)).status).toBe(200);
    }
    expect(await impact()).toEqual({ id, live_access_tokens: ONE });
    await legs.admin.must('POST', `/delegations/${id}/remove`);
    expect(await impact()).toEqual({ id, live_access_tokens: NONE });
  });

  it('is not told of a delegation that is not there (case 221)', async () => {
    expect((await legs.admin.call('GET', '/delegations/dlg_absent/impact')).status).toBe(404);
  });
});
