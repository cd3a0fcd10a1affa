import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { faultsOf } from './accessibility.js';
import { openBrowser } from './browser.js';
import { Site, type Server } from './legate.js';
import type { MadeAccount } from './person.js';

/** The first admin, as the set-up page is filled in. */
export const ROOT = {
  email: 'root@example.com',
  name: 'Root Admin',
  password: 'correct horse battery root@example.com',
} as const;

/** A running server and a browser for its console. */
export class ConsoleSite {
  private constructor(
    readonly site: Site,
    readonly server: Server,
    readonly browser: Browser,
  ) {}

  /** Starts a server, with `LEGATE_*` variables. No person has set it up yet; the command has. */
  static async start(settings: Readonly<Record<string, string>> = {}): Promise<ConsoleSite> {
    return ConsoleSite.startAt(await Site.installed(settings));
  }

  /** Starts a server that nobody has set up. */
  static async startEmpty(): Promise<ConsoleSite> {
    return ConsoleSite.startAt(await Site.create());
  }

  private static async startAt(site: Site): Promise<ConsoleSite> {
    const [server, browser] = await Promise.all([site.start(), openBrowser()]);
    return new ConsoleSite(site, server, browser);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
    await this.site.remove();
  }

  /** The address of a path, at the issuer: sessions are its own. */
  at(path: string): string {
    return this.site.issuer + path;
  }

  /** The one-time link that the server printed. */
  get setUpLink(): string {
    return /https?:\S+\/setup\?token=\w+/.exec(this.server.log)?.[0] ?? 'none';
  }

  /** A new browser window: English, light, and without motion unless said. */
  async open(options: BrowserContextOptions = {}): Promise<{ context: BrowserContext; tab: Page }> {
    const context = await this.browser.newContext({
      locale: 'en-GB',
      colorScheme: 'light',
      reducedMotion: 'reduce',
      viewport: { width: 1280, height: 800 },
      ...options,
    });
    return { context, tab: await context.newPage() };
  }

  /** Loads a page of the console and waits for its heading; for any, where none is named. */
  async load(tab: Page, path: string, heading?: string): Promise<void> {
    await tab.goto(this.at(path));
    await arrived(tab, heading);
  }

  /** As `load`, but goes there as by a link where the tab is in the console already: for a fraction of the time. */
  async visit(tab: Page, path: string, heading?: string): Promise<void> {
    if (!tab.url().startsWith(this.at('/console/'))) return this.load(tab, path, heading);
    await goTo(tab, path, heading);
  }
}

/** Fills in the set-up page; the first admin is then in the console. */
export async function setUp(tab: Page, link: string): Promise<void> {
  await tab.goto(link);
  await tab.fill('[name=email]', ROOT.email);
  await tab.fill('[name=name]', ROOT.name);
  await tab.fill('[name=password]', ROOT.password);
  await tab.fill('[name=repeated_password]', ROOT.password);
  await tab.click('form button[type=submit]');
  await arrived(tab, 'Dashboard');
}

/** Fills in the sign-in page that the tab is at. */
export async function signIn(
  tab: Page,
  { email, password }: Pick<MadeAccount, 'email' | 'password'>,
): Promise<void> {
  await tab.fill('#login', email);
  await tab.fill('#password', password);
  await tab.click('#login-submit');
}

/** Resolves once the page with this heading is there; with any, where none is named. */
export async function arrived(tab: Page, heading?: string): Promise<void> {
  const named = heading === undefined ? {} : { name: heading, exact: true };
  await tab.getByRole('heading', { level: 1, ...named }).waitFor();
}

/** Resolves once nothing on the page stands for something that is still to come. */
export async function filled(tab: Page): Promise<void> {
  await tab.locator('body:not(:has(.mantine-Skeleton-root))').waitFor();
}

/** Goes to another page of the console as by a link, and waits until it is filled. */
export async function goTo(tab: Page, path: string, heading?: string): Promise<void> {
  await tab.evaluate(`__TSR_ROUTER__.navigate({ href: ${JSON.stringify(path)} })`);
  await arrived(tab, heading);
  await filled(tab);
}

/** What keeps people from using a page of the console: one line a fault. */
export async function faultsAt(tab: Page, path: string): Promise<string[]> {
  await goTo(tab, path);
  return faultsOf(tab);
}

/** Presses Tab until the element with this text or label has the focus; how often it took. */
export async function tabTo(tab: Page, name: string, most = 40): Promise<number> {
  for (let presses = 1; presses <= most; presses += 1) {
    await tab.keyboard.press('Tab');
    if ((await tab.evaluate<string>(FOCUSED)).includes(name)) return presses;
  }
  throw new Error(`Tab never came to ${name}`);
}

/** What has the focus, in words. Where Tab does not stop, such as at a page that has just got it, it has none. */
const FOCUSED = `document.activeElement.tabIndex < 0 ? '' : [
  document.activeElement.getAttribute('aria-label'), document.activeElement.textContent,
  ...[...(document.activeElement.labels ?? [])].map((label) => label.textContent)].join(' ')`;

/** Everything that the page and its browser hold as text: the DOM with its fields, and what is stored. */
export function everythingIn(tab: Page): Promise<string> {
  return tab.evaluate<string>(`[document.documentElement.outerHTML,
    ...[...document.querySelectorAll('input, textarea')].map((each) => each.value),
    JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })].join(' ')`);
}
