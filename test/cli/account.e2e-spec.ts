import { Site, type Server } from '../support/legate.js';
import { hasButton, Person } from '../support/person.js';
import { queryFile } from '../support/sqlite-file.js';

interface WireAccount {
  readonly id: string;
  readonly email: string;
  readonly status: string;
  readonly roles: readonly string[];
  readonly version: number;
}

interface List<T = Record<string, unknown>> {
  readonly items: readonly T[];
  readonly next: string | null;
}

const PASSWORD = 'planted correct horse';

let site: Site;
let server: Server;
let ada: WireAccount;

/** Runs a command with a password on standard input and reads its answer. */
async function withPassword(password: string, ...args: readonly string[]): Promise<WireAccount> {
  const { code, stdout, stderr } = await site.run([...args, '--password-stdin', '--json'], {
    stdin: password,
  });
  if (code !== 0) throw new Error(`legate ${args.join(' ')} ended with ${code}: ${stderr}`);
  return JSON.parse(stdout) as WireAccount;
}

const create = (email: string, ...more: readonly string[]) =>
  withPassword(PASSWORD, 'account', 'create', '--email', email, '--name', 'Ada Lovelace', ...more);

beforeAll(async () => {
  site = await Site.create();
  server = await site.start();
  ada = await create('Ada@Example.com', '--role', 'auditor');
});

afterAll(async () => {
  await server.stop();
  await site.remove();
});

describe('legate account', () => {
  it('makes an account, with its password from standard input', () => {
    expect(ada).toMatchObject({
      id: expect.stringMatching(/^acc_[A-Za-z0-9]{22}$/),
      email: 'Ada@Example.com',
      name: 'Ada Lovelace',
      status: 'enabled',
      roles: ['auditor'],
      email_verified: false,
      version: 1,
    });
  });

  it('shows it by its id, and by its e-mail address in any case', async () => {
    for (const which of [ada.id, 'ada@example.COM']) {
      expect(await site.cli('account', 'show', which)).toEqual(ada);
    }
  });

  it('lists the newest first, page by page, and finds parts of names', async () => {
    const bob = await create('bob@example.com');
    const first = await site.cli<List<WireAccount>>('account', 'list', '--limit', '1');
    const rest = await site.cli<List<WireAccount>>('account', 'list', '--after', String(first.next));
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual([bob.id, ada.id]);
    const found = await site.cli<List<WireAccount>>('account', 'list', '--search', 'BOB@');
    expect(found.items.map(({ id }) => id)).toEqual([bob.id]);
  });

  it('disables and enables, and the ledger says by whom', async () => {
    const { id } = await create('carol@example.com');
    expect(await site.cli('account', 'disable', id)).toMatchObject({ status: 'disabled' });
    const disabled = await site.cli<List>('account', 'list', '--status', 'disabled');
    expect(disabled.items).toMatchObject([{ id }]);
    expect(await site.cli('account', 'enable', 'carol@example.com')).toMatchObject({ status: 'enabled' });
    const { items } = await site.cli<List>('event', 'list', '--kind', 'account.disabled');
    expect(items).toMatchObject([{ target: id, actor: 'operator' }]);
  });

  it('gives another password', async () => {
    const { id, version } = await create('dora@example.com');
    const changed = await withPassword('planted battery staple', 'account', 'set-password', id);
    expect(changed.version).toBeGreaterThan(version);
    const { items } = await site.cli<List>('event', 'list', '--kind', 'account.password-changed');
    expect(items).toMatchObject([{ target: id, actor: 'operator' }]);
  });

  it('lists sessions, and ends them', async () => {
    const person = new Person(server, { ...ada, password: PASSWORD });
    await person.signIn(await person.visit('/account'));
    const { items } = await site.cli<List>('account', 'sessions', ada.id);
    expect(items).toMatchObject([{ account_id: ada.id, amr: ['pwd'] }]);
    expect(await site.cli('account', 'end-sessions', 'ada@example.com')).toEqual({ items: [], next: null });
    expect(hasButton(await person.visit('/account'), 'login-submit')).toBe(true);
  });

  it('lets people try anew after too many attempts (case 216)', async () => {
    const { id } = await create('locked@example.com');
    const wrong = new Person(server, { id, email: 'locked@example.com', password: 'not the password' });
    const attempt = async (person: Person) => (await person.signIn(await person.visit('/account'))).status;
    for (let count = 0; count < 10; count++) await attempt(wrong);
    const right = new Person(server, { ...wrong.account, password: PASSWORD });
    expect(await attempt(right)).toBe(429);
    expect(await site.cli('account', 'unlock', 'locked@example.com')).toMatchObject({ id });
    const page = await right.signIn(await right.visit('/account'));
    expect(page.path).toBe('/account');
    const { items } = await site.cli<List>('event', 'list', '--kind', 'account.sign-ins-unlocked');
    expect(items).toMatchObject([{ target: id, actor: 'operator' }]);
  });

  it('keeps passwords as argon2id only, and shows neither them nor their hashes (case 236)', async () => {
    const file = `${site.dataDir}/legate.sqlite`;
    const rows = queryFile<{ password_hash: string }>(file, 'SELECT password_hash FROM accounts');
    for (const { password_hash } of rows) expect(password_hash).toMatch(/^\$argon2id\$/);
    const events = queryFile<object>(file, 'SELECT * FROM events');
    const shown = await site.run(['account', 'show', ada.id]);
    const everything = JSON.stringify(events) + shown.stdout + server.log;
    expect(everything).not.toMatch(/planted|argon2/);
  });

  it.each([
    [['create', '--email', 'ada@example.COM', '--name', 'A'], 'another account has this e-mail address', 1],
    [['create', '--email', 'ada', '--name', 'A'], '--email: an e-mail address is needed', 1],
    [['create', '--email', 'a@example.com', '--name', '\u202e'], '--name: control characters', 1],
    [['set-password', 'nobody@example.com'], 'there is no such account.*legate account list', 1],
  ])('says in one line why not: %j', async (args, reason, code) => {
    const refused = await site.run(['account', ...args, '--password-stdin'], { stdin: PASSWORD });
    expect(refused).toEqual({
      code,
      stdout: '',
      stderr: expect.stringMatching(new RegExp(`^legate: [^\\n]*${reason}[^\\n]*\\n$`)),
    });
  });

  it.each([
    ['', 'one line is needed on standard input', 2],
    ['two\nlines', 'one line is needed on standard input', 2],
    ['short', '--password-stdin: at least 8 characters', 1],
  ])('takes no such password: %j', async (stdin, reason, code) => {
    const args = ['account', 'create', '--email', 'e@example.com', '--name', 'E', '--password-stdin'];
    const refused = await site.run(args, { stdin });
    expect(refused).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(reason) });
  });
});

describe('legate setup with an e-mail address', () => {
  const setUp = (email: string) =>
    site.run(['setup', '--email', email, '--password-stdin', '--json'], { stdin: `${PASSWORD}\n` });

  it('makes the first admin, once, and the last one stays (case 231)', async () => {
    const made = await setUp('root@example.com');
    const admin = JSON.parse(made.stdout) as WireAccount;
    expect(admin).toMatchObject({ created: true, email: 'root@example.com', name: 'root', roles: ['admin'] });
    expect(await setUp('other@example.com')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/^legate: the first admin was made before[^\n]*account create[^\n]*\n$/),
    });
    expect(await site.run(['account', 'disable', admin.id])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('this is the last admin'),
    });
  });
});
