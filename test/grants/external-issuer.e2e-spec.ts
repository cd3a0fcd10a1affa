import { decodeJwt, type JWK } from 'jose';
import { getToken, type MadeCredentialSet, type TokenAnswer } from '../support/admin.js';
import { startBilling, verifyAsFriends, type Billing } from '../support/billing.js';
import { eventually } from '../support/eventually.js';
import { postForm } from '../support/http.js';
import type { Server } from '../support/legate.js';
import { createIssuerKey, WorkloadIssuer } from '../support/workload-issuer.js';

const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const WORKLOAD = 'repo:acme/billing:ref:refs/heads/main';
const ADA = 'ada@example.com';
const ACCESS_TOKENS = 'repo:acme/access-tokens';
const OTHERS = 'repo:evil/billing:ref:refs/heads/main';
const SUB = { claim: 'sub', match: 'pattern', value: 'repo:acme/*:ref:refs/heads/main' };

/** A trust as the management API shows it. */
interface Trust {
  readonly id: string;
  readonly status: string;
  readonly uses: number;
  readonly last_used_ip: string | null;
}

let billing: Billing;
let platform: WorkloadIssuer;
let first: JWK;
let account: MadeCredentialSet;

beforeAll(async () => {
  first = await createIssuerKey('first');
  platform = await WorkloadIssuer.of(
    { sub: WORKLOAD, typ: 'JWT', claims: { repository: 'acme/billing' } },
    { sub: OTHERS, typ: 'JWT' },
    { sub: ADA, typ: 'JWT' },
    { sub: ACCESS_TOKENS },
  );
  [billing] = await Promise.all([startBilling(), platform.start(first)]);
  account = await serviceAccount();
});

afterAll(async () => {
  await Promise.all([billing.server.stop(), platform.stop()]);
  await billing.site.remove();
});

const serviceAccount = () =>
  billing.admin.credentialSet(billing.application, { grant_type: JWT_BEARER, scope: 'view_friends' });

/** Lets a service account trust the platform, for workloads of Acme unless said. */
const trust = (of: MadeCredentialSet, more: object = {}) =>
  billing.admin.must<Trust>('POST', `/credential-sets/${of.client_id}/trusted-issuers`, {
    ...{ issuer: platform.issuer, conditions: [SUB] },
    ...more,
  });

const act = (of: MadeCredentialSet, { id }: Trust, verb: string) =>
  billing.admin.must<Trust>('POST', `/credential-sets/${of.client_id}/trusted-issuers/${id}/${verb}`);

const send = (assertion: string, more: Record<string, string> = {}, server: Server = billing.server) =>
  postForm<TokenAnswer>(`${server.url}/oauth/token`, { grant_type: JWT_BEARER, assertion, ...more });

const ask = (assertion: string, { client_id }: MadeCredentialSet = account, server?: Server) =>
  send(assertion, { client_id }, server);

const workloadToken = (sub = WORKLOAD) => platform.token(sub, billing.site.issuer);

const refused = (reason: RegExp) => ({
  status: 400,
  body: { error: 'invalid_grant', error_description: expect.stringMatching(reason) },
});

