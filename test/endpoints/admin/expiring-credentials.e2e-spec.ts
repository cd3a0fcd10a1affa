import { startBilling, type Billing } from '../../support/billing.js';
import { aDelegationOf, createServiceAccount, type ServiceAccount } from '../../support/service-account.js';

const DAY = 86_400_000;

let billing: Billing;
let robot: ServiceAccount;

interface Expiring {
  readonly id: string;
  readonly [member: string]: unknown;
}

const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString();
const listed = async (query = '') => {
  const { items } = await billing.admin.must<{ items: Expiring[] }>('GET', `/expiring-credentials${query}`);
  return items;
};

beforeAll(async () => {
  billing = await startBilling();
  robot = await createServiceAccount(billing);
  const add = (name: string, days: number) =>
    billing.admin.must('POST', `/credential-sets/${billing.set.client_id}/secrets`, {
      name,
      expires_at: inDays(days),
    });
  await add('ten', 10);
  await add('sixty', 60);
  await billing.admin.must('POST', '/delegations', aDelegationOf(robot, { expires_at: inDays(5) }));
});

afterAll(async () => {
  await billing.server.stop();
  await billing.site.remove();
});

describe('what expires soon', () => {
  it('is listed soonest first, each with its set and its application, and without a secret', async () => {
    const items = await listed();
    expect(items).toMatchObject([
      {
        ...{ kind: 'delegation', hint: '@example.com', client_id: robot.set.client_id, has_successor: false },
        ...{ name: 'the calendar shows friends', grant_type: robot.set['grant_type'] },
      },
      {
        ...{ kind: 'secret', name: 'ten', client_id: billing.set.client_id, application_name: 'Billing' },
        ...{ application_id: billing.application, expired: false, last_used_at: null, has_successor: true },
      },
    ]);
    expect(items[1]?.['hint']).toMatch(/^\w{4}$/);
    expect(JSON.stringify(items)).not.toContain('lgt_');
  });

  it('looks as far ahead as it is asked to, in days or as a duration', async () => {
    const names = async (within: string) => (await listed(`?within=${within}`)).map(({ name }) => name);
    expect(await names('P7D')).toEqual(['the calendar shows friends']);
    expect(await names('7')).toEqual(['the calendar shows friends']);
    expect(await names('90')).toEqual(['the calendar shows friends', 'ten', 'sixty']);
  });

  it('no longer holds what was disabled', async () => {
    const [ten] = (await listed()).filter(({ name }) => name === 'ten');
    const secret = `/credential-sets/${billing.set.client_id}/secrets/${String(ten?.id)}`;
    await billing.admin.must('POST', `${secret}/disable`);
    expect((await listed()).map(({ name }) => name)).toEqual(['the calendar shows friends']);
  });

  it.each(['0', '-1', '1000', 'P1M', 'P30D;drop', '1e3', ''])(
    'refuses to look ahead by “%s” (case 225)',
    async (within) => {
      const path = `/expiring-credentials?within=${encodeURIComponent(within)}`;
      expect((await billing.admin.call('GET', path)).status).toBe(400);
    },
  );
});
