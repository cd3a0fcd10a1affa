import { postForm } from '../support/http.js';
import { Site, type Server } from '../support/legate.js';
import { Person } from '../support/person.js';
import { SHARED_DATABASES, type SharedDatabase } from '../support/shared-database.js';

const ROOT = { id: 'not made yet', email: 'root@example.com', password: 'planted correct horse' };

/** Path and query of the link that a start printed. */
const linkOf = ({ log }: Server): string =>
  /Set up the first admin: http:\/\/localhost:\d+(\/setup\?token=\w{43})$/m.exec(log)?.[1] ?? 'none';

describe.each(SHARED_DATABASES)('the set-up link of two instances over %s', (_, openDatabase) => {
  let database: SharedDatabase;
  let site: Site;
  let servers: Server[];

  beforeAll(async () => {
    database = await openDatabase();
    site = await Site.create(database.settings);
    servers = [await site.start()];
    servers.push(await (await site.sibling()).start());
  });
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.stop()));
    await site.remove();
    await database.remove();
  });

  const at = (n: number) => new Person(servers[n % 2] as Server, ROOT);
  const accounts = async () => (await site.cli<{ items: object[] }>('account', 'list')).items;
  /** The last start's: it replaced the one before. */
  const link = () => linkOf(servers[1] as Server);

  it('is good on both instances, and only the last that was printed (case 231)', async () => {
    const pages = [await at(0).visit(link()), await at(1).visit(link())];
    expect(pages.map(({ status, forms }) => [status, forms.length > 0])).toEqual([
      [200, true],
      [200, true],
    ]);
    const first = linkOf(servers[0] as Server);
    expect([(await at(0).visit(first)).status, (await at(1).visit('/setup?token=guess')).status]).toEqual([
      403, 403,
    ]);
  });

  it('makes nobody of a form that another browser got', async () => {
    const page = await at(0).visit(link());
    const { fields } = page.forms[0] ?? { fields: {} };
    const { email, password } = ROOT;
    const sent = { ...fields, email, name: 'Root', password, repeated_password: password };
    expect((await at(0).send('/setup', sent)).status).toBeGreaterThanOrEqual(400);
    expect(await accounts()).toEqual([]);
  });

  it('makes one admin, of fifty forms at once, who can sign in (case 231)', async () => {
    const people = [at(0), at(1)] as const;
    const forms = await Promise.all(people.map(async (person) => (await person.visit(link())).forms[0]));
    const send = (n: number) => {
      const person = people[n % 2] as Person;
      const { password } = ROOT;
      const entered = { email: ROOT.email, name: `Root ${n}`, password, repeated_password: password };
      return postForm(
        `${person.server.url}/setup`,
        { ...forms[n % 2]?.fields, ...entered },
        person.cookies.header,
      );
    };
    const answers = await Promise.all(Array.from({ length: 50 }, (_, n) => send(n)));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([303, ...Array<number>(49).fill(403)]);
    expect(await accounts()).toMatchObject([{ email: ROOT.email, roles: ['admin'] }]);
    const admin = at(0);
    const signedIn = await admin.signIn(await admin.visit('/login?for=account'));
    expect(signedIn).toMatchObject({ status: 200, path: expect.stringMatching(/^\/account/) });
  });

  it('is dead after use, on both and after a restart (case 231)', async () => {
    const used = link();
    expect((await servers[1]?.stop())?.code).toBe(0);
    servers[1] = await (servers[1] as Server).site.start();
    expect(linkOf(servers[1])).toBe('none');
    const pages = [await at(0).visit(used), await at(1).visit(used)];
    expect(pages.map(({ status, forms }) => [status, forms])).toEqual([
      [403, []],
      [403, []],
    ]);
  });
});