describe('a workload without a key is granted', () => {
  it('a token of the service account that trusts its issuer, and the ledger knows which workload it was', async () => {
    const added = await trust(account, { name: 'Deploy' });
    const { status, body } = await ask(await workloadToken());
    expect(status).toBe(200);
    const claims = await verifyAsFriends(body.access_token, billing.site);
    expect(claims).toMatchObject({ sub: account.client_id, client_id: account.client_id });
    expect(claims).not.toHaveProperty('act');
    expect(claims).not.toHaveProperty('repository');
    expect(await billing.admin.must('GET', `/tokens/${claims.jti}`)).toMatchObject({
      auth_method: 'assertion',
      credential_id: added.id,
      origin: `external:${platform.issuer} ${WORKLOAD}`,
    });
    await eventually(async () => {
      const set = await billing.admin.must<{ trusted_issuers: Trust[] }>(
        'GET',
        `/credential-sets/${account.client_id}`,
      );
      expect(set.trusted_issuers[0]).toMatchObject({ uses: 1, last_used_ip: '127.0.0.1' });
    });
  });

  it('the token of the trust that it meets, and of no other', async () => {
    const deployer = await serviceAccount();
    await trust(deployer, { conditions: [SUB, { claim: 'repository', match: 'exact', value: 'acme/mail' }] });
    expect(await ask(await workloadToken(), deployer)).toMatchObject(refused(/repository/));
    await trust(deployer, {
      conditions: [SUB, { claim: 'repository', match: 'exact', value: 'acme/billing' }],
    });
    expect((await ask(await workloadToken(), deployer)).status).toBe(200);
  });

  it('for a token that a trust lets come again, and for another once', async () => {
    const reader = await serviceAccount();
    const once = await trust(reader);
    const assertion = await workloadToken();
    expect((await ask(assertion, reader)).status).toBe(200);
    expect(await ask(assertion, reader)).toMatchObject(refused(/used before/));
    await act(reader, once, 'retire');
    await trust(reader, { single_use: false });
    const again = [await ask(assertion, reader), await ask(assertion, reader)];
    expect(again.map(({ status }) => status)).toEqual([200, 200]);
  });

  it('by the keys at a URL, where the trust names it', async () => {
    const reader = await serviceAccount();
    await trust(reader, { jwks_uri: `${platform.issuer}/jwks`, audience: 'api://legate' });
    expect((await ask(await platform.token(WORKLOAD, 'api://legate'), reader)).status).toBe(200);
  });

  it('at the command line as over the API', async () => {
    const { client_id } = await serviceAccount();
    const added = await billing.site.cli<Trust>(
      ...['issuer', 'trust', client_id, '--issuer', platform.issuer, '--reusable', '--name', 'CI'],
      ...['--condition', `sub~${SUB.value}`, '--condition', 'repository=acme/billing'],
    );
    expect(added).toMatchObject({
      client_id,
      single_use: false,
      audience: billing.site.issuer,
      conditions: [SUB, { claim: 'repository', match: 'exact', value: 'acme/billing' }],
    });
    const assertion = await workloadToken();
    await eventually(async () => expect((await send(assertion, { client_id })).status).toBe(200));
    await billing.site.cli('issuer', 'disable', client_id, added.id);
    await eventually(async () => expect((await send(assertion, { client_id })).status).toBe(400));
  });
});

describe('a workload is refused', () => {
  it('without the name of the service account, in the same words whoever there is', async () => {
    const answers = [await send(await workloadToken()), await send(await workloadToken(OTHERS))];
    for (const { status, body } of answers) {
      expect(status).toBe(400);
      expect(body).toMatchObject({
        error: 'invalid_request',
        error_description: expect.stringMatching(/client_id/),
      });
    }
  });

  it('that no condition means, and hears which claim it was', async () => {
    expect(await ask(await workloadToken(OTHERS))).toMatchObject(refused(/^assertion: sub/));
  });

  it('of an issuer that nobody trusts, which the ledger names', async () => {
    const unknown = await serviceAccount();
    const { headers } = await ask(await workloadToken(), unknown);
    const path = `/events?request_id=${String(headers['x-request-id'])}`;
    const { items } = await billing.admin.must<{ items: object[] }>('GET', path);
    const check = expect.stringContaining(`(no trust has the iss "${platform.issuer}")`) as unknown;
    expect(items).toMatchObject([{ detail: { claimed_issuer: platform.issuer, check } }]);
  });

  it('for an audience that is not ours', async () => {
    expect(await ask(await platform.token(WORKLOAD, 'https://other.example'))).toMatchObject(refused(/aud/));
  });

  it('with an access token of its platform, which was made for an API', async () => {
    await trust(account, { conditions: [{ claim: 'sub', match: 'exact', value: ACCESS_TOKENS }] });
    expect(await ask(await workloadToken(ACCESS_TOKENS))).toMatchObject(refused(/typ/));
  });

  it.each(['sa_0000000000000000000000', 'nobody'])('by %s as a stranger would be', async (client_id) => {
    const { body } = await send(await workloadToken(), { client_id });
    const unknown = await serviceAccount();
    expect((await ask(await workloadToken(), unknown)).body.error_description).toBe(body.error_description);
    expect(body.error).toBe('invalid_grant');
  });

  it('once its trust is disabled, and served when it is enabled again (case 172)', async () => {
    const reader = await serviceAccount();
    const added = await trust(reader, { single_use: false });
    const assertion = await workloadToken();
    const status = async () => (await ask(assertion, reader)).status;
    expect(await status()).toBe(200);
    await act(reader, added, 'disable');
    expect(await status()).toBe(400);
    await act(reader, added, 'enable');
    expect(await status()).toBe(200);
    await act(reader, added, 'retire');
    expect(await status()).toBe(400);
  });
});

