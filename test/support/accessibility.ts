import type axe from 'axe-core';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { eventually } from './eventually.js';

/** WCAG 2.2 AA, and what axe recommends beyond. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose answer may be another in other colours. */
const COLOUR = ['color-contrast', 'link-in-text-block'];
/** The rules whose answer may be another in another width, where things move, go, and come. */
const LAYOUT = [
  ...['target-size', 'scrollable-region-focusable', 'aria-hidden-focus', 'region', 'bypass', 'skip-link'],
  ...['button-name', 'link-name', 'label', 'landmark-unique', 'page-has-heading-one', 'heading-order'],
];

/** A telephone. */
const NARROW = 390;

/**
 * What keeps people from using the page as it stands: one line a fault. The page is light and wide, and is so again
 * afterwards. All rules look at it so, and then those that can see another page: the ones of colour once it is dark,
 * and the ones of layout once it is narrow, where also nothing may stand out to the right.
 */
export async function faultsOf(tab: Page, narrow = NARROW): Promise<string[]> {
  const { width = 1280, height = 800 } = tab.viewportSize() ?? {};
  const faults = await violationsOf(tab, { type: 'tag', values: TAGS });
  await turn(tab, 'dark');
  faults.push(...(await violationsOf(tab, { type: 'rule', values: COLOUR })));
  faults.push(...(await faultsWhereNarrow(tab, narrow)));
  await tab.setViewportSize({ width, height });
  await turn(tab, 'light');
  return [...new Set(faults)];
}

/** What a screen of this width makes of the page, which stays so. Other words can be broken by nothing else. */
export async function faultsWhereNarrow(tab: Page, width = NARROW): Promise<string[]> {
  const { height = 800 } = tab.viewportSize() ?? {};
  await tab.setViewportSize({ width, height });
  const faults = await violationsOf(tab, { type: 'rule', values: [...COLOUR, ...LAYOUT] });
  const shown = await tab.evaluate<number>('document.documentElement.scrollWidth');
  return shown > width ? [...faults, `${shown} wide on ${width}`] : faults;
}

/** Asks for another colour scheme, and waits until the page has put it on. */
async function turn(tab: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  const background = () => tab.evaluate<string>('getComputedStyle(document.body).backgroundColor');
  const before = await background();
  await tab.emulateMedia({ colorScheme });
  await eventually(async () => {
    if ((await background()) === before) throw new Error(`the page does not turn ${colorScheme}`);
  });
}

/** Resolves once what was changed is laid out, and nothing moves any more but what moves for ever. */
const STILL = `new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))).then(() =>
  Promise.allSettled(document.getAnimations()
    .filter(({ effect }) => effect.getComputedTiming().endTime !== Infinity)
    .map(({ finished }) => finished)))`;

async function violationsOf(tab: Page, runOnly: axe.RunOnly): Promise<string[]> {
  if (!(await tab.evaluate<boolean>("'axe' in window"))) await tab.evaluate(await engine());
  const options: axe.RunOptions = { runOnly, resultTypes: ['violations'], selectors: false };
  // The lines are made there: to carry all that axe knows out of the browser takes longer than to find it.
  return tab.evaluate<
    string[]
  >(`${STILL}.then(() => axe.run(${JSON.stringify(options)})).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`);
}

const engine = (): Promise<string> => readFile(require.resolve('axe-core/axe.min.js'), 'utf8');
