import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TokenQuery } from '#ledger';
import { DataSource } from 'typeorm';
import { ENTITIES } from '../entities/index.js';
import { MIGRATIONS } from '../migrations/index.js';
import { selectTokens } from './token-conditions.js';

let folder: string;
let source: DataSource;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'legate-plans-'));
  const database = join(folder, 'plans.sqlite');
  source = new DataSource({ type: 'better-sqlite3', database, entities: ENTITIES, migrations: MIGRATIONS });
  await source.initialize();
  await source.runMigrations();
});

afterAll(async () => {
  await source.destroy();
  rmSync(folder, { recursive: true });
});

/** The steps that SQLite takes to answer a query. */
async function planOf(filter: Partial<TokenQuery>): Promise<string> {
  const select = selectTokens(source.manager, { limit: 50, now: 0, ...filter }, { after: 0, before: 9 });
  const [sql, values] = select.limit(50).getQueryAndParameters();
  const steps: { detail: string }[] = await source.query(`EXPLAIN QUERY PLAN ${sql}`, values);
  return steps.map(({ detail }) => detail).join('\n');
}

describe('the plan of a search for tokens on SQLite', () => {
  const byKey: readonly [string, Partial<TokenQuery>, string][] = [
    [
      'a credential set',
      { clientId: 'cc_a' },
      'issued_tokens_by_client_id (client_id=? AND sequence>? AND sequence<?)',
    ],
    [
      'an application',
      { applicationId: 'app_a' },
      'issued_tokens_by_application_id (application_id=? AND sequence>?',
    ],
    ['a subject', { subject: 'ann' }, 'issued_tokens_by_subject (subject=? AND sequence>? AND sequence<?)'],
    ['an actor', { actor: 'sa_a' }, 'issued_tokens_by_actor (<expr>=? AND sequence>? AND sequence<?)'],
    ['a set and a state', { clientId: 'cc_a', state: 'active' }, 'issued_tokens_by_client_id'],
    ['a subject and a scope', { subject: 'ann', scope: 'read' }, 'issued_tokens_by_subject'],
    ['a grant type', { grantType: 'client_credentials' }, 'INTEGER PRIMARY KEY (rowid>? AND rowid<?)'],
    ['nothing', {}, 'INTEGER PRIMARY KEY (rowid>? AND rowid<?)'],
  ];

  it.each(byKey)('goes along one index in its order where it names %s', async (_, filter, step) => {
    const plan = await planOf(filter);
    expect(plan).toContain(step);
    expect(plan).not.toMatch(/SCAN token|TEMP B-TREE/);
  });
});
