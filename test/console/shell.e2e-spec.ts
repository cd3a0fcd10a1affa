import type { BrowserContext, Page } from 'playwright-core';
import { Admin } from '../support/admin.js';
import { arrived, ConsoleSite, faultsAt, ROOT, setUp, signIn, tabTo } from '../support/console.js';
import { eventually } from '../support/eventually.js';
import { reachGrants, registerAlone } from '../support/console-registration.js';

let site: ConsoleSite;
let context: BrowserContext;
let tab: Page;
/** What the browser complained of: a broken policy, a script that failed. */
const complaints: string[] = [];

beforeAll(async () => {
  site = await ConsoleSite.startEmpty();
  ({ context, tab } = await site.open());
  tab.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  tab.on('pageerror', (error) => complaints.push(error.message));
});
afterAll(() => site.stop());

/** Resolves once the document is called so: that follows the heading, a moment later. */
const titled = (page: Page, title: string): Promise<void> =>
  page.locator(`//title[.='${title} · Legate']`).waitFor({ state: 'attached' });

describe('the first admin', () => {
  it('comes from the set-up link straight into the console', async () => {
    await setUp(tab, site.setUpLink);
    expect(new URL(tab.url()).pathname).toBe('/console/dashboard');
    await titled(tab, 'Dashboard');
  });

  it('is told the next step where there is nothing yet, and takes it', async () => {
    await tab.click('text=Create your first application');
    await arrived(tab, 'Create application');
    await registerAlone(tab, 'Billing');
    await tab.waitForURL('**/console/applications/app_*');
    await arrived(tab, 'Billing');
  });

  it('finds the application in the list, by search, and by a link to that search', async () => {
    await site.visit(tab, '/console/applications?search=bill');
    expect(await tab.getByRole('searchbox').inputValue()).toBe('bill');
    await tab.getByRole('link', { name: 'Billing' }).waitFor();
    await tab.getByRole('searchbox').fill('nothing is called so');
    await tab.getByRole('heading', { name: 'No application is called that' }).waitFor();
    expect(new URL(tab.url()).searchParams.get('search')).toBe('nothing is called so');
    await tab.getByRole('button', { name: 'Show all' }).click();
    await tab.getByRole('link', { name: 'Billing' }).waitFor();
    expect(new URL(tab.url()).search).toBe('');
  });

  it('is shown what broke a rule, at the field, and loses nothing of what was typed', async () => {
    await site.visit(tab, '/console/applications/new');
    await tab.getByRole('button', { name: 'More about it' }).click();
    await tab.getByLabel('Owner').fill('Finance');
    await tab.click('button[type=submit]');
    await tab.getByText('Give it a name.').waitFor();
    await tab.getByRole('textbox', { name: 'Name' }).and(tab.locator(':focus')).waitFor();
    expect(await tab.getByLabel('Owner').inputValue()).toBe('Finance');
    complaints.length = 0;
  });

  it('is asked before leaving what is not saved', async () => {
    await tab.getByRole('link', { name: 'Events' }).click();
    await tab.getByRole('button', { name: 'Stay here' }).click();
    expect(await tab.getByLabel('Owner').inputValue()).toBe('Finance');
    await tab.getByRole('link', { name: 'Events' }).click();
    await tab.getByRole('button', { name: 'Discard and leave' }).click();
    await arrived(tab, 'Events');
  });

  it('chooses when somebody else has changed the same thing first', async () => {
    await site.visit(tab, '/console/applications');
    await tab.getByRole('link', { name: 'Billing' }).click();
    await tab.getByRole('tab', { name: 'Details' }).click();
    await tab.getByLabel('Owner').fill('Mine');
    const other = await context.newPage();
    await other.goto(tab.url());
    await other.getByLabel('Owner').fill('Theirs');
    await other.getByRole('button', { name: 'Save' }).click();
    await other.getByText('Saved', { exact: true }).waitFor();
    await other.close();
    await tab.getByRole('button', { name: 'Save' }).click();
    const dialog = tab.getByRole('dialog');
    await dialog.getByRole('cell', { name: 'Theirs' }).waitFor();
    await dialog.getByRole('button', { name: 'Save mine over it' }).click();
    await tab.getByText('Saved', { exact: true }).waitFor();
    await tab.reload();
    expect(await tab.getByLabel('Owner').inputValue()).toBe('Mine');
    complaints.length = 0;
  });
});

