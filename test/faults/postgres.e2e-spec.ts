import { getToken, type TokenAnswer } from '../support/admin.js';
import { verifyAsFriends } from '../support/billing.js';
import { createClientKey, signAssertion, withAssertion } from '../support/client-key.js';
import { eventually } from '../support/eventually.js';
import { ask, basic, postForm, type Answer } from '../support/http.js';
import type { Page, Person } from '../support/person.js';
import { startPostgres, type PostgresServer } from '../support/postgres.js';
import { createServiceAccount, JWT_BEARER, signGrant } from '../support/service-account.js';
import {
  authorizationRequest,
  exchange,
  getCode,
  getTokens,
  refresh,
  startThreeLegs,
  type HeldCode,
  type ThreeLegs,
} from '../support/three-legs.js';

let postgres: PostgresServer;
let billing: ThreeLegs;

beforeAll(async () => {
  postgres = await startPostgres();
  billing = await startThreeLegs({ LEGATE_DATABASE_URL: await postgres.createDatabase() });
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
const spend = (params: Readonly<Record<string, string>>) =>
  postForm<{ error?: string }>(`${billing.server.url}/oauth/token`, params);
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

/** An assertion that authenticates a client, and one that is a grant: each is good once, and for ten minutes. */
async function signSingles(): Promise<readonly Readonly<Record<string, string>>[]> {
  const { admin, application, site } = billing;
  const key = await createClientKey();
  const keyed = await admin.credentialSet(application, { scope: 'view_friends', public_key: key.pem });
  const account = await createServiceAccount(billing);
  const claims = { jti: crypto.randomUUID(), exp: Math.floor(Date.now() / 1000) + 600 };
  return [
    withAssertion(await signAssertion(key, keyed.client_id, site.issuer, '10m')),
    { grant_type: JWT_BEARER, assertion: await signGrant(account, claims) },
  ];
}

/** A page that says that nothing works right now, and when to come back. */
function expectNotice({ status, headers, text }: Page): void {
  expect([status, text]).toEqual([503, expect.stringContaining('Not available right now')]);
  expect(Number(headers['retry-after'])).toBeGreaterThan(0);
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
  let held: HeldCode;
  let refreshToken: string;
  let visitor: Person;
  let signInPage: Page;
  let singles: readonly Readonly<Record<string, string>>[];
  let answers: readonly Answer<TokenAnswer>[];

  beforeAll(async () => {
    kept = (await issue()).body.access_token;
    refreshToken = (await getTokens(billing)).refresh_token;
    held = await getCode(billing);
    visitor = billing.person.atAnotherBrowser();
    signInPage = await visitor.visit('/login?for=account');
    singles = await signSingles();
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

  it('neither a code nor a refresh token is said to be bad', async () => {
    const { server, codeSet } = billing;
    const asked = [exchange(server.url, codeSet, held), refresh(server.url, codeSet, refreshToken)];
    for (const { status, headers, body } of await Promise.all(asked)) {
      expect([status, body.error]).toEqual([503, 'temporarily_unavailable']);
      expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    }
  });

  it('an assertion is neither accepted nor said to be bad (case 109)', async () => {
    for (const params of singles) {
      const { status, headers, body } = await spend(params);
      expect([status, body.error]).toEqual([503, 'temporarily_unavailable']);
      expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    }
  });

  it.each([
    ['where an application sends the person', () => authorizationRequest(billing.codeSet).path],
    ['where the person signs in', () => '/login?for=account'],
    ['at the account', () => '/account'],
  ])('%s, a page says so', async (_, path) => {
    expectNotice(await billing.person.visit(path()));
  });

  it('who sends the form of signing in sees that page, and is not signed in', async () => {
    expectNotice(await visitor.signIn(signInPage));
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

  it('the same form signs in', async () => {
    expect(await visitor.signIn(signInPage)).toMatchObject({ status: 200, path: '/account' });
  });

  it('the code and the refresh token are as good as before, once', async () => {
    const { server, codeSet } = billing;
    for (const status of [200, 400]) {
      expect((await refresh(server.url, codeSet, refreshToken)).status).toBe(status);
      expect((await exchange(server.url, codeSet, held)).status).toBe(status);
    }
  });

  it('an assertion that was turned away is good once (case 109)', async () => {
    expect(await Promise.all(singles.map(async (params) => (await spend(params)).status))).toEqual([
      200, 200,
    ]);
    expect(await Promise.all(singles.map(async (params) => (await spend(params)).status))).toEqual([
      401, 400,
    ]);
  });
});
