import type { Page } from 'playwright-core';
import { faultsOf } from '../support/accessibility.js';
import { ConsoleSite, setUp } from '../support/console.js';
import { ask } from '../support/http.js';

let site: ConsoleSite;
let tab: Page;

beforeAll(async () => {
  site = await ConsoleSite.start();
  ({ tab } = await site.open());
  await setUp(tab, site.setUpLink);
  await site.visit(tab, '/console/signing-keys', 'Signing keys');
});
afterAll(() => site.stop());

/** The ids of the keys that verifiers can fetch. */
async function publishedKids(): Promise<string[]> {
  const { body } = await ask<{ keys: { kid: string }[] }>(`${site.server.url}/oauth/jwks`);
  return body.keys.map(({ kid }) => kid);
}

/** Rotates the ES256 key, and waits until so many of them are shown. */
async function rotate(choose: string, count: number): Promise<void> {
  await tab.getByRole('button', { name: 'Rotate the ES256 key' }).click();
  await tab.getByLabel(choose).check();
  await tab.getByRole('dialog').getByRole('button', { name: 'Rotate' }).click();
  await keysOf()
    .nth(count - 1)
    .waitFor();
}

const keysOf = () => tab.getByRole('region', { name: /^ES256/ }).getByRole('article');

describe('a signing key', () => {
  it('is shown with its life: published, signing, retiring, gone', async () => {
    await keysOf().first().waitFor();
    expect(await keysOf().count()).toBe(1);
    await keysOf().getByRole('listitem').filter({ hasText: 'New tokens have it' }).waitFor();
    expect(await keysOf().locator('[aria-current=step]').textContent()).toContain('Signs');
  });

  it('is rotated in two steps: its successor is published, and signs a quarter of an hour later', async () => {
    const before = await publishedKids();
    await rotate('In 15 minutes, once verifiers know it', 2);
    const successor = keysOf().first();
    expect(await successor.locator('[aria-current=step]').textContent()).toContain('Published');
    const after = await publishedKids();
    expect(after.length).toBe(before.length + 1);
    expect(after).toContain(await successor.getAttribute('data-kid'));
  });

  it('is replaced at once where it leaked, and is then withdrawn, with what that breaks said first', async () => {
    await rotate('At once', 3);
    const old = keysOf().filter({ has: tab.locator('[data-state=retiring]') });
    const kid = (await old.last().getAttribute('data-kid')) ?? 'none';
    await old.last().getByRole('button', { name: 'Withdraw' }).click();
    const question = tab.getByRole('dialog');
    await question.getByText('Every token that was signed with it stops verifying').waitFor();
    await question.getByRole('textbox').fill(kid.slice(0, 8));
    await question.getByRole('button', { name: 'Withdraw' }).click();
    await tab.getByRole('table', { name: 'Keys of the past' }).getByText(kid).waitFor();
    expect(await publishedKids()).not.toContain(kid);
  });

  it('is shown to everybody (WCAG 2.2 AA)', async () => {
    expect(await faultsOf(tab)).toEqual([]);
  });
});
