import { getToken } from '../../support/admin.js';
import { startBilling, type Billing } from '../../support/billing.js';
import { basic, postForm } from '../../support/http.js';

let billing: Billing;

interface Failures {
  readonly client_id: string;
  readonly more: boolean;
  readonly items: readonly Record<string, unknown>[];
}

const failuresOf = (clientId: string): Promise<Failures> =>
  billing.admin.must('GET', `/credential-sets/${clientId}/failures`);

beforeAll(async () => {
  billing = await startBilling();
});

afterAll(async () => {
  await billing.server.stop();
  await billing.site.remove();
});

describe('the failures of a credential set', () => {
  it('tell which check failed, how often, why and what to do, the last one first', async () => {
    const { server, set } = billing;
    await getToken(server.url, { ...set, client_secret: 'wrong' });
    await getToken(server.url, { ...set, client_secret: 'wrong as well' });
    const headers = { Authorization: basic(set.client_id, set.client_secret) };
    await postForm(`${server.url}/oauth/token`, { grant_type: 'authorization_code', code: 'x' }, headers);
    const { body } = await getToken(server.url, set, { scope: 'unheard_of' });
    const { items, more } = await failuresOf(set.client_id);
    expect(more).toBe(false);
    expect(items.map(({ check, count, last_error: error }) => [check, count, error])).toEqual([
      ['scope-not-held', 1, 'invalid_scope'],
      ['wrong-grant', 1, 'unauthorized_client'],
      ['wrong-secret', 2, 'invalid_client'],
    ]);
    expect(items[0]).toMatchObject({
      cause: expect.stringContaining('does not have'),
      cure: expect.stringContaining('add the scope'),
      last_request_id: (body as unknown as { request_id: string }).request_id,
      last_ip: '127.0.0.1',
    });
  });

  it('are none of another set, and hold no secret that was sent (case 223)', async () => {
    const other = await billing.admin.credentialSet(billing.application);
    expect(await failuresOf(other.client_id)).toEqual({ client_id: other.client_id, more: false, items: [] });
    const seen = JSON.stringify(await failuresOf(billing.set.client_id));
    expect(seen).not.toContain(billing.set.client_secret);
    expect(seen).not.toContain('wrong as well');
  });

  it('are not told of a set that is not there (case 221)', async () => {
    expect((await billing.admin.call('GET', '/credential-sets/cc_absent/failures')).status).toBe(404);
  });
});
