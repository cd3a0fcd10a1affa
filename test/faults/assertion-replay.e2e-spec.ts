import { startBilling, type Billing } from '../support/billing.js';
import { createClientKey, signAssertion, withAssertion } from '../support/client-key.js';
import { postForm } from '../support/http.js';
import type { Server } from '../support/legate.js';
import { createServiceAccount, JWT_BEARER, signGrant } from '../support/service-account.js';
import { SHARED_DATABASES, type SharedDatabase } from '../support/shared-database.js';

const TIMES = 50;

/** What is good once, and how who sends it again is answered. */
interface Single {
  /** The parameters of a token request, with a fresh `jti`. */
  sign(): Promise<Readonly<Record<string, string>>>;
  readonly refused: number;
}

const KINDS: readonly [string, (billing: Billing) => Promise<Single>][] = [
  ['a client assertion', signClientAssertions],
  ['the assertion of a service account', signGrants],
];

async function signClientAssertions({ admin, application, site }: Billing): Promise<Single> {
  const key = await createClientKey();
  const set = await admin.credentialSet(application, { scope: 'view_friends', public_key: key.pem });
  const sign = async () => withAssertion(await signAssertion(key, set.client_id, site.issuer));
  return { sign, refused: 401 };
}

async function signGrants(billing: Billing): Promise<Single> {
  const account = await createServiceAccount(billing);
  const sign = async () => ({
    grant_type: JWT_BEARER,
    assertion: await signGrant(account, { jti: crypto.randomUUID() }),
  });
  return { sign, refused: 400 };
}

describe.each(SHARED_DATABASES)('on two instances over %s', (_, openDatabase) => {
  let database: SharedDatabase;
  let billing: Billing;
  let servers: readonly [Server, Server];
  const singles = new Map<string, Single>();

  beforeAll(async () => {
    database = await openDatabase();
    billing = await startBilling(database.settings);
    servers = [billing.server, await (await billing.site.sibling()).start()];
    for (const [name, make] of KINDS) singles.set(name, await make(billing));
  });

  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await billing.site.remove();
    await database.remove();
  });

  const send = async (params: Readonly<Record<string, string>>, { url }: { readonly url: string }) =>
    (await postForm(`${url}/oauth/token`, params)).status;

  describe.each(KINDS)('%s', (kind) => {
    let single: Single;
    beforeAll(() => {
      const made = singles.get(kind);
      if (made === undefined) throw new Error(`${kind} was not made`);
      single = made;
    });

    it(`is good for one of ${TIMES} simultaneous requests (cases 108, 171)`, async () => {
      const params = await single.sign();
      const statuses = await Promise.all(
        Array.from({ length: TIMES }, (_, index) => send(params, servers[index % 2 === 0 ? 0 : 1])),
      );
      expect(statuses.filter((status) => status === 200)).toHaveLength(1);
      expect(statuses.filter((status) => status === single.refused)).toHaveLength(TIMES - 1);
    });

    it('is spent after a restart too (cases 108, 169)', async () => {
      const params = await single.sign();
      expect(await send(params, servers[0])).toBe(200);
      await servers[0].kill();
      servers = [await billing.site.start(), servers[1]];
      expect(await send(params, servers[0])).toBe(single.refused);
    });
  });
});
