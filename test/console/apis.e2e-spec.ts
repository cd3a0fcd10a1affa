import type { Page } from 'playwright-core';
import { Admin } from '../support/admin.js';
import { arrived, ConsoleSite, faultsAt, setUp, tabTo } from '../support/console.js';

const IDENTIFIER = 'https://photos.example.com/api';

let site: ConsoleSite;
let admin: Admin;
let tab: Page;

beforeAll(async () => {
  site = await ConsoleSite.start();
  ({ tab } = await site.open());
  await setUp(tab, site.setUpLink);
  admin = await Admin.enter(site.server);
  await site.visit(tab, '/console/apis', 'APIs');
});
afterAll(() => site.stop());

const scopesOf = async (clientId: string): Promise<string> =>
  (await admin.must<{ scope: string }>('GET', `/credential-sets/${clientId}`)).scope;

describe('an API', () => {
  it('is registered with its scopes', async () => {
    await tab.getByRole('link', { name: 'Register API' }).click();
    await arrived(tab, 'Register API');
    await tab.getByRole('textbox', { name: 'Identifier' }).fill(IDENTIFIER);
    await tab.getByRole('textbox', { name: 'Name' }).fill('Photos');
    await tab.getByRole('textbox', { name: 'Scope', exact: true }).fill('photos:read');
    await tab.getByRole('button', { name: 'Add a scope' }).click();
    await tab.getByRole('textbox', { name: 'Scope', exact: true }).nth(1).fill('photos:write');
    await tab.getByRole('button', { name: 'Register API' }).click();
    await arrived(tab, 'Photos');
    const { scopes } = await admin.must<{ scopes: { name: string }[] }>(
      'GET',
      `/apis/${encodeURIComponent(IDENTIFIER)}`,
    );
    expect(scopes.map(({ name }) => name)).toEqual(['photos:read', 'photos:write']);
  });

  it('has an address of its own, that one can come back to', async () => {
    await tab.reload();
    await arrived(tab, 'Photos');
  });

  it('shows who may ask for what, where the keyboard gives a scope and takes it away', async () => {
    const application = await admin.application('Album');
    const { client_id } = await admin.credentialSet(application, { name: 'Album', scope: 'photos:read' });
    await tab.getByRole('tab', { name: 'Who may ask for what' }).click();
    const grid = tab.getByRole('grid', { name: 'Scopes of Photos by credential set' });
    await grid.getByRole('link', { name: 'Album: Album' }).waitFor();
    await tabTo(tab, 'Album: Album');
    await tab.keyboard.press('ArrowRight');
    await tab.keyboard.press('ArrowRight');
    await tab.keyboard.press('Enter');
    await tab.getByText('“Album” may ask for photos:write').waitFor();
    expect(await scopesOf(client_id)).toBe('photos:read photos:write');
    await grid.getByText('By default').nth(1).waitFor();
    await tab.keyboard.press('Enter');
    await tab.getByRole('button', { name: 'Take it away' }).click();
    await tab.getByText('“Album” may no longer ask for photos:write').waitFor();
    expect(await scopesOf(client_id)).toBe('photos:read');
  });

  it('loses a scope that credential sets have only after a question', async () => {
    await tab.getByRole('tab', { name: 'Scopes and settings' }).click();
    await tab.getByRole('button', { name: 'Remove the scope photos:read' }).click();
    await tab.getByRole('button', { name: 'Save' }).click();
    await tab.getByRole('dialog').getByText('1 credential set has it').waitFor();
    await tab.getByRole('button', { name: 'Take the scopes from them' }).click();
    await tab.getByText('Saved').waitFor();
  });
});

describe('every page about APIs', () => {
  let own: string;
  beforeAll(() => {
    own = new URL(tab.url()).pathname.replace('/console', '');
  });

  it.each(['/apis', '/apis/new', ':api', ':api/access?all=yes', '/exchange-rules', '/delegations'])(
    'can be used by everybody (WCAG 2.2 AA): %s',
    async (path) => {
      expect(await faultsAt(tab, `/console${path.replace(':api', own)}`)).toEqual([]);
    },
  );
});

describe('an exchange rule', () => {
  it('is made between two APIs that share scopes, and removed', async () => {
    await admin.api('https://prints.example.com', ['photos:write']);
    const application = await admin.application('Gateway');
    await admin.credentialSet(application, {
      ...{ grant_type: 'token-exchange', name: 'Gateway', scope: 'photos:write' },
      apis: [IDENTIFIER],
    });
    await site.visit(tab, '/console/exchange-rules/new', 'Make a rule');
    await choose('Credential set', 'Gateway: Gateway');
    await choose('The token that it has is for', 'Photos');
    await choose('The token that it wants is for', 'https://prints.example.com');
    await choose('With at most', 'photos:write');
    await tab.keyboard.press('Escape');
    await tab.getByLabel('Why').fill('Prints what is in the album');
    await tab.getByRole('button', { name: 'Make the rule' }).click();
    await arrived(tab, 'Exchange rules');
    await tab.getByRole('button', { name: `${IDENTIFIER} → https://prints.example.com` }).click();
    await tab.getByRole('button', { name: 'Remove' }).click();
    await tab
      .getByRole('dialog', { name: 'Remove this rule?' })
      .getByRole('button', { name: 'Remove' })
      .click();
    await tab.getByText('The rule is removed').waitFor();
  });

  const choose = async (field: string, option: string): Promise<void> => {
    await tab.getByRole('combobox', { name: field }).click();
    await tab.getByRole('option', { name: option }).click();
  };
});
