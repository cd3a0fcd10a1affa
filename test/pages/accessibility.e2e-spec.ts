import { LANGUAGES, messagesIn, type Language } from '#oauth';
import { samplePages, servePages, type PageServer } from '#oauth/testing';
import type axe from 'axe-core';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [320, 1280];
/** CSS pixels: what a finger hits. */
const TARGET = 44;

const UNFOLD = `document.querySelectorAll('details').forEach((each) => (each.open = true))`;
const HEIGHTS = `[...document.querySelectorAll('button, summary, .field input, label:has(input)')].map(
  (each) => each.getBoundingClientRect().height)`;

const names = [...samplePages(messagesIn('en')).keys()];
const servers = new Map<Language, PageServer>();
let browser: Browser;
let engine: string;

beforeAll(async () => {
  for (const language of LANGUAGES) {
    servers.set(language, await servePages(samplePages(messagesIn(language))));
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
  await context.route('**/callback', (route) => route.abort());
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

  it.each(LANGUAGES)('fits into 320 pixels in %s, with targets for fingers', async (language) => {
    const faults = await visitAll({ language, scheme: 'light', width: 320 }, async (tab, name) => {
      const width = await tab.evaluate<number>('document.documentElement.scrollWidth');
      const heights = await tab.evaluate<number[]>(HEIGHTS);
      const small = heights
        .filter((height) => height < TARGET)
        .map((height) => `${name}: a target of ${height}`);
      return width > 320 ? [...small, `${name}: ${width} wide`] : small;
    });
    expect(faults).toEqual([]);
  });
});
