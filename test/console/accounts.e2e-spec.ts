import type { Page } from 'playwright-core';
import { Admin } from '../support/admin.js';
import { arrived, ConsoleSite, faultsAt, filled, ROOT, setUp, signIn } from '../support/console.js';

const ORLANDO = { name: 'Orlando', email: 'orlando@example.com' } as const;

let site: ConsoleSite;
let admin: Admin;
let tab: Page;
let password: string;

beforeAll(async () => {
  site = await ConsoleSite.start();
  ({ tab } = await site.open());
  await setUp(tab, site.setUpLink);
  admin = await Admin.enter(site.server);
  await admin.api('https://calendar.example.com', ['calendar:read']);
  await admin.credentialSet(await admin.application('Calendar'), {
    ...{ grant_type: 'jwt-bearer', name: 'Meeting planner', scope: 'calendar:read' },
  });
  await site.visit(tab, '/console/accounts', 'Accounts');
});
afterAll(() => site.stop());

describe('an account', () => {
  it('is made with a role, each said in plain words, and a password that is suggested', async () => {
    await tab.getByRole('link', { name: 'Create account' }).click();
    await arrived(tab, 'Create account');
    await tab.getByLabel('Name').fill(ORLANDO.name);
    await tab.getByLabel('E-mail address').fill(ORLANDO.email);
    await tab.getByText('Sees everything in this console and changes nothing').waitFor();
    await tab.getByRole('button', { name: 'Suggest one' }).click();
    password = await tab.getByRole('textbox', { name: 'Password' }).inputValue();
    expect(password).toMatch(/^\w{20}$/);
    await tab.getByRole('button', { name: 'Create account' }).click();
    await arrived(tab, ORLANDO.name);
    expect(await tab.content()).not.toContain(password);
  });

  it('is found by a part of its address', async () => {
    await site.visit(tab, '/console/accounts?search=orla');
    await tab.getByRole('link', { name: ORLANDO.name }).click();
    await arrived(tab, ORLANDO.name);
  });

  it('is given the role of an auditor', async () => {
    await tab.getByRole('checkbox', { name: 'Auditor' }).check();
    await tab.getByRole('button', { name: 'Save roles' }).click();
    await tab.getByText('Saved').waitFor();
    const { items } = await admin.must<{ items: { email: string; roles: string[] }[] }>('GET', '/accounts');
    expect(items.find(({ email }) => email === ORLANDO.email)?.roles).toEqual(['auditor']);
  });
});

describe('an auditor', () => {
  const pages = [
    ...['/accounts', '/service-accounts', '/delegations', '/apis', '/exchange-rules'],
    ...['/expiring-credentials', '/signing-keys', '/settings'],
  ];
  const ACTS = /^(?:Create|Register|Make|Rotate|Withdraw|Remove|Disable|Retire|Save|Generate|Trust|Add)\b/;

  it('sees every page, is told that it is read-only, and is offered no change', async () => {
    const { tab: theirs, context } = await site.open();
    await theirs.goto(site.at('/console/accounts'));
    await signIn(theirs, { ...ORLANDO, password });
    await arrived(theirs, 'Accounts');
    for (const path of pages) {
      await site.visit(theirs, `/console${path}`);
      await theirs.locator('[data-banner=auditor]').waitFor();
      await filled(theirs);
      const controls = theirs
        .getByRole('main')
        .getByRole('button')
        .or(theirs.getByRole('main').getByRole('link'));
      expect([path, (await controls.allTextContents()).filter((text) => ACTS.test(text))]).toEqual([
        path,
        [],
      ]);
    }
    await site.visit(theirs, '/console/accounts');
    await theirs.getByRole('link', { name: ORLANDO.name }).click();
    await arrived(theirs, ORLANDO.name);
    expect(await theirs.getByRole('checkbox', { name: 'Admin' }).isDisabled()).toBe(true);
    expect(await theirs.getByRole('button', { name: 'Save' }).count()).toBe(0);
    await context.close();
  });

  it('is signed out everywhere by an admin', async () => {
    await tab.getByRole('tab', { name: 'Sessions' }).click();
    await tab.getByRole('button', { name: 'Sign out everywhere' }).click();
    await tab.getByRole('dialog').getByRole('button', { name: 'Sign out everywhere' }).click();
    await tab.getByRole('heading', { name: 'Not signed in anywhere' }).waitFor();
  });

  it('is disabled, and removed by its address', async () => {
    await tab.getByRole('button', { name: 'More for this account' }).click();
    await tab.getByRole('menuitem', { name: 'Disable' }).click();
    await tab.getByRole('dialog').getByRole('button', { name: 'Disable' }).click();
    await tab.getByText('The account is disabled').waitFor();
    await tab.getByRole('button', { name: 'More for this account' }).click();
    await tab.getByRole('menuitem', { name: 'Remove' }).click();
    const question = tab.getByRole('dialog');
    expect(await question.getByRole('button', { name: 'Remove' }).isDisabled()).toBe(true);
    await question.getByRole('textbox').fill(ORLANDO.email);
    await question.getByRole('button', { name: 'Remove' }).click();
    await tab.getByRole('link', { name: ROOT.name }).waitFor();
    expect(await tab.getByRole('link', { name: ORLANDO.name }).count()).toBe(0);
  });
});

describe('every page about people and the server', () => {
  it.each([
    ...['/accounts', '/accounts/new', '/accounts/:account', '/accounts/:account/sessions'],
    ...['/accounts/:account/access', '/settings', '/expiring-credentials', '/exchange-rules/new'],
  ])('can be used by everybody (WCAG 2.2 AA): %s', async (path) => {
    const { items } = await admin.must<{ items: { id: string }[] }>('GET', '/accounts');
    const own = path.replace(':account', items[0]?.id ?? 'none');
    expect(await faultsAt(tab, `/console${own}`)).toEqual([]);
  });
});