describe('a deep link', () => {
  it('asks who is not signed in to sign in, and leads on to where it pointed', async () => {
    const { context: fresh, tab: page } = await site.open();
    await page.goto(site.at('/console/events?kind=account.created'));
    await page.waitForURL('**/login?interaction=*');
    await signIn(page, ROOT);
    await page.waitForURL('**/console/events?kind=account.created');
    await page.getByRole('link', { name: 'account.created' }).waitFor();
    expect(await page.getByRole('link', { name: 'session.started' }).count()).toBe(0);
    await fresh.close();
  });
});

let admin: Admin;

describe('who may be here', () => {
  beforeAll(async () => {
    admin = await Admin.enter(site.server);
  });

  it('an auditor reads, is told so, and finds nothing to press that changes anything', async () => {
    const { context: fresh, tab: page } = await site.open();
    await page.goto(site.at('/'));
    await signIn(page, await admin.account('audit@example.com', 'auditor'));
    await page.waitForURL('**/console/dashboard');
    await site.visit(page, '/console/applications');
    await page.getByText('You are here as an auditor').waitFor();
    await page.getByRole('link', { name: 'Billing' }).waitFor();
    expect(await page.getByRole('link', { name: 'Create application' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Billing' }).click();
    await page.getByRole('tab', { name: 'Details' }).click();
    await page.getByLabel('Owner').waitFor();
    expect(await page.getByRole('button', { name: 'Save' }).count()).toBe(0);
    await fresh.close();
  });

  it('a person without a role is told why not, and shown the way to their account', async () => {
    const { context: fresh, tab: page } = await site.open();
    await page.goto(site.at('/console/'));
    await signIn(page, await admin.account('carol@example.com'));
    await page.getByRole('heading', { name: 'The console is for admins and auditors' }).waitFor();
    await page.getByRole('link', { name: 'Go to your account' }).click();
    await page.waitForURL('**/account');
    await fresh.close();
  });

  it('nobody is here any longer after signing out', async () => {
    const { context: fresh, tab: page } = await site.open();
    await page.goto(site.at('/console/'));
    await signIn(page, ROOT);
    await page.getByRole('button', { name: 'Your account' }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'You are signed out' }).waitFor();
    await page.goto(site.at('/console/'));
    await page.waitForURL('**/login?interaction=*');
    await fresh.close();
  });
});

describe('the shell', () => {
  it('goes to any page, and to what the server finds, from the palette', async () => {
    await site.visit(tab, '/console/events');
    await tab.getByRole('button', { name: 'Search' }).first().waitFor();
    await tab.keyboard.press('Control+k');
    await tab.getByPlaceholder('Page, name, client id').fill('bill');
    await tab.getByText('Billing').waitFor();
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('Enter');
    await arrived(tab, 'Billing');
    await tab.keyboard.press('Control+k');
    await tab.getByPlaceholder('Page, name, client id').fill(ROOT.email.slice(0, 6));
    await tab.getByText(ROOT.email).waitFor();
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('Enter');
    await arrived(tab, ROOT.name);
  });

  it('opens its navigation on a narrow screen, and closes it on the way', async () => {
    await tab.setViewportSize({ width: 390, height: 800 });
    await site.visit(tab, '/console/applications');
    await tab.getByRole('button', { name: 'Menu' }).click();
    await tab.getByRole('link', { name: 'Events' }).click();
    await arrived(tab, 'Events');
    await tab.getByRole('link', { name: 'Events' }).waitFor({ state: 'hidden' });
    await tab.setViewportSize({ width: 1280, height: 800 });
  });

  it('is worked by keyboard alone, and says where one is', async () => {
    await site.load(tab, '/console/applications');
    await tab.getByRole('link', { name: 'Billing' }).waitFor();
    await tabTo(tab, 'Skip to the content', 1);
    await tab.keyboard.press('Enter');
    await tabTo(tab, 'Billing');
    await tab.keyboard.press('Enter');
    await tab.getByRole('heading', { level: 1, name: 'Billing' }).and(tab.locator(':focus')).waitFor();
    await titled(tab, 'Billing');
  });

  it('speaks German to who reads German', async () => {
    const { context: fresh, tab: page } = await site.open({ locale: 'de-DE' });
    await page.goto(site.at('/console/'));
    await signIn(page, ROOT);
    await arrived(page, 'Übersicht');
    expect(await page.evaluate<string>('document.documentElement.lang')).toBe('de');
    await page.getByRole('button', { name: 'Sprache' }).click();
    await page.getByRole('menuitemradio', { name: 'English' }).click();
    await arrived(page, 'Dashboard');
    await fresh.close();
  });

  it('is in the chosen colours before its script runs', async () => {
    const { context: fresh, tab: page } = await site.open({ colorScheme: 'dark' });
    await page.route('**/*.js', () => undefined);
    await page.goto(site.at('/console/'), { waitUntil: 'commit' });
    await page.locator('html[data-mantine-color-scheme=dark]').waitFor({ state: 'attached' });
    await fresh.close();
  });

  it('makes the browser complain of nothing', () => {
    expect(complaints).toEqual([]);
  });
});

describe('a browser without a network', () => {
  it('says that what one sees may be old, for as long as it is', async () => {
    const banner = tab.getByRole('status').getByText('You are offline');
    await context.setOffline(true);
    await banner.waitFor();
    await context.setOffline(false);
    await banner.waitFor({ state: 'hidden' });
  });
});

describe('a list that is longer than a page', () => {
  it('draws its beginning, and loads the rest when one gets near it', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `Application ${index}`);
    await Promise.all(names.map((name) => admin.application(name)));
    await site.load(tab, '/console/applications');
    await tab.getByText('50 loaded; scroll for more').waitFor();
    const drawn = tab.getByRole('link', { name: /^Application \d/ });
    await drawn.first().waitFor();
    expect(await drawn.count()).toBeLessThan(50);
    const oldest = tab.getByRole('link', { name: 'Billing' });
    await tab.getByRole('table').hover();
    await eventually(async () => {
      await tab.mouse.wheel(0, 2000);
      await oldest.waitFor({ timeout: 500 });
    });
    await tab.getByText('that is all').waitFor();
  });
});

describe('a request that needs a newer sign-in', () => {
  it('waits for it, in another tab, and then goes out by itself', async () => {
    const { context: fresh, tab: page } = await site.open();
    await page.goto(site.at('/console/applications/new'));
    await signIn(page, ROOT);
    await reachGrants(page, 'Typed before the session ended', 'Server to server');
    await fresh.clearCookies({ name: 'legate-session' });
    await page.getByRole('button', { name: 'Create without credentials' }).click();
    const [signInTab] = await Promise.all([
      fresh.waitForEvent('page'),
      page.getByRole('link', { name: 'Sign in' }).click(),
    ]);
    await signIn(signInTab, ROOT);
    await arrived(page, 'Typed before the session ended');
    await fresh.close();
  });
});

describe('every page', () => {
  it.each(['/applications', '/applications/new', '/events', '/nothing'])(
    'meets WCAG 2.2 AA: %s',
    async (path) => {
      expect(await faultsAt(tab, `/console${path}`)).toEqual([]);
    },
  );
});
