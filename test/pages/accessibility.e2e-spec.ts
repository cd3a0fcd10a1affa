import { LANGUAGES, messagesIn, type Language } from '#oauth';
import { samplePages, servePages, type PageServer } from '#oauth/testing';
import type { Browser, Page } from 'playwright-core';
import { sampleAccountPages } from '../../apps/server/src/account/testing/sample-account-pages.js';
import { sampleSetUpPages } from '../../apps/server/src/set-up/testing/sample-set-up-pages.js';
import { faultsOf, faultsWhereNarrow } from '../support/accessibility.js';
import { openBrowser } from '../support/browser.js';

/** CSS pixels: the narrowest screen that a page has to fit (WCAG 2.2 §1.4.10). */
const NARROWEST = 320;
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

beforeAll(async () => {
  for (const language of LANGUAGES) {
    servers.set(language, await servePages(pagesIn(language)));
  }
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await Promise.all([...servers.values()].map((server) => server.close()));
});

const urlOf = (language: Language, name: string) => servers.get(language)?.urlOf(name) ?? '';

const each = LANGUAGES.flatMap((language) => names.map((name) => ({ language, name })));

describe('every page', () => {
  let tab: Page;
  beforeAll(async () => {
    tab = await browser.newPage({ colorScheme: 'light', reducedMotion: 'reduce' });
  });

  it.each(each)('can be used by everybody (WCAG 2.2 AA): $name, $language', async ({ language, name }) => {
    await tab.setViewportSize({ width: 1280, height: 800 });
    await tab.goto(urlOf(language, name));
    await tab.evaluate(UNFOLD);
    const look = language === LANGUAGES[0] ? faultsOf : faultsWhereNarrow;
    expect(await look(tab, NARROWEST)).toEqual([]);
    await tab.setViewportSize({ width: NARROWEST, height: 800 });
    const heights = await tab.evaluate<number[]>(HEIGHTS);
    expect(heights.filter((height) => height < TARGET)).toEqual([]);
    expect(await tab.evaluate<string[]>(BROKEN_WORDS)).toEqual([]);
  });
});

describe('the look that this takes at a page', () => {
  const inDark = (css: string): string => `@media (prefers-color-scheme: dark) { ${css} }`;
  const SMALL = '@media (width < 600px) { button { width: 12px; height: 12px; margin: 0; font-size: 8px } }';
  const COLOURS = `body { background: #fff; color: #000 } ${inDark('body { background: #000; color: #fff }')}`;

  it.each([
    ['nothing', '', []],
    ['a colour that is too weak in the dark alone', inDark('p { color: #333 }'), ['color-contrast']],
    ['targets that are too small on a telephone alone', SMALL, ['target-size']],
    ['what stands out on a telephone alone', 'p { width: 600px }', ['600 wide on 390']],
  ])('finds %s', async (_, css, faults) => {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await tab.setContent(`<!doctype html><html lang="en"><title>Page</title><style>${COLOURS}
      body { margin: 0 } button { width: 40px; height: 40px; margin: 8px; padding: 0 } ${css}</style>
      <main><h1>Page</h1><p>Text</p><button>A</button><button>B</button></main>`);
    expect((await faultsOf(tab)).map((fault) => fault.replace(/: .*/, ''))).toEqual(faults);
    await tab.close();
  });
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
