import { startBilling, type Billing } from '../support/billing.js';
import { eventually } from '../support/eventually.js';
import type { Server } from '../support/legate.js';
import { getToken } from '../support/admin.js';
import {
  aDelegationOf,
  askByGrant,
  createServiceAccount,
  signGrant,
  type MadeDelegation,
  type ServiceAccount,
} from '../support/service-account.js';
import { SignedIn } from '../support/signed-in.js';
import { ask } from '../support/http.js';

const IN_FORCE = 1000;

let billing: Billing;
let second: Server;
let robot: ServiceAccount;
let root: SignedIn;
let ruth: SignedIn;

beforeAll(async () => {
  billing = await startBilling({ LEGATE_DELEGATION_APPROVAL: 'two-person' });
  second = await (await billing.site.sibling()).start();
  robot = await createServiceAccount(billing);
  root = await SignedIn.enter(billing.server, 'root@company.example', '--role', 'admin');
  ruth = await SignedIn.enter(billing.server, 'ruth@company.example', '--role', 'admin');
  await billing.admin.must('POST', '/accounts', { email: 'ada@example.com', name: 'Ada' });
});

afterAll(async () => {
  await Promise.all([billing.server.stop(), second.stop()]);
  await billing.site.remove();
});

const create = async (by: SignedIn, more: Record<string, unknown> = {}): Promise<MadeDelegation> => {
  const { status, body, text } = await by.call<MadeDelegation>(
    'POST',
    '/delegations',
    aDelegationOf(robot, more),
  );
  if (status !== 201) throw new Error(text);
  return body;
};
const act = (by: SignedIn, { id }: MadeDelegation, verb: string) =>
  by.call<MadeDelegation>('POST', `/delegations/${id}/${verb}`);
const eventsOf = async ({ id }: MadeDelegation): Promise<readonly (readonly string[])[]> => {
  const { items } = await billing.admin.must<{ items: { kind: string; actor: string }[] }>(
    'GET',
    `/events?target=${id}`,
  );
  return items.map(({ kind, actor }) => [kind, actor]).reverse();
};
const forAda = (url = billing.server.url) => askByGrant(url, robot, { sub: 'ada@example.com' });

describe('where two people must agree on a delegation', () => {
  it('it lets nobody act before another admin approves it, then everywhere within a second', async () => {
    const made = await create(root);
    expect(made).toMatchObject({
      state: 'pending',
      needs_approval: true,
      created_by: root.person.account.id,
    });
    expect((await forAda()).body.error_description).toBe('sub: the delegation for this address is pending');
    const approved = await act(ruth, made, 'approve');
    expect(approved).toMatchObject({
      ...{ status: 200, body: { state: 'live', approved_by: ruth.person.account.id } },
    });
    expect((await forAda()).status).toBe(200);
    await eventually(async () => expect((await forAda(second.url)).status).toBe(200), IN_FORCE);
    expect(await act(ruth, made, 'remove')).toMatchObject({ status: 200, body: { state: 'removed' } });
    expect((await forAda()).status).toBe(400);
    expect(await eventsOf(made)).toEqual([
      ['delegation.created', root.person.account.id],
      ['delegation.approved', ruth.person.account.id],
      ['delegation.removed', ruth.person.account.id],
    ]);
  });

  it('who made it does not approve it, and a credential set does neither', async () => {
    const made = await create(root);
    const own = await act(root, made, 'approve');
    expect([own.status, own.text]).toEqual([403, expect.stringContaining('another person must approve it')]);
    for (const path of ['/delegations', `/delegations/${made.id}/approve`]) {
      const { status, text } = await billing.admin.call('POST', path, aDelegationOf(robot));
      expect([path, status, text]).toEqual([path, 403, expect.stringContaining('two people must agree')]);
    }
    expect(await billing.admin.must('POST', `/delegations/${made.id}/remove`)).toMatchObject({
      state: 'removed',
    });
    const dead = await act(ruth, made, 'approve');
    expect([dead.status, dead.text]).toEqual([409, expect.stringContaining('this delegation is removed')]);
  });

  it('an approval that comes twice at once is one, and a removal beside it has the last word', async () => {
    for (let round = 0; round < 3; round++) {
      const made = await create(root);
      const twice = await Promise.all([act(ruth, made, 'approve'), act(ruth, made, 'approve')]);
      expect(twice.map(({ status, body }) => [status, body.state])).toEqual([
        [200, 'live'],
        [200, 'live'],
      ]);
      expect(await eventsOf(made)).toHaveLength(2);
      const raced = await create(root);
      const [approval] = await Promise.all([act(ruth, raced, 'approve'), act(root, raced, 'remove')]);
      expect([200, 409]).toContain(approval?.status);
      expect(await billing.admin.must('GET', `/delegations/${raced.id}`)).toMatchObject({ state: 'removed' });
      expect(await eventsOf(raced)).toHaveLength(approval?.status === 200 ? 3 : 2);
      await act(root, made, 'remove');
    }
  });
});

