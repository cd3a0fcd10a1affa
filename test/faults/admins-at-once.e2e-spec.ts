import { Admin } from '../support/admin.js';
import { Site, type Server } from '../support/legate.js';
import { SHARED_DATABASES, type SharedDatabase } from '../support/shared-database.js';
import { SignedIn } from '../support/signed-in.js';

const ROUNDS = 3;
const AT_ONCE = 6;

describe.each(SHARED_DATABASES)('admins who act on admins at once over %s', (_, openDatabase) => {
  let database: SharedDatabase;
  let site: Site;
  let server: Server;
  let admin: Admin;
  let admins: readonly SignedIn[];
  let others: readonly string[];

  beforeAll(async () => {
    database = await openDatabase();
    site = await Site.installed(database.settings);
    server = await site.start();
    admins = [
      await SignedIn.enter(server, 'root@example.com', '--role', 'admin'),
      await SignedIn.enter(server, 'ruth@example.com', '--role', 'admin'),
    ];
    admin = await Admin.enter(server);
    const made = Array.from({ length: AT_ONCE }, (_, index) =>
      admin.account(`admin${index}@example.com`, 'admin'),
    );
    others = (await Promise.all(made)).map(({ id }) => id);
  });

  afterAll(async () => {
    await server.stop();
    await site.remove();
    await database.remove();
  });

  /** Every admin acts on some of the others, all in one moment. The status of each answer. */
  const all = async (act: 'disable' | 'enable'): Promise<readonly number[]> => {
    const acts = admins.flatMap((admin, turn) =>
      others
        .filter((_, index) => index % admins.length === turn)
        .map((id) => admin.call('POST', `/accounts/${id}/${act}`)),
    );
    return (await Promise.all(acts)).map(({ status }) => status);
  };

  it('take their turns, and never wait for each other (case 230)', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const statuses = [...(await all('disable')), ...(await all('enable'))];
      expect([round, ...new Set(statuses)]).toEqual([round, 200]);
    }
  });

  it('so does a credential set that changes itself, many times at once', async () => {
    const { items } = await admin.must<{ items: { client_id: string }[] }>('GET', '/credential-sets?limit=1');
    const path = `/credential-sets/${items[0]?.client_id ?? 'none'}/secrets`;
    const added = await Promise.all(Array.from({ length: AT_ONCE }, () => admin.call('POST', path, {})));
    expect([...new Set(added.map(({ status }) => status))]).toEqual([201]);
  });
});
