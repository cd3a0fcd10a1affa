import { Site } from '../support/legate.js';
import { SHARED_DATABASES, type SharedDatabase } from '../support/shared-database.js';

describe.each(SHARED_DATABASES)('legate setup over %s', (_, openDatabase) => {
  let database: SharedDatabase;
  let site: Site;

  beforeAll(async () => {
    database = await openDatabase();
    site = await Site.create(database.settings);
    await site.cli('migrate');
  });
  afterAll(async () => {
    await site.remove();
    await database.remove();
  });

  it('makes one admin, however many run it at once (case 231)', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => site.cli('setup')));
    const [made, ...more] = answers.filter(({ created }) => created === true);
    expect(more).toEqual([]);
    expect(new Set(answers.map(({ client_id }) => client_id))).toEqual(new Set([made?.['client_id']]));
    const { items } = await site.cli<{ items: unknown[] }>('credential', 'list');
    expect(items).toHaveLength(1);
  });

  it('shows the secret of the first time never again (case 231)', async () => {
    const again = await site.cli('setup');
    expect(again).toMatchObject({ created: false });
    expect(again).not.toHaveProperty('client_secret');
  });
});
