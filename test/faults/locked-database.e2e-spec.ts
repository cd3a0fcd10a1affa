import { join } from 'node:path';
import { getToken } from '../support/admin.js';
import { startBilling, type Billing } from '../support/billing.js';
import { createClientKey, signAssertion, withAssertion } from '../support/client-key.js';
import { ask, basic, postForm, type Answer } from '../support/http.js';
import { createServiceAccount, JWT_BEARER, signGrant } from '../support/service-account.js';
import { WriteLock } from '../support/sqlite-file.js';

/** Milliseconds: a commit waits for five seconds, and a request for the commit before its own as well. */
const LONGEST_WAIT = 12_000;
const ASSERTIONS = 8;

interface Refusal {
  readonly error?: string;
}

let billing: Billing;
let kept: string;
let singles: readonly Readonly<Record<string, string>>[];
let lock: WriteLock;

beforeAll(async () => {
  billing = await startBilling();
  const { admin, application, set, site, server } = billing;
  const key = await createClientKey();
  const keyed = await admin.credentialSet(application, { scope: 'view_friends', public_key: key.pem });
  const account = await createServiceAccount(billing);
  singles = await Promise.all(
    Array.from({ length: ASSERTIONS }, async (_, index) =>
      index % 2 === 0
        ? withAssertion(await signAssertion(key, keyed.client_id, site.issuer))
        : { grant_type: JWT_BEARER, assertion: await signGrant(account, { jti: `${index}` }) },
    ),
  );
  kept = (await getToken(server.url, set)).body.access_token;
  lock = new WriteLock(join(site.dataDir, 'legate.sqlite'));
});

afterAll(async () => {
  await billing.server.stop();
  await billing.site.remove();
});

const asBilling = () => ({ Authorization: basic(billing.set.client_id, billing.set.client_secret) });
const introspect = async (token: string) =>
  (await postForm(`${billing.server.url}/oauth/introspect`, { token }, asBilling())).body;
const spend = (params: Readonly<Record<string, string>>) =>
  postForm<Refusal>(`${billing.server.url}/oauth/token`, params);

function expectTemporary({ status, headers, body }: Answer<Refusal>): void {
  expect([status, body.error]).toEqual([503, 'temporarily_unavailable']);
  expect(Number(headers['retry-after'])).toBeGreaterThan(0);
}

describe('while another process holds the SQLite database (cases 109, 254)', () => {
  it('many who want to write wait together for a bounded time, and are told to come back', async () => {
    const startedAt = performance.now();
    const tokens = Array.from({ length: 8 }, () => getToken(billing.server.url, billing.set));
    const answers = await Promise.all<Answer<Refusal>>([...tokens, ...singles.map(spend)]);
    expect(performance.now() - startedAt).toBeLessThan(LONGEST_WAIT);
    answers.forEach(expectTemporary);
  });

  it('older tokens are introspected as before', async () => {
    expect(await introspect(kept)).toMatchObject({ active: true });
  });

  it.each(['/oauth/jwks', '/.well-known/openid-configuration', '/health/live', '/health/ready'])(
    '%s answers',
    async (path) => {
      expect((await ask(`${billing.server.url}${path}`)).status).toBe(200);
    },
  );

  it('the management API reads', async () => {
    const { items } = await billing.admin.must<{ items: unknown[] }>('GET', '/applications');
    expect(items.length).toBeGreaterThan(0);
  });
});

describe('once it lets go (case 254)', () => {
  beforeAll(() => lock.release());

  it('tokens are issued again', async () => {
    expect((await getToken(billing.server.url, billing.set)).status).toBe(200);
  });

  it('an assertion that was turned away is good once (case 109)', async () => {
    const first = await Promise.all(singles.map(spend));
    expect(first.map(({ status }) => status)).toEqual(singles.map(() => 200));
    const second = await Promise.all(singles.map(spend));
    expect(second.map(({ status }) => status)).toEqual(
      singles.map((_, index) => (index % 2 === 0 ? 401 : 400)),
    );
  });

  it('what was refused left no token behind', async () => {
    const path = `/tokens?client_id=${billing.set.client_id}`;
    const { items } = await billing.admin.must<{ items: unknown[] }>('GET', path);
    expect(items).toHaveLength(2);
  });
});
