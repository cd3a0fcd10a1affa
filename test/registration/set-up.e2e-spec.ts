import { startChild } from '../support/child.js';
import { Site, type Server } from '../support/legate.js';
import { createAccount, Person } from '../support/person.js';
import { SHARED_DATABASES, type SharedDatabase } from '../support/shared-database.js';
import { changeFile, queryFile } from '../support/sqlite-file.js';

interface WireAccount {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly string[];
}

const PASSWORD = 'planted correct horse';
const SETTINGS = { LEGATE_ADMIN_EMAIL: 'root@example.com', LEGATE_ADMIN_PASSWORD: PASSWORD };
const LINK = /^ *Set up the first admin: (\S+)\/setup\?token=([0-9A-Za-z]{43})$/m;

const accountsOf = async (site: Site): Promise<readonly WireAccount[]> =>
  (await site.cli<{ items: readonly WireAccount[] }>('account', 'list')).items;

/** The token of the link that a start printed; undefined where it printed none. */
const tokenOf = (server: Server): string | undefined => LINK.exec(server.log)?.[2];

describe('a first start without an admin in the settings', () => {
  let site: Site;
  let server: Server;

  beforeAll(async () => {
    site = await Site.create();
    server = await site.start();
  });
  afterAll(async () => {
    await server.stop();
    await site.remove();
  });

  const stateOf = () =>
    queryFile<Record<string, unknown>>(`${site.dataDir}/legate.sqlite`, 'SELECT * FROM set_up');
  const restart = async () => {
    expect((await server.stop()).code).toBe(0);
    server = await site.start();
  };

  it('prints one link, and makes no account of its own (case 231)', async () => {
    expect(LINK.exec(server.log)?.[1]).toBe(site.issuer);
    expect(server.log.match(/setup\?token=/g)).toHaveLength(1);
    expect(await accountsOf(site)).toEqual([]);
  });

  it('keeps the token as a hash, and out of its log and its ledger (case 236)', async () => {
    const token = String(tokenOf(server));
    const events = queryFile<object>(`${site.dataDir}/legate.sqlite`, 'SELECT * FROM events');
    const logged = server.log.split('\n').filter((line) => line.startsWith('{'));
    expect(JSON.stringify([stateOf(), events, logged])).not.toContain(token);
    expect(stateOf()).toMatchObject([
      { link_hash: expect.stringMatching(/^[0-9a-f]{64}$/), completed_at: null },
    ]);
  });

  it('prints another one after a restart before its use (case 231)', async () => {
    const [before, hash] = [tokenOf(server), stateOf()[0]?.['link_hash']];
    await restart();
    expect(tokenOf(server)).toMatch(/^[0-9A-Za-z]{43}$/);
    expect(tokenOf(server)).not.toBe(before);
    expect(stateOf()[0]?.['link_hash']).not.toBe(hash);
  });

  it('refuses the address of another account in so many words, and stays good', async () => {
    const taken = await createAccount(server, 'taken@example.com');
    const person = new Person(server, taken);
    const page = await person.visit(`/setup?token=${tokenOf(server)}`);
    const sent = { email: taken.email, name: 'Root', password: PASSWORD, repeated_password: PASSWORD };
    const refused = await person.send('/setup', { ...page.forms[0]?.fields, ...sent });
    expect(refused.text).toContain('There is an account with this e-mail address already');
    expect(refused.forms[0]?.fields).toMatchObject({ email: taken.email, token: tokenOf(server) });
  });

  it('prints none once the first admin was made, and never again (case 231)', async () => {
    const args = ['setup', '--email', 'root@example.com', '--password-stdin'];
    expect((await site.run(args, { stdin: PASSWORD })).code).toBe(0);
    expect(stateOf()).toMatchObject([{ link_hash: null, completed_at: expect.any(Number) }]);
    await restart();
    expect(server.log).not.toContain('/setup');
    changeFile(`${site.dataDir}/legate.sqlite`, 'DELETE FROM accounts');
    await restart();
    expect(server.log).not.toContain('/setup');
  });
});

