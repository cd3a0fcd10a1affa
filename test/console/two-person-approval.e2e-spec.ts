import type { Page } from 'playwright-core';
import { Admin, type MadeCredentialSet } from '../support/admin.js';
import { arrived, ConsoleSite, setUp, signIn } from '../support/console.js';
import { createAccount } from '../support/person.js';

let site: ConsoleSite;
let tab: Page;
let admin: Admin;
let planner: MadeCredentialSet;

beforeAll(async () => {
  site = await ConsoleSite.start({ LEGATE_DELEGATION_APPROVAL: 'two-person' });
  ({ tab } = await site.open());
  await setUp(tab, site.setUpLink);
  admin = await Admin.enter(site.server);
  await admin.account('ada@example.com');
  await admin.api('https://calendar.example.com', ['calendar:read']);
  planner = await admin.credentialSet(await admin.application('Calendar'), {
    ...{ grant_type: 'jwt-bearer', name: 'Meeting planner', scope: 'calendar:read' },
  });
});
afterAll(() => site.stop());

/** Asks whether the service account would get a token for Ada. */
async function tryIt(page: Page): Promise<void> {
  await page.getByLabel('For whom').fill('ada@example.com');
  await page.getByLabel('Scopes').fill('calendar:read');
  await page.getByRole('button', { name: 'Would it get a token?' }).click();
}

describe('a delegation on a server that wants two admins for it', () => {
  it('lets nobody act when one has made it, who cannot approve it', async () => {
    await site.visit(tab, `/console/service-accounts/${planner.client_id}/dry-run`);
    await tryIt(tab);
    await tab.getByRole('link', { name: 'Make this delegation' }).click();
    await arrived(tab, 'Make a delegation');
    await tab.getByLabel('Why').fill('Plans meetings, ticket 4711');
    await tab.getByRole('button', { name: 'Make the delegation' }).click();
    await tab.getByText('It is made, and waits for a second admin').waitFor();
    await tab.getByRole('button', { name: 'ada@example.com' }).click();
    await tab.getByText('You made it, so another admin has to approve it.').waitFor();
    expect(await tab.getByRole('button', { name: 'Approve' }).count()).toBe(0);
    await site.visit(tab, `/console/service-accounts/${planner.client_id}/dry-run`);
    await tryIt(tab);
    await tab.getByText('No: it would be refused').waitFor();
  });

  it('is in force once another admin approves it, and a dry run says so', async () => {
    const { context, tab: theirs } = await site.open();
    await theirs.goto(site.at('/console/delegations'));
    await signIn(theirs, await createAccount(site.server, 'second@example.com', '--role', 'admin'));
    await theirs.getByRole('button', { name: 'ada@example.com' }).click();
    await theirs.getByRole('button', { name: 'Approve' }).click();
    await theirs.getByText('It is in force').waitFor();
    await theirs.getByRole('link', { name: 'Try it' }).click();
    await theirs.getByRole('button', { name: 'Would it get a token?' }).click();
    await theirs.getByText('Yes: it would get a token').waitFor();
    await context.close();
  });
});
