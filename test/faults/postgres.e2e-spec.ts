import { getToken, type TokenAnswer } from '../support/admin.js';
import { startBilling, verifyAsFriends, type Billing } from '../support/billing.js';
import { eventually } from '../support/eventually.js';
import { ask, basic, postForm, type Answer } from '../support/http.js';
import { startPostgres, type PostgresServer } from '../support/postgres.js';

let postgres: PostgresServer;
let billing: Billing;

beforeAll(async () => {
  postgres = await startPostgres();
  billing = await startBilling({ LEGATE_DATABASE_URL: await postgres.createDatabase() });
});

afterAll(async () => {
  await billing.server.stop();
  await billing.site.remove();
  await postgres.stop();
});

const issue = () => getToken(billing.server.url, billing.set);
const asBilling = () => ({ Authorization: basic(billing.set.client_id, billing.set.client_secret) });
const introspect = (token: string) =>
  postForm<{ active?: boolean }>(`${billing.server.url}/oauth/introspect`, { token }, asBilling());
const statusOf = async (path: string) => (await ask(`${billing.server.url}${path}`)).status;

/** Asks for tokens on several connections, one after the other each, until `end`. */
function keepAsking(): { end(): Promise<readonly Answer<TokenAnswer>[]> } {
  const answers: Answer<TokenAnswer>[] = [];
  let asking = true;
  const loops = Array.from({ length: 8 }, async () => {
    while (asking) answers.push(await issue());
  });
  return {
    async end() {
      asking = false;
      await Promise.all(loops);
      return answers;
    },
  };
}

describe('on PostgreSQL', () => {
  it('two legs run from registration to revocation', async () => {
    const { body } = await issue();
    expect(await verifyAsFriends(body.access_token, billing.site)).toMatchObject({
      client_id: billing.set.client_id,
    });
    expect((await introspect(body.access_token)).body).toMatchObject({ active: true });
    const path = `/tokens?client_id=${billing.set.client_id}`;
    const { items } = await billing.admin.must<{ items: unknown[] }>('GET', path);
    expect(items).toEqual([expect.objectContaining({ state: 'active', subject: billing.set.client_id })]);
    await postForm(`${billing.server.url}/oauth/revoke`, { token: body.access_token }, asBilling());
    expect((await introspect(body.access_token)).body).toEqual({ active: false });
  });
});

describe('when PostgreSQL goes away (case 255)', () => {
  let kept: string;
  let answers: readonly Answer<TokenAnswer>[];

  beforeAll(async () => {
    kept = (await issue()).body.access_token;
    const load = keepAsking();
    await eventually(async () => expect((await issue()).status).toBe(200));
    await postgres.halt();
    await eventually(async () => expect((await issue()).status).toBe(503));
    answers = await load.end();
  });

  it('requests in flight get a token or 503, and nothing else', () => {
    expect([...new Set(answers.map(({ status }) => status))].sort()).toEqual([200, 503]);
  });

  it('the token endpoint says 503 in the words of RFC 6749, and when to come back', async () => {
    const { status, headers, body } = await issue();
    expect([status, body.error]).toEqual([503, 'temporarily_unavailable']);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  });

  it('introspection says neither yes nor no', async () => {
    const { status, headers, body } = await introspect(kept);
    expect([status, body.active]).toEqual([503, undefined]);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  });

  it('a wrong secret is answered like a right one, once what is remembered may be stale', async () => {
    const wrong = { ...billing.set, client_secret: 'wrong' };
    await eventually(async () => expect((await getToken(billing.server.url, wrong)).status).toBe(503));
  });

  it('the management API says 503 as a problem', async () => {
    const { status, headers } = await billing.admin.call('GET', '/applications');
    expect([status, headers['content-type']]).toEqual([
      503,
      expect.stringContaining('application/problem+json'),
    ]);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  });

  it.each([
    ['/.well-known/oauth-authorization-server', 200],
    ['/.well-known/openid-configuration', 200],
    ['/oauth/jwks', 200],
    ['/health/live', 200],
    ['/health/ready', 503],
  ])('%s answers %d', async (path, status) => {
    expect(await statusOf(path)).toBe(status);
  });

  it('and comes back, everything works without a restart, and every answered token is known', async () => {
    await postgres.resume();
    await eventually(async () => expect((await issue()).status).toBe(200));
    expect(await statusOf('/health/ready')).toBe(200);
    const tokens = answers.filter(({ status }) => status === 200).map(({ body }) => body.access_token);
    const states = await Promise.all([kept, ...tokens].map(async (token) => (await introspect(token)).body));
    expect(states.filter(({ active }) => active !== true)).toEqual([]);
  });
});
