import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { ConsoleSite, ROOT } from '../../support/console.js';
import { Hand } from './hand.js';

/** Seconds. */
const AIM = 120;

let site: ConsoleSite;

beforeAll(async () => {
  site = await ConsoleSite.startEmpty();
});
afterAll(() => site.stop());

const heading = (tab: Page, name: string) => tab.getByRole('heading', { name, exact: true });

/** The link that the server printed, and the form behind it. */
async function setUp(hand: Hand, tab: Page): Promise<void> {
  hand.marksAndCopies();
  hand.pastesAndEnters();
  await tab.goto(site.setUpLink);
  await hand.looksAt(tab.locator('[name=email]'), tab.locator('main'));
  await hand.click(tab.locator('[name=email]'));
  await hand.type(ROOT.email);
  for (const text of [ROOT.name, ROOT.password, ROOT.password]) {
    await hand.press('Tab');
    await hand.type(text);
  }
  await hand.press('Enter');
}

/** From the dashboard to the credentials of the first application. */
async function register(hand: Hand, tab: Page): Promise<void> {
  const main = tab.getByRole('main');
  const button = (name: string) => tab.getByRole('button', { name, exact: true });
  await hand.looksAt(heading(tab, 'Dashboard'), main);
  await hand.click(tab.getByRole('link', { name: 'Create your first application' }));
  await hand.looksAt(heading(tab, 'Create application'), main);
  await hand.click(tab.getByLabel('Name').first());
  await hand.type('Billing');
  await hand.press('Enter');
  await hand.looksAt(tab.getByText('What are you building?'), main);
  await hand.click(tab.getByRole('radio', { name: 'Server to server' }));
  await hand.click(button('Continue'));
  await hand.looksAt(heading(tab, 'How it gets tokens'), main);
  await hand.click(button('Continue'));
  await hand.looksAt(heading(tab, 'Settings'), main);
  await hand.click(tab.getByLabel('Address of the API'));
  await hand.type('https://api.example.com');
  await hand.click(tab.getByRole('combobox', { name: 'Its scopes' }));
  await hand.type('invoices:read');
  await hand.press('Enter');
  await hand.click(button('Register and choose them'));
  await button('Register an API').waitFor();
  await hand.click(button('Create the credentials'));
  await hand.looksAt(heading(tab, 'Your credentials'), main);
}

/** The command that the page shows, copied from there and run in a terminal. */
async function runCommand(hand: Hand, tab: Page): Promise<string> {
  await hand.click(tab.getByRole('button', { name: 'Copy: A request for a token' }));
  const command = await tab.evaluate<string>('navigator.clipboard.readText()');
  hand.pastesAndEnters();
  return (await promisify(execFile)('bash', ['-c', command])).stdout;
}

function report(hand: Hand, machine: number): string {
  const { key, point, button, home, think } = hand.acts;
  const [human, all] = [hand.seconds, hand.seconds + machine];
  return [
    `keys ${key}, pointing ${point}, presses and releases ${button}, hands moved ${home}, thoughts ${think}`,
    `person ${human.toFixed(0)} s + machine ${machine.toFixed(0)} s = ${all.toFixed(0)} s (aim: ${AIM} s)`,
    `whoever reads all ${hand.words} words of the ${hand.screens} screens: ${hand.readingSeconds.toFixed(0)} s more`,
    '',
  ].join('\n');
}

it('a set-up link leads to a working token in less than two minutes of work', async () => {
  const { context, tab } = await site.open();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const hand = new Hand(tab);
  const begun = performance.now();
  await setUp(hand, tab);
  await register(hand, tab);
  const answer = JSON.parse(await runCommand(hand, tab)) as { access_token: string };
  process.stdout.write(report(hand, (performance.now() - begun) / 1000));
  expect(answer.access_token.split('.')).toHaveLength(3);
  expect(hand.seconds).toBeLessThan(AIM);
});
