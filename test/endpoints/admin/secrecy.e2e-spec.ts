import { createHash } from 'node:crypto';
import { Admin, type MadeCredentialSet } from '../../support/admin.js';
import { Site, type Server } from '../../support/legate.js';

let site: Site;
let server: Server;
let admin: Admin;
let set: MadeCredentialSet & { readonly secret_id: string };

interface Listed {
  readonly items: readonly Readonly<Record<string, unknown>>[];
}

beforeAll(async () => {
  site = await Site.installed();
  server = await site.start();
  admin = await Admin.enter(server);
  await admin.api('https://friends.example', ['view_friends']);
  const made = await admin.credentialSet(await admin.application(), { scope: 'view_friends' });
  set = made as typeof set;
});

afterAll(async () => {
  await server.stop();
  await site.remove();
});

const secretsOf = (id: string) => `/credential-sets/${id}/secrets`;

describe('a secret', () => {
  it('is shown once: by what made it, never by what reads, the ledger or the log (case 223)', async () => {
    const added = await admin.must<{ client_secret: string }>('POST', secretsOf(set.client_id), {
      name: 'second',
    });
    const rotated = await admin.must<{ client_secret: string }>(
      'POST',
      `${secretsOf(set.client_id)}/${set.secret_id}/rotate`,
      { overlap: '24h' },
    );
    const secrets = [set.client_secret, added.client_secret, rotated.client_secret];
    expect(new Set(secrets).size).toBe(3);
    const read = await Promise.all(
      [
        '/applications',
        '/credential-sets',
        `/credential-sets/${set.client_id}`,
        '/apis',
        `/credential-sets/${set.client_id}/impact`,
        '/expiring-credentials?within=999',
        '/tokens',
        '/events?limit=200',
        '/signing-keys',
      ].map(async (path) => (await admin.call('GET', path)).text),
    );
    const seen = [...read, server.log].join('\n');
    for (const secret of secrets) {
      expect(seen).not.toContain(secret);
      expect(seen).not.toContain(secret.slice(-12));
      expect(seen).not.toContain(createHash('sha256').update(secret).digest('hex'));
    }
    expect(seen).not.toContain(createHash('sha256').update(admin.token).digest('hex'));
    expect(seen).not.toMatch(/"(?:hash|token_hash|private_key|secret)":/);
  });

  it('comes in an answer that nobody stores, with the place of its credential set', async () => {
    const { status, headers } = await admin.call('POST', secretsOf(set.client_id), {});
    expect(status).toBe(201);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      location: `/api/v1/credential-sets/${set.client_id}`,
    });
  });

  it('has no path that shows it', async () => {
    expect((await admin.call('GET', secretsOf(set.client_id))).status).toBe(405);
    expect((await admin.call('GET', `${secretsOf(set.client_id)}/${set.secret_id}`)).status).toBe(404);
  });

  it('of one set is not found below another', async () => {
    const other = await admin.credentialSet(await admin.application('Other'), { scope: 'view_friends' });
    const { status } = await admin.call('POST', `${secretsOf(other.client_id)}/${set.secret_id}/retire`);
    expect(status).toBe(404);
  });
});

describe('an administrative act', () => {
  it('is in the ledger with who did it, from where, what it was and what it became (case 224)', async () => {
    const { headers } = await admin.call('POST', `/credential-sets/${set.client_id}/disable`, undefined, {
      'User-Agent': 'an admin at work',
    });
    const { items } = await admin.must<Listed>(
      'GET',
      `/events?request_id=${String(headers['x-request-id'])}`,
    );
    const setup = await admin.must<Listed>('GET', '/tokens?limit=1');
    expect(items).toEqual([
      expect.objectContaining({
        kind: 'credential.disabled',
        actor: setup.items[0]?.['client_id'],
        target: set.client_id,
        ip: '127.0.0.1',
        user_agent: 'an admin at work',
        detail: { before: { status: 'enabled' }, after: { status: 'disabled' } },
      }),
    ]);
    await admin.must('POST', `/credential-sets/${set.client_id}/enable`);
  });

  it('can be neither changed nor removed', async () => {
    const { items } = await admin.must<Listed>('GET', '/events?limit=1');
    for (const method of ['PUT', 'PATCH', 'DELETE', 'POST']) {
      const list = await admin.call(method, '/events', {});
      expect(list.status).toBe(405);
      expect((await admin.call(method, `/events/${String(items[0]?.['id'])}`, {})).status).toBe(405);
    }
    const { items: tokens } = await admin.must<Listed>('GET', '/tokens?limit=1');
    for (const method of ['PUT', 'PATCH', 'DELETE']) {
      expect((await admin.call(method, `/tokens/${String(tokens[0]?.['jti'])}`, {})).status).toBe(405);
    }
  });
});
