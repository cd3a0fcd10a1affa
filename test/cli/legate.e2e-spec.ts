import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Admin, getToken, type MadeCredentialSet } from '../support/admin.js';
import { eventually } from '../support/eventually.js';
import { Site, type Server } from '../support/legate.js';

/** Writes the address of every module that Node loads. */
const LOADED = `data:text/javascript,${encodeURIComponent(`
  import { register } from 'node:module';
  register('data:text/javascript,' + encodeURIComponent(\`
    import { writeSync } from 'node:fs';
    export const load = (url, context, next) => (writeSync(2, 'loaded ' + url + '\\\\n'), next(url, context));
  \`));`)}`;

/** The packages that the files of the build hold: the bundler names the file that each stretch comes from. */
async function packagesIn(urls: readonly string[]): Promise<string[]> {
  const texts = await Promise.all(urls.map((url) => readFile(new URL(url), 'utf8')));
  const named = texts.join('\n').matchAll(/^\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)/gm);
  return [...new Set([...named].map(([, name]) => name ?? ''))];
}

interface List {
  readonly items: readonly Record<string, unknown>[];
  readonly next: string | null;
}

describe('the legate command on a fresh data directory', () => {
  let site: Site;

  beforeAll(async () => {
    site = await Site.create();
  });
  afterAll(() => site.remove());

  it('examines what is not there yet without making it', async () => {
    const { code, stdout } = await site.run(['doctor']);
    expect({ code, faults: /^fault/m.test(stdout) }).toEqual({ code: 0, faults: false });
    expect(await readdir(site.dataDir)).toEqual([]);
  });

  it('makes one admin credential set, and says where it is when it is asked again', async () => {
    const first = await site.cli<MadeCredentialSet & { created: boolean }>('setup');
    const again = await site.cli<Partial<MadeCredentialSet> & { created: boolean }>('setup');
    expect(first).toMatchObject({
      created: true,
      client_secret: expect.stringMatching(/^lgt_cc_[A-Za-z0-9]{49}$/),
    });
    expect(again).toMatchObject({ created: false, client_id: first.client_id });
    expect(again).not.toHaveProperty('client_secret');
  });

  it('keeps database and key for their owner alone (case 244)', async () => {
    const files = await readdir(site.dataDir);
    const modes = await Promise.all(files.map((file) => stat(join(site.dataDir, file))));
    expect(modes.every(({ mode }) => (mode & 0o077) === 0)).toBe(true);
  });
});

describe('the legate command', () => {
  it('loads neither Nest nor Fastify, which would double the time that it takes', async () => {
    const site = await Site.create({ NODE_OPTIONS: `--import ${LOADED}` });
    const { code, stderr } = await site.run(['application', 'list']);
    expect(code).toBe(0);
    const packages = await packagesIn(
      [...stderr.matchAll(/^loaded (file:.*)$/gm)].map(([, url]) => url ?? ''),
    );
    expect(packages).toContain('typeorm');
    expect(packages).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:@nestjs\/|fastify$|react)/)]),
    );
    await site.remove();
  });
});

describe('the legate command beside a running server', () => {
  let site: Site;
  let server: Server;
  let application: string;
  let set: MadeCredentialSet;
  let admin: Admin;

  beforeAll(async () => {
    site = await Site.installed();
    server = await site.start();
    admin = await Admin.enter(server);
    application = String((await site.cli('application', 'create', '--name', 'Billing'))['id']);
    await site.cli(
      ...['api', 'create', '--identifier', 'https://friends.example', '--name', 'Friends'],
      ...['--scope', 'view_friends edit_friends'],
    );
    set = await site.cli<MadeCredentialSet>(
      ...['credential', 'create', '--application', application, '--grant', 'client_credentials'],
      ...['--scope', 'view_friends edit_friends', '--default-scope', 'view_friends', '--lifetime', '600'],
    );
  });
  afterAll(async () => {
    await server.stop();
    await site.remove();
  });

  const token = () => getToken(server.url, set);

  it('makes a credential set that gets a token of its default scopes at once', async () => {
    expect(set).toMatchObject({
      application_id: application,
      grant_type: 'client_credentials',
      warnings: [],
    });
    expect(await token()).toMatchObject({ status: 200, body: { scope: 'view_friends', expires_in: 600 } });
  });

  it('inspects a token from standard input, and never from an argument', async () => {
    const { access_token } = (await token()).body;
    const { stdout } = await site.run(['token', 'inspect', '--json'], { stdin: `${access_token}\n` });
    expect(JSON.parse(stdout)).toMatchObject({ client_id: set.client_id, state: 'active' });
    expect(stdout).not.toContain(access_token);
    expect(await site.run(['token', 'inspect', access_token])).toMatchObject({ code: 2, stdout: '' });
  });

  it('revokes a token by its jti, and the ledger says who and why', async () => {
    const { items } = await site.cli<List>('token', 'list', '--client', set.client_id, '--limit', '1');
    const jti = String(items[0]?.['jti']);
    const revoked = await site.cli('token', 'revoke', jti, '--reason', 'a test');
    expect(revoked).toMatchObject({ state: 'revoked', revoked_by: 'operator', revoked_reason: 'a test' });
    const events = await site.cli<List>('event', 'list', '--kind', 'token.revoked');
    expect(events.items).toMatchObject([{ target: jti, actor: 'operator' }]);
  });

  it('pages through the ledger without missing an entry', async () => {
    await token();
    await token();
    const all = await site.cli<List>('token', 'list');
    const seen: unknown[] = [];
    for (let after: string | null = ''; after !== null;) {
      const place: readonly string[] = after === '' ? [] : ['--after', after];
      const page: List = await site.cli<List>('token', 'list', '--limit', '2', ...place);
      seen.push(...page.items.map((item) => item['jti']));
      after = page.next;
    }
    expect(seen).toEqual(all.items.map((item) => item['jti']));
  });

  it('goes on where a page of the API ended, and refuses a cursor that came from no page', async () => {
    for (const noun of ['token', 'event']) {
      const { next } = await admin.must<List>('GET', `/${noun}s?limit=1`);
      const page = await site.cli<List>(noun, 'list', '--limit', '1', '--after', String(next));
      expect(page).toEqual(await admin.must('GET', `/${noun}s?limit=1&after=${next}`));
    }
    for (const noun of ['token', 'event', 'application']) {
      expect(await site.run([noun, 'list', '--after', '1'])).toMatchObject({ code: 2, stdout: '' });
    }
  });

  it('rotates a secret with the overlap it is told', async () => {
    const { items } = await site.cli<List>('secret', 'list', set.client_id);
    const rotated = await site.cli<MadeCredentialSet & { previous: Record<string, unknown> }>(
      ...['secret', 'rotate', set.client_id, String(items[0]?.['id']), '--overlap', '1h'],
    );
    expect(rotated.previous['expires_at']).not.toBeNull();
    // What one process changes is in force in every other within a second.
    await eventually(async () => {
      for (const client_secret of [set.client_secret, rotated.client_secret]) {
        expect(await getToken(server.url, { ...set, client_secret })).toMatchObject({ status: 200 });
      }
    }, 2000);
  });

  it('publishes a new signing key before it signs', async () => {
    const made = await site.cli<List>('keys', 'rotate', '--algorithm', 'ES256');
    expect(made).toMatchObject({ items: [{ algorithm: 'ES256', state: 'published' }], next: null });
    await eventually(async () => {
      expect(await admin.must('GET', '/signing-keys')).toEqual(await site.cli('keys', 'list'));
    }, 5000);
    const rotation = await admin.must('POST', '/signing-keys/rotate', { algorithm: 'EdDSA' });
    expect(rotation).toMatchObject({ items: [{ algorithm: 'EdDSA', state: 'published' }], next: null });
  });

  it('copies the database to a new file, once', async () => {
    const file = join(site.dataDir, 'backup', 'copy.sqlite');
    await mkdir(join(site.dataDir, 'backup'));
    expect(await site.cli('backup', file)).toEqual({ file });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await site.run(['backup', file])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^legate: [^\n]*exists[^\n]*\n$/),
    });
  });

  it('finds no fault', async () => {
    expect(await site.cli('doctor')).toMatchObject({ status: 'ok' });
  });

  it('refuses to speak for another issuer than that of the server, and says how to mend it', async () => {
    const env = { LEGATE_PORT: '3000' };
    const words = new RegExp(`^legate: [^\\n]*${site.issuer}[^\\n]*LEGATE_PORT=${site.port}[^\\n]*\\n$`);
    expect(await site.run(['application', 'list'], { env })).toEqual({
      ...{ code: 1, stdout: '', stderr: expect.stringMatching(words) },
    });
    const { code, stdout } = await site.run(['doctor'], { env });
    expect(code).toBe(1);
    expect(stdout).toMatch(new RegExp(`^fault {2}issuer: .*LEGATE_PORT=${site.port}`, 'm'));
    expect(await site.run(['migrate'], { env })).toMatchObject({ code: 0, stderr: '' });
  });

  it('says in one line how to mend what failed', async () => {
    expect(await site.run(['application', 'show', 'app_none'])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'legate: there is no such application; see what there is with: legate application list\n',
    });
  });
});

describe('the legate command with a faulty configuration', () => {
  it('names every fault, one line each, and makes nothing', async () => {
    const site = await Site.create({ LEGATE_PROT: '1', LEGATE_LOG_LEVEL: 'loud' });
    const { code, stderr } = await site.run(['application', 'list']);
    expect(code).toBe(1);
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringContaining('LEGATE_PROT'),
      expect.stringContaining('LEGATE_LOG_LEVEL'),
    ]);
    expect(await readdir(site.dataDir)).toEqual([]);
    await site.remove();
  });
});