describe('delegations over the API', () => {
  it('are listed newest first, by service account and page by page, removed ones too', async () => {
    const other = await createServiceAccount(billing);
    const made = [
      await create(root, { client_id: other.set.client_id }),
      await create(ruth, { client_id: other.set.client_id }),
    ];
    await act(ruth, made[0] as MadeDelegation, 'remove');
    const path = `/delegations?client_id=${other.set.client_id}`;
    const first = await billing.admin.must<{ items: MadeDelegation[]; next: string }>(
      'GET',
      `${path}&limit=1`,
    );
    const rest = await billing.admin.must<{ items: MadeDelegation[] }>('GET', `${path}&after=${first.next}`);
    expect([...first.items, ...rest.items].map(({ id, state }) => [id, state])).toEqual([
      [made[1]?.id, 'pending'],
      [made[0]?.id, 'removed'],
    ]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['everybody', { subjects: ['*'] }, '#/subjects'],
    ['an admin', { subjects: ['root@company.example'] }, '#/subjects'],
    ['a scope the account does not have', { scope: 'contacts' }, '#/scope'],
    ['no end', { expires_at: '9999-01-01T00:00:00Z' }, '#/expires_at'],
    ['no service account', { client_id: 'sa_nobody' }, '#/client_id'],
    ['an API that it does not reach', { apis: ['https://other.example'] }, '#/apis'],
  ])('are refused with %s, and the answer says where', async (_, more, pointer) => {
    const { status, body } = await root.call('POST', '/delegations', aDelegationOf(robot, more));
    expect({ status, body }).toMatchObject({ status: 422, body: { errors: [{ pointer }] } });
  });

  it('are never edited', async () => {
    const { id } = await create(root);
    for (const method of ['PATCH', 'PUT', 'DELETE']) {
      expect((await root.call(method, `/delegations/${id}`, {})).status).toBe(405);
    }
  });
});

describe('delegations at the command line', () => {
  const run = (...args: readonly string[]) => billing.site.cli<MadeDelegation>('delegation', ...args);

  it('are made, listed and removed; the operator is a person, and one only', async () => {
    const made = await run(
      ...[
        'create',
        '--credential',
        robot.set.client_id,
        '--subject',
        'ada@example.com',
        '--subject',
        '@example.org',
      ],
      ...[
        '--scope',
        'view_friends',
        '--expires',
        new Date(Date.now() + 3_600_000).toISOString(),
        '--reason',
        'r',
      ],
    );
    expect(made).toMatchObject({
      ...{ state: 'pending', created_by: 'operator', subjects: ['ada@example.com', '@example.org'] },
    });
    const own = await billing.site.run(['delegation', 'approve', made.id]);
    expect([own.code, own.stderr]).toEqual([
      1,
      'legate: you made this delegation: another person must approve it\n',
    ]);
    expect(await act(root, made, 'approve')).toMatchObject({ body: { state: 'live' } });
    expect(await run('remove', made.id)).toMatchObject({ state: 'removed', removed_by: 'operator' });
    const { stdout } = await billing.site.run(['delegation', 'list', '--credential', robot.set.client_id]);
    expect(stdout).toContain(made.id);
  });

  it('approve what an admin made, which is then in force on every instance within a second', async () => {
    const made = await create(root, { subjects: ['ada@example.com'] });
    expect(await run('approve', made.id)).toMatchObject({ state: 'live', approved_by: 'operator' });
    for (const url of [billing.server.url, second.url]) {
      await eventually(async () => expect((await forAda(url)).status).toBe(200), IN_FORCE);
    }
    await act(root, made, 'remove');
  });

  it('made while one person was enough stay in force once it takes two', async () => {
    const { code, stdout } = await billing.site.run(
      [
        ...['delegation', 'create', '--credential', robot.set.client_id, '--subject', 'ada@example.com'],
        ...['--scope', 'view_friends', '--expires', new Date(Date.now() + 3_600_000).toISOString()],
        ...['--reason', 'r', '--json'],
      ],
      { env: { LEGATE_DELEGATION_APPROVAL: 'none' } },
    );
    expect(code).toBe(0);
    const made = JSON.parse(stdout) as MadeDelegation;
    expect(made).toMatchObject({ state: 'live', needs_approval: false });
    await eventually(async () => expect((await forAda()).status).toBe(200), IN_FORCE);
    await act(root, made, 'remove');
  });
});

describe('a dry run', () => {
  const path = () => `/credential-sets/${robot.set.client_id}/dry-run`;
  const dry = (body: object) => billing.admin.must('POST', path(), body);
  const count = async (list: string) =>
    (await billing.admin.must<{ items: { sequence: number }[] }>('GET', `/${list}?limit=1`)).items[0]
      ?.sequence;

  it('says what would be granted and why not, and issues, spends and records nothing (case 232)', async () => {
    const made = await create(root);
    await act(ruth, made, 'approve');
    const before = [await count('tokens'), await count('events')];
    expect(await dry({ subject: 'ada@example.com' })).toEqual({
      ...{ granted: true, subject: expect.stringMatching(/^acc_/), account_id: expect.any(String) },
      ...{ actors: [robot.set.client_id], scope: 'view_friends', audience: ['https://friends.example'] },
      ...{ delegation_id: made.id, lifetime: expect.any(Number) },
    });
    expect(await dry({ subject: 'ada@example.com', scope: 'edit_friends' })).toEqual({
      ...{ granted: false, error: 'unauthorized_client' },
      error_description: 'scope: edit_friends is not delegated for this sub',
    });
    const assertion = await signGrant(robot, { sub: 'ada@example.com', jti: 'only once' });
    for (let round = 0; round < 2; round++) expect(await dry({ assertion })).toMatchObject({ granted: true });
    expect(await dry({ assertion: 'garbage' })).toMatchObject({ granted: false, error: 'invalid_grant' });
    expect([await count('tokens'), await count('events')]).toEqual(before);
    expect(
      (await askByGrant(billing.server.url, robot, { sub: 'ada@example.com', jti: 'only once' })).status,
    ).toBe(200);
    expect(await dry({ assertion })).toMatchObject({ granted: false });
    await act(root, made, 'remove');
  });

  it('tells which key it was, where the token endpoint would not', async () => {
    const assertion = await signGrant(robot);
    const altered = `${assertion.slice(0, -6)}AAAAAA`;
    expect(await dry({ assertion: altered })).toMatchObject({
      error_description: expect.not.stringContaining('key_'),
      check: expect.stringMatching(/\(key_\w+ did not sign it\)$/),
    });
  });

  it('is open to an auditor, and refuses a subject that is said twice', async () => {
    const auditor = await billing.admin.credentialSet(billing.application, { scope: 'legate:audit' });
    const { access_token } = (await getToken(billing.server.url, auditor)).body;
    const headers = { Authorization: `Bearer ${access_token}`, 'Content-Type': 'application/json' };
    const url = `${billing.server.url}/api/v1${path()}`;
    expect((await ask(url, { method: 'POST', headers, body: '{}' })).body).toMatchObject({ granted: true });
    const twice = await billing.admin.call('POST', path(), { assertion: 'x', subject: 'ada@example.com' });
    expect(twice.status).toBe(422);
    expect((await billing.admin.call('POST', '/credential-sets/sa_nobody/dry-run', {})).status).toBe(404);
  });

  it('ends with 1 at the command line where nothing would be granted', async () => {
    const args = ['delegation', 'dry-run', '--credential', robot.set.client_id];
    const refused = await billing.site.run([...args, '--subject', 'eve@example.com', '--json']);
    expect([refused.code, JSON.parse(refused.stdout)]).toEqual([
      1,
      expect.objectContaining({ granted: false, error: 'unauthorized_client' }),
    ]);
    const stdin = await signGrant(robot);
    const granted = await billing.site.run([...args, '--assertion-stdin'], { stdin });
    expect([granted.code, granted.stdout]).toEqual([0, expect.stringMatching(/^granted +yes$/m)]);
  });
});
