import { LANGUAGES, messagesIn, type Language } from '#oauth';
import { samplePages, servePages, type PageServer } from '#oauth/testing';
import type axe from 'axe-core';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { sampleAccountPages } from '../../apps/server/src/account/testing/sample-account-pages.js';
import { sampleSetUpPages } from '../../apps/server/src/set-up/testing/sample-set-up-pages.js';
import { openBrowser } from '../support/browser.js';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [320, 1280];
/** CSS pixels: what a finger hits. */
const TARGET = 44;

const UNFOLD = `document.querySelectorAll('details').forEach((each) => (each.open = true))`;
const HEIGHTS = `[...document.querySelectorAll('button, .button, summary, .field input, label:has(input)')].map(
  (each) => each.getBoundingClientRect().height)`;
/** The words of buttons that stand on more than one line. */
const BROKEN_WORDS = `[...document.querySelectorAll('button, .button')].flatMap((each) =>
  [...each.childNodes].flatMap((node) =>
    [...(node.nodeValue ?? '').matchAll(/\\S+/g)].filter(({ 0: word, index }) => {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
    }).map(([word]) => word)))`;

/** These differ from another page in their words alone. */
const ALIKE = new Set([
  ...['application-unknown', 'return-address-unknown', 'page-expired', 'browser-unknown', 'unavailable'],
  ...['too-many-requests', 'not-found', 'request-malformed', 'answered-already', 'stayed', 'dead link'],
  ...['sign-out-address-unknown', 'set-up taken'],
  ...['sign-in throttled', 'code throttled', 'own sign-out', 'overview with one code', 'session-ended'],
  ...[
    'sessions-ended',
    'access-withdrawn',
    'authenticator-removed',
    'password too-long',
    'password throttled',
  ],
  ...['password not-repeated', 'set-up name', 'set-up password', 'set-up repeated_password'],
]);

const pagesIn = (language: Language) =>
  new Map(
    [
      ...samplePages(messagesIn(language)),
      ...sampleAccountPages(language),
      ...sampleSetUpPages(language),
    ].filter(([name]) => !ALIKE.has(name)),
  );

const names = [...pagesIn('en').keys()];
const servers = new Map<Language, PageServer>();
let browser: Browser;
let engine: string;

beforeAll(async () => {
  for (const language of LANGUAGES) {
    servers.set(language, await servePages(pagesIn(language)));
  }
  engine = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await Promise.all([...servers.values()].map((server) => server.close()));
});

const urlOf = (language: Language, name: string) => servers.get(language)?.urlOf(name) ?? '';

/** Opens every page in one tab, and gathers what `look` finds there. */
async function visitAll<T>(
  { language, scheme, width }: { language: Language; scheme: 'light' | 'dark'; width: number },
  look: (tab: Page, name: string) => Promise<T[]>,
): Promise<T[]> {
  const context = await browser.newContext({
    colorScheme: scheme,
    viewport: { width, height: 800 },
    reducedMotion: 'reduce',
  });
  const tab = await context.newPage();
  const found: T[] = [];
  for (const name of names) {
    await tab.goto(urlOf(language, name));
    await tab.evaluate(UNFOLD);
    found.push(...(await look(tab, name)));
  }
  await context.close();
  return found;
}

const everywhere = LANGUAGES.flatMap((language) =>
  SCHEMES.flatMap((scheme) => WIDTHS.map((width) => ({ language, scheme, width }))),
);

describe('every page', () => {
  it.each(everywhere)('meets WCAG 2.2 AA: $language, $scheme, $width pixels', async (setting) => {
    const violations = await visitAll(setting, async (tab, name) => {
      await tab.evaluate(engine);
      const run = `axe.run({ runOnly: ${JSON.stringify(WCAG)} })`;
      const results = await tab.evaluate<axe.AxeResults>(run);
      return results.violations.map(
        ({ id, nodes }) => `${name}: ${id}: ${nodes.map(({ html }) => html).join()}`,
      );
    });
    expect(violations).toEqual([]);
  });

  it.each(LANGUAGES)(
    'fits into 320 pixels in %s, with targets for fingers and whole words on them',
    async (language) => {
      const faults = await visitAll({ language, scheme: 'light', width: 320 }, async (tab, name) => {
        const width = await tab.evaluate<number>('document.documentElement.scrollWidth');
        const heights = await tab.evaluate<number[]>(HEIGHTS);
        const small = heights
          .filter((height) => height < TARGET)
          .map((height) => `${name}: a target of ${height}`);
        const broken = await tab.evaluate<string[]>(BROKEN_WORDS);
        const faults = [...small, ...broken.map((word) => `${name}: a line break in ${word}`)];
        return width > 320 ? [...faults, `${name}: ${width} wide`] : faults;
      });
      expect(faults).toEqual([]);
    },
  );
});

describe('the keyboard', () => {
  /** A browser gives a page its first focus a moment after it is loaded. */
  const BEGUN = "document.activeElement === (document.querySelector('[autofocus]') ?? document.body)";
  const FOCUSED =
    'document.activeElement.id || document.activeElement.name || document.activeElement.localName';

  it.each([
    ['sign-in', ['login', 'password', 'login-submit', 'summary']],
    ['sign-in refused', ['password', 'login-submit', 'summary']],
    ['code', ['code', 'code-submit', 'summary']],
    [
      'consent of claims',
      [
        ...['body', 'answer', 'scope:profile', 'scope:email', 'scope:offline_access', 'scope:view_friends'],
        ...['scope:add_friends', 'a', 'consent-deny', 'consent-allow'],
      ],
    ],
  ])('goes through %s as one reads it', async (name, order) => {
    const context = await browser.newContext();
    const tab = await context.newPage();
    await tab.goto(urlOf('en', name));
    await tab.waitForFunction(BEGUN);
    const focused: string[] = [];
    while (focused.length < order.length) {
      focused.push(await tab.evaluate<string>(FOCUSED));
      await tab.keyboard.press('Tab');
    }
    await context.close();
    expect(focused).toEqual(order);
  });
});
