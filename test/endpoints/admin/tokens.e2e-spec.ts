import { getToken } from '../../support/admin.js';
import { startBilling, type Billing } from '../../support/billing.js';
import { eventually } from '../../support/eventually.js';
import {
  aDelegationOf,
  askByGrant,
  createServiceAccount,
  type MadeDelegation,
  type ServiceAccount,
} from '../../support/service-account.js';

let billing: Billing;
let robot: ServiceAccount;
let delegation: MadeDelegation;
let ada: { readonly id: string };

interface Token {
  readonly jti: string;
  readonly credential_id: string | null;
  readonly [member: string]: unknown;
}

const list = async (query: string): Promise<readonly Token[]> =>
  (await billing.admin.must<{ items: Token[] }>('GET', `/tokens?${query}`)).items;
const newest = async (clientId: string): Promise<Token> => {
  const [token] = await list(`client_id=${clientId}&limit=1`);
  return billing.admin.must<Token>('GET', `/tokens/${String(token?.jti)}`);
};

beforeAll(async () => {
  billing = await startBilling();
  robot = await createServiceAccount(billing);
  ada = await billing.admin.must('POST', '/accounts', { email: 'ada@example.com', name: 'Ada' });
  delegation = await billing.admin.must('POST', '/delegations', aDelegationOf(robot));
});

afterAll(async () => {
  await billing.server.stop();
  await billing.site.remove();
});

describe('the record of a token', () => {
  it('tells which secret it was got with, by its last four characters, and what was asked', async () => {
    await getToken(billing.server.url, billing.set, { scope: 'view_friends' });
    const token = await newest(billing.set.client_id);
    expect(token).toMatchObject({
      ...{ application_name: 'Billing', credential_set_name: billing.set['name'], came_from: null },
      ...{ grant_type: 'client_credentials', auth_method: 'client_secret_basic', actors: [] },
      ...{ scope_asked: 'view_friends', scope: 'view_friends', state: 'active' },
      credential: {
        ...{ kind: 'secret', id: token.credential_id, status: 'enabled' },
        hint: billing.set.client_secret.slice(-4),
      },
    });
  });

  it('tells which key and which delegation let a service account act for a person', async () => {
    expect((await askByGrant(billing.server.url, robot, { sub: 'ada@example.com' })).status).toBe(200);
    expect(await newest(robot.set.client_id)).toMatchObject({
      ...{ subject: ada.id, actors: [robot.set.client_id] },
      ...{ came_from: { kind: 'delegation', id: delegation.id }, credential: { kind: 'key' } },
    });
  });

  it('tells the assertion that it was got with', async () => {
    await askByGrant(billing.server.url, robot, { jti: 'one assertion' });
    expect(await newest(robot.set.client_id)).toMatchObject({
      came_from: { kind: 'assertion', id: 'one assertion' },
    });
  });
});

describe('a list of tokens', () => {
  it('is narrowed to what one service account asked for others', async () => {
    const found = await list(`actor=${robot.set.client_id}`);
    expect(found.map(({ subject }) => subject)).toEqual([ada.id]);
    expect(await list(`actor=${robot.set.client_id}&subject=${ada.id}&scope=view_friends`)).toHaveLength(1);
    expect(await list(`actor=${robot.set.client_id}&scope=edit_friends`)).toEqual([]);
  });
});

describe('a list of tokens with names', () => {
  const named = async (query: string) => {
    const [token] = await list(query);
    return { set: token?.['credential_set_name'], of: token?.['application_name'], for: token?.['person'] };
  };

  it('tells what its application, its credential set and its person are called now', async () => {
    const grace = await billing.admin.must<{ id: string }>('POST', '/accounts', {
      ...{ email: 'grace@example.com', name: 'Grace' },
    });
    await askByGrant(billing.server.url, robot, { sub: 'grace@example.com' });
    const set = robot.set['name'];
    const person = { name: 'Grace', email: 'grace@example.com' };
    expect(await named(`subject=${grace.id}`)).toEqual({ set, of: 'Billing', for: person });
    expect(await named(`subject=${robot.set.client_id}`)).toEqual({ set, of: 'Billing', for: null });
  });

  it('tells nobody’s name where the account was removed', async () => {
    const made = await billing.admin.must<{ id: string; version: number }>('POST', '/accounts', {
      ...{ email: 'gone@example.com', name: 'Gone' },
    });
    await askByGrant(billing.server.url, robot, { sub: 'gone@example.com' });
    await billing.admin.call('DELETE', `/accounts/${made.id}`, undefined, {
      'If-Match': `"${made.version}"`,
    });
    expect(await list(`subject=${made.id}`)).toMatchObject([{ subject: made.id, person: null }]);
  });
});

describe('whether a token is good', () => {
  const askedForAda = async (): Promise<Token> => {
    expect((await askByGrant(billing.server.url, robot, { sub: 'ada@example.com' })).status).toBe(200);
    return newest(robot.set.client_id);
  };
  const again = ({ jti }: Token): Promise<Token> => billing.admin.must('GET', `/tokens/${jti}`);

  it('is told as introspection tells it: not once its credential set is disabled, though nobody revoked it', async () => {
    const before = await askedForAda();
    expect(before).toMatchObject({ state: 'active', active: true });
    await billing.admin.must('POST', `/credential-sets/${robot.set.client_id}/disable`);
    await eventually(async () => {
      expect(await again(before)).toMatchObject({ state: 'active', active: false });
    });
  });

  it('is told at once when it is revoked', async () => {
    await getToken(billing.server.url, billing.set);
    const { jti } = await newest(billing.set.client_id);
    const reason = 'the laptop was lost';
    const revoked = await billing.admin.must('POST', `/tokens/${jti}/revoke`, { reason });
    expect(revoked).toMatchObject({ state: 'revoked', active: false, revoked_reason: reason });
  });
});
