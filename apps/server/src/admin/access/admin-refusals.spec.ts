import { FailedAttempts } from '#oauth';
import { createInMemoryPorts, type InMemoryPorts } from '#protocol/testing';
import { AdminRefusals } from './admin-refusals.js';
import type { AdminRequest } from './admin-request.js';
import { Problem } from '../problem.js';

const STRANGER = new Problem('unauthenticated', 'send an access token');
const NOT_ALLOWED = new Problem('forbidden', 'this needs the scope legate:admin', { check: 'the scope' });

let ports: InMemoryPorts;
let refusals: AdminRefusals;

beforeEach(async () => {
  ports = await createInMemoryPorts();
  refusals = new AdminRefusals(
    ports.events,
    ports.clock,
    new FailedAttempts({ perClient: 2, perNetwork: 2 }),
  );
});

const request = (ip: string, clientId?: string) =>
  ({
    ip,
    id: 'a request',
    headers: {},
    routeOptions: { url: '/api/v1/apis' },
    ...(clientId === undefined
      ? {}
      : { caller: { id: clientId, clientId, applicationId: 'app', proof: { jti: 'jti' } } }),
  }) as unknown as AdminRequest;

const entered = () => ports.events.all.filter(({ kind }) => kind === 'request.refused');

const refuse = async (problem: Problem, by: AdminRequest) => {
  const told = await refusals.throttled(problem, by);
  await refusals.record(told, by);
  return told.status;
};

describe('who is refused at the management API', () => {
  it('is told to wait after too many failures, and fills no ledger; others are not (case 105)', async () => {
    const stranger = request('192.0.2.1');
    for (const status of [401, 401, 429, 429]) expect(await refuse(STRANGER, stranger)).toBe(status);
    const { options } = await refusals.throttled(STRANGER, stranger);
    expect(Number(options.headers?.['Retry-After'])).toBeGreaterThan(0);
    expect(entered()).toHaveLength(2);
    expect(await refuse(STRANGER, request('192.0.2.2'))).toBe(401);
  });

  it('is entered for a good token, also where strangers at the address failed too often (case 105)', async () => {
    for (let count = 0; count < 3; count++) await refuse(STRANGER, request('192.0.2.1'));
    expect(await refuse(NOT_ALLOWED, request('192.0.2.1', 'cc_auditor'))).toBe(403);
    expect(entered().at(-1)).toMatchObject({ actor: 'cc_auditor', detail: { check: 'the scope' } });
  });

  it('has a hundred entries a minute and client, and one that says that more followed', async () => {
    for (let count = 0; count < 103; count++)
      expect(await refuse(NOT_ALLOWED, request('192.0.2.1', 'cc_auditor'))).toBe(403);
    await refuse(NOT_ALLOWED, request('192.0.2.1', 'cc_other'));
    const checks = entered().map(({ detail }) => detail['check']);
    expect(checks).toHaveLength(102);
    expect(checks[100]).toContain('more refusals of this caller followed');
  });
});
