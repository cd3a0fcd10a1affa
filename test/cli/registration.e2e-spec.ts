import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Admin } from '../support/admin.js';
import { createClientKey } from '../support/client-key.js';
import { Site, type Server } from '../support/legate.js';

interface WireSet {
  readonly client_id: string;
  readonly access: readonly object[];
  readonly token_endpoint_auth_methods: readonly string[];
  readonly secrets: readonly {
    readonly id: string;
    readonly name: string;
    readonly safe_to_retire: boolean;
  }[];
}

let site: Site;
let server: Server;
let application: string;

beforeAll(async () => {
  site = await Site.installed();
  server = await site.start();
  application = String((await site.cli('application', 'create', '--name', 'Billing'))['id']);
  await site.cli(
    ...['api', 'create', '--identifier', 'https://friends.example', '--name', 'Friends'],
    ...['--scope', ' view_friends edit_friends\n'],
  );
});

afterAll(async () => {
  await server.stop();
  await site.remove();
});

const create = (...options: readonly string[]) =>
  site.cli<WireSet>(
    ...['credential', 'create', '--application', application, '--grant', 'client_credentials', ...options],
  );

describe('registration at the command line', () => {
  it('needs no scopes, and names the secret as it is told', async () => {
    const { access, secrets } = await create('--secret-name', 'laptop');
    expect({ access, secrets }).toMatchObject({
      access: [],
      secrets: [{ name: 'laptop', safe_to_retire: false }],
    });
  });

  it('uses the names of the API, and so does the ledger', async () => {
    const { client_id } = await create('--scope', 'view_friends');
    const shown = await site.cli<WireSet>('credential', 'show', client_id);
    const admin = await Admin.enter(server);
    expect(await admin.must('GET', `/credential-sets/${client_id}`)).toEqual(shown);
    const { items } = await site.cli<{ items: readonly { readonly detail: unknown }[] }>(
      ...['event', 'list', '--kind', 'credential.created', '--client', client_id],
    );
    const { access, token_endpoint_auth_methods } = shown;
    expect(access).toEqual([
      { audience: 'https://friends.example', scope: 'view_friends', by_default: true },
    ]);
    expect(items).toMatchObject([{ detail: { after: { access, token_endpoint_auth_methods } } }]);
  });

  it('describes the scopes of an API', async () => {
    const described = ['--scope', 'read write', '--describe', 'read=See what = what'];
    const create = ['api', 'create', '--identifier', 'https://described.example', '--name', 'Described'];
    expect(await site.cli(...create, ...described)).toMatchObject({
      scopes: [
        { name: 'read', description: 'See what = what' },
        { name: 'write', description: '' },
      ],
    });
    const { code, stderr } = await site.run([...create, '--scope', 'read', '--describe', 'raed=See']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringContaining('--describe: give one of the scopes'),
    });
  });

  it('lets the client assertions of one set name the token endpoint, and warns of it for as long', async () => {
    const { pem } = await createClientKey();
    const file = join(site.dataDir, 'public.pem');
    await writeFile(file, pem);
    const { client_id } = await create('--public-key', file, '--allow-token-endpoint-audience');
    expect(await site.cli('credential', 'show', client_id)).toMatchObject({
      allow_token_endpoint_audience: true,
      warnings: [{ text: expect.stringContaining('may name the token endpoint') }],
    });
    const { code, stderr } = await site.run([
      ...['credential', 'create', '--application', application, '--grant', 'client_credentials'],
      '--allow-token-endpoint-audience',
    ]);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringContaining('--allow-token-endpoint-audience: this set does not authenticate with'),
    });
  });

  it.each([
    ['--scope', ['--scope', 'view_friends  edit_friends'], 'names are separated by one space'],
    ['--scope', ['--scope', 'view_friends\tedit_friends'], 'is no scope'],
    ['--default-scope', ['--scope', 'view_friends', '--default-scope', 'all'], 'is not among the scopes'],
    ['--application', ['--application', 'app_none'], 'there is no such application'],
    ['--lifetime', ['--lifetime', '86401'], 'a whole number of seconds'],
    ['--redirect-uri', ['--redirect-uri', 'https://a.example/'], 'sends nobody anywhere'],
  ])('names %s where it refuses %j', async (option, more, reason) => {
    const grant = ['--grant', 'client_credentials', '--application', application];
    const { code, stderr } = await site.run(['credential', 'create', ...grant, ...more]);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(new RegExp(`^legate: ${option}: [^\\n]*${reason}[^\\n]*\\n$`)),
    });
  });

  it('makes, shows and removes an exchange rule, and names the option of what it refuses', async () => {
    const PHOTOS = 'https://photos.example';
    await site.cli(
      ...['api', 'create', '--identifier', PHOTOS, '--name', 'Photos', '--scope', 'view_friends print'],
    );
    const { client_id } = await site.cli(
      ...['credential', 'create', '--application', application, '--grant', 'token-exchange'],
      ...['--api', PHOTOS, '--scope', 'view_friends'],
    );
    const rule = [
      'exchange-rule',
      'create',
      '--credential',
      String(client_id),
      '--reason',
      'Friends shows photos',
    ];
    const toPhotos = [...rule, '--from', 'https://friends.example', '--to', PHOTOS];
    const refused = await site.run([...toPhotos, '--scope', 'view_friends print']);
    expect([refused.code, refused.stderr]).toEqual([
      1,
      'legate: --scope: https://friends.example defines no scope “print”; both APIs must\n',
    ]);
    const made = await site.cli(...toPhotos, '--scope', 'view_friends', '--expires', '2100-01-01');
    expect(made).toMatchObject({ client_id, to: PHOTOS, scope: 'view_friends', state: 'live' });
    const id = String(made['id']);
    expect(await site.cli('exchange-rule', 'show', id)).toEqual(made);
    const { stdout } = await site.run(['exchange-rule', 'list', '--credential', String(client_id)]);
    expect(stdout).toMatch(new RegExp(`^${id} .* view_friends +live$`, 'm'));
    const removed = await site.cli('exchange-rule', 'remove', id);
    expect(removed).toMatchObject({ state: 'removed', removed_by: 'operator' });
    const { items } = await site.cli<{ items: readonly object[] }>('event', 'list', '--target', id);
    expect(items).toMatchObject([{ kind: 'exchange-rule.removed' }, { kind: 'exchange-rule.created' }]);
  });
});
