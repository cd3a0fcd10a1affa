import { startBilling, type Billing } from '../support/billing.js';
import { createClientKey, signAssertion, withAssertion, type ClientKeyPair } from '../support/client-key.js';
import { postForm } from '../support/http.js';
import type { Server } from '../support/legate.js';
import { SHARED_DATABASES, type SharedDatabase } from '../support/shared-database.js';

const TIMES = 50;

describe.each(SHARED_DATABASES)('one assertion on two instances over %s', (_, openDatabase) => {
  let database: SharedDatabase;
  let billing: Billing;
  let servers: readonly [Server, Server];
  let key: ClientKeyPair;
  let clientId: string;

  beforeAll(async () => {
    database = await openDatabase();
    billing = await startBilling(database.settings);
    servers = [billing.server, await (await billing.site.sibling()).start()];
    key = await createClientKey();
    const { admin, application } = billing;
    const set = await admin.credentialSet(application, { scope: 'view_friends', public_key: key.pem });
    clientId = set.client_id;
  });

  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await billing.site.remove();
    await database.remove();
  });

  const sign = () => signAssertion(key, clientId, billing.site.issuer);
  const send = async (assertion: string, { url }: { readonly url: string }) =>
    (await postForm(`${url}/oauth/token`, withAssertion(assertion))).status;

  it(`is good for one of ${TIMES} simultaneous requests (case 108)`, async () => {
    const assertion = await sign();
    const statuses = await Promise.all(
      Array.from({ length: TIMES }, (_, index) => send(assertion, servers[index % 2 === 0 ? 0 : 1])),
    );
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 401)).toHaveLength(TIMES - 1);
  });

  it('is spent after a restart too (case 108)', async () => {
    const assertion = await sign();
    expect(await send(assertion, servers[0])).toBe(200);
    await servers[0].kill();
    servers = [await billing.site.start(), servers[1]];
    expect(await send(assertion, servers[0])).toBe(401);
  });
});