describe('the trust in an issuer resists', () => {
  it('a token that names a person, for whom nobody may act by it (case 175)', async () => {
    const reader = await serviceAccount();
    await trust(reader, { conditions: [{ claim: 'sub', match: 'exact', value: ADA }] });
    const { body } = await ask(await workloadToken(ADA), reader);
    expect(decodeJwt(body.access_token)).toMatchObject({ sub: reader.client_id });
  });

  it('access tokens of another Legate, and its own', async () => {
    const other = await startBilling();
    try {
      await other.admin.api(billing.site.issuer, ['anything']);
      const set = await other.admin.credentialSet(other.application, { scope: 'anything' });
      const theirs = (await getToken(other.server.url, set, { scope: 'anything' })).body.access_token;
      const reader = await serviceAccount();
      const conditions = [{ claim: 'sub', match: 'exact', value: set.client_id }];
      await trust(reader, { issuer: other.site.issuer, conditions });
      expect(await ask(theirs, reader)).toMatchObject(refused(/typ/));
    } finally {
      await other.server.stop();
      await other.site.remove();
    }
    const own = (await getToken(billing.server.url, billing.set)).body.access_token;
    expect(await ask(own)).toMatchObject(refused(/verifies it/));
    const path = `/credential-sets/${account.client_id}/trusted-issuers`;
    const input = { issuer: billing.site.issuer, conditions: [SUB] };
    expect((await billing.admin.call('POST', path, input)).status).toBe(422);
  });

  it.each([
    ['a bare wildcard', [{ ...SUB, value: '*' }]],
    ['any owner', [{ ...SUB, value: 'repo:*' }]],
    ['no condition', []],
    ['no condition about sub', [{ ...SUB, claim: 'repository', value: 'acme/*' }]],
  ])('being made for %s', async (_, conditions) => {
    const path = `/credential-sets/${account.client_id}/trusted-issuers`;
    const input = { issuer: platform.issuer, conditions };
    const { status, body } = await billing.admin.call('POST', path, input);
    expect([status, JSON.stringify(body)]).toEqual([422, expect.stringContaining('conditions')]);
  });

  it('fifty of one token at once: one is granted', async () => {
    const reader = await serviceAccount();
    await trust(reader);
    const assertion = await workloadToken();
    const statuses = await Promise.all(
      Array.from({ length: 50 }, async () => (await ask(assertion, reader)).status),
    );
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 400)).toHaveLength(49);
  });

  it('the rotation of its keys: a new one works at once, and one that is gone does not', async () => {
    const reader = await serviceAccount();
    await trust(reader, { single_use: false });
    const signedByFirst = await workloadToken();
    expect((await ask(signedByFirst, reader)).status).toBe(200);
    await platform.stop();
    await platform.start(await createIssuerKey('second'));
    const signedBySecond = await workloadToken();
    expect((await ask(signedBySecond, reader)).status).toBe(200);
    expect(await ask(signedByFirst, reader)).toMatchObject(refused(/verifies it/));
  });

  it('its outage: known keys go on working, unknown ones are waited for, and nothing else is hurt', async () => {
    const reader = await serviceAccount();
    await trust(reader, { single_use: false });
    const assertion = await workloadToken();
    expect((await ask(assertion, reader)).status).toBe(200);
    await platform.stop();
    const fresh = await (await billing.site.sibling()).start();
    try {
      expect((await ask(assertion, reader)).status).toBe(200);
      const unanswered = await ask(assertion, reader, fresh);
      expect([unanswered.status, unanswered.body.error]).toEqual([503, 'temporarily_unavailable']);
      expect(unanswered.headers['retry-after']).toBeDefined();
      expect((await getToken(fresh.url, billing.set)).status).toBe(200);
      await platform.start(await createIssuerKey('third'));
      const renewed = await workloadToken();
      await eventually(async () => expect((await ask(renewed, reader, fresh)).status).toBe(200));
    } finally {
      await fresh.stop();
    }
  });
});
