import { DataSource } from 'typeorm';
import { CREDENTIAL_GRANT_TYPES, MANAGEMENT_API } from '#protocol';
import { EMPTY, OpenDatabases, bothEngines, type Engine } from './testing/engines.js';
import { ENTITIES } from './entities/index.js';
import { MIGRATIONS } from './migrations/index.js';

/** The database as TypeORM itself sees it, with the migrations that were known then. */
async function inspect(url: string, migrations = MIGRATIONS): Promise<DataSource> {
  const shared = { entities: ENTITIES, migrations };
  const source = url.startsWith('sqlite:')
    ? new DataSource({ ...shared, type: 'better-sqlite3', database: url.slice(7) })
    : new DataSource({ ...shared, type: 'postgres', url, installExtensions: false });
  return source.initialize();
}

/** What an installation of the first schema holds: a set with its access, a token, and its revocation. */
const BEFORE_PEOPLE = `
  INSERT INTO client_access (client_id, audience, scope, by_default) VALUES ('cc_a', 'a', 's', TRUE);
  INSERT INTO issued_tokens (jti, token_hash, kind, client_id, application_id, auth_method, grant_type, subject,
    scope_granted, audience, issued_at, expires_at, ip, request_id) VALUES ('t', 'h', 'access_token', 'cc_a', 'app_a',
    'none', 'client_credentials', 'cc_a', 's', '["a"]', 1, 2, '::1', 'r');
  INSERT INTO token_revocations (jti, revoked_at, revoked_by, reason) VALUES ('t', 1, 'operator', 'lost')`;

const APPLICATION = `INSERT INTO applications (id, name, name_folded, description, owner, contacts, created_at,
  updated_at, version) VALUES ('app_a', 'A', 'a', '', '', '[]', 1, 1, 1)`;

const client = ({ grantType = 'client_credentials', status = 'enabled', application = 'app_a' }): string =>
  `INSERT INTO clients (client_id, application_id, grant_type, name, status, auth_methods, redirect_uris, created_at,
    updated_at, version) VALUES ('cc_a', '${application}', '${grantType}', '', '${status}', '[]', '[]', 1, 1, 1)`;

describe.each(bothEngines())('the schema on $name', (engine: Engine) => {
  const databases = new OpenDatabases();
  let url = '';
  const insert = (...statements: string[]) => engine.execute(url, `${EMPTY} ${statements.join('; ')}`);

  beforeAll(async () => {
    await engine.start();
    url = await engine.newDatabase();
    const persistence = await databases.open(url);
    await persistence.migrate();
  });
  afterAll(async () => {
    await databases.closeAll();
    await engine.stop();
  });

  it('has the tables, columns, keys and nullability of the entities, and nothing else', async () => {
    const source = await inspect(url);
    const runner = source.createQueryRunner();
    try {
      for (const entity of source.entityMetadatas) {
        const table = await runner.getTable(entity.tableName);
        const found = table?.columns.map((c) => [c.name, c.isNullable, c.isPrimary]);
        const stored = entity.columns.filter((column) => !column.isVirtualProperty);
        const wanted = stored.map((c) => [c.databaseName, c.isNullable, c.isPrimary]);
        expect([entity.tableName, found?.sort()]).toEqual([entity.tableName, wanted.sort()]);
      }
    } finally {
      await runner.release();
      await source.destroy();
    }
  });

  it.each(Object.keys(CREDENTIAL_GRANT_TYPES))(
    'takes a credential set of the grant %s',
    async (grantType) => {
      await expect(insert(APPLICATION, client({ grantType }))).resolves.toBeUndefined();
    },
  );

  it.each([
    [client({ grantType: 'refresh_token' })],
    [client({ grantType: '' })],
    [client({ status: 'deleted' })],
    [client({ application: 'app_absent' })],
  ])('refuses what no credential set can be: %#', async (statement) => {
    await expect(insert(APPLICATION, statement)).rejects.toMatchObject({
      message: expect.stringMatching(/constraint/i),
    });
  });

  it('of an installation without people is brought up to date with all that it holds', async () => {
    const old = await engine.newDatabase();
    const source = await inspect(old, MIGRATIONS.slice(0, 1));
    await source.runMigrations();
    await source.destroy();
    await engine.execute(old, `${APPLICATION}; ${client({})}; ${BEFORE_PEOPLE}`);
    const persistence = await databases.open(old);
    expect(await persistence.pending()).toBe(true);
    await persistence.migrate();
    expect(await persistence.credentialSets.find('cc_a')).toMatchObject({
      access: [{ audience: 'a', scope: 's', byDefault: true }],
      ...{ requirePkce: true, subjectType: 'public', idTokenAlgorithm: 'RS256', userinfoAlgorithm: null },
      ...{ postLogoutRedirectUris: [], backchannelLogoutUri: null },
      ...{ refreshTokenLifetime: null, refreshTokenIdleLifetime: null, version: 1 },
    });
    expect(await persistence.ledger.findToken('t')).toMatchObject({ revokedAt: 1, revokedReason: 'lost' });
    expect(await persistence.setUp.find()).toEqual({
      linkHash: null,
      linkExpiresAt: null,
      completedAt: null,
    });
    expect(await persistence.accounts.enabledAdmins()).toEqual([]);
  });

  it('comes with the management API and its two scopes', async () => {
    const persistence = await databases.open(url);
    const api = await persistence.registeredApis.find(MANAGEMENT_API);
    expect(api).toMatchObject({ builtIn: true, tokenFormat: 'jwt', signatureAlgorithm: 'ES256' });
    expect(api?.scopes.map(({ name }) => name)).toEqual(['legate:admin', 'legate:audit']);
  });
});