describe('a first start with an admin in the settings', () => {
  let site: Site;

  beforeEach(async () => {
    site = await Site.create();
  });
  afterEach(() => site.remove());

  const startWith = async (env: Readonly<Record<string, string>>) => {
    const child = startChild('dist/server/main.js', [], { ...site.env, ...env });
    await child.wrote('Legate is ready');
    child.process.kill('SIGTERM');
    return child.ended;
  };

  it('makes that admin, prints no link, and never the password (case 236)', async () => {
    const { code, stdout, stderr } = await startWith(SETTINGS);
    expect(code).toBe(0);
    expect(await accountsOf(site)).toMatchObject([
      { email: 'root@example.com', name: 'root', roles: ['admin'] },
    ]);
    expect(stdout).toContain('The first admin is root@example.com');
    expect(stdout).not.toContain('/setup');
    expect(stdout + stderr).not.toContain('planted');
  });

  it('has no effect later, and says so (case 231)', async () => {
    await startWith(SETTINGS);
    const { stdout } = await startWith({ ...SETTINGS, LEGATE_ADMIN_EMAIL: 'other@example.com' });
    expect(stdout).toContain('LEGATE_ADMIN_EMAIL and its password have no effect');
    expect((await accountsOf(site)).map(({ email }) => email)).toEqual(['root@example.com']);
  });
});

describe('a first start with an admin in the settings that cannot be', () => {
  let site: Site;

  beforeAll(async () => {
    site = await Site.create();
  });
  afterAll(() => site.remove());

  it.each([
    [{ LEGATE_ADMIN_PASSWORD: 'short' }, 'LEGATE_ADMIN_PASSWORD: at least 8 characters'],
    [{ LEGATE_ADMIN_EMAIL: 'a@b@c' }, 'LEGATE_ADMIN_EMAIL: '],
    [
      { LEGATE_ADMIN_PASSWORD_FILE: 'package.json' },
      'LEGATE_ADMIN_PASSWORD: LEGATE_ADMIN_PASSWORD_FILE is set',
    ],
  ])('stops in one line with %j', async (wrong, line) => {
    const env = { ...site.env, ...SETTINGS, ...wrong };
    const { code, stdout, stderr } = await startChild('dist/server/main.js', [], env).ended;
    expect(code).toBe(1);
    expect(stdout).not.toContain('Legate is ready');
    expect(stderr).toMatch(/^legate: [^\n]+\n$/);
    expect(stderr).toContain(line);
  });

  it('makes nobody', async () => {
    expect(await accountsOf(site)).toEqual([]);
  });
});

describe.each(SHARED_DATABASES)('two first starts at once over %s', (_, openDatabase) => {
  let database: SharedDatabase;

  beforeAll(async () => {
    database = await openDatabase();
  });
  afterAll(() => database.remove());

  it('make one admin (case 231)', async () => {
    const first = await Site.create(database.settings);
    const sites = [first, await first.sibling()];
    await first.cli('migrate');
    const children = sites.map(({ env }, n) =>
      startChild('dist/server/main.js', [], {
        ...{ ...env, ...SETTINGS, LEGATE_ADMIN_EMAIL: `root${n}@example.com` },
      }),
    );
    await Promise.all(children.map((child) => child.wrote('Legate is ready')));
    const accounts = await accountsOf(first);
    for (const { process } of children) process.kill('SIGTERM');
    const ended = await Promise.all(children.map((child) => child.ended));
    expect(accounts).toMatchObject([{ email: expect.stringMatching(/^root[01]@/), roles: ['admin'] }]);
    const told = ended.map(({ stdout }) => stdout);
    expect(told.filter((text) => text.includes('The first admin is'))).toHaveLength(1);
    expect(told.filter((text) => text.includes('have no effect'))).toHaveLength(1);
    await first.remove();
  });
});
