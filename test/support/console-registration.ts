import type { Page } from 'playwright-core';
import { arrived } from './console.js';

/** What the wizard calls the things that one builds. */
export type Kind =
  | 'Server to server'
  | 'Web application'
  | 'Single-page or native app'
  | 'Device'
  | 'Job with a service account'
  | 'Several of these';

/** What is shown once, as it stands on the page. */
export interface Revealed {
  readonly clientId: string;
  readonly secret: string | undefined;
}

const next = (tab: Page): Promise<void> => tab.getByRole('button', { name: 'Continue' }).click();

/** From the first step of the wizard to the one that shows the grant types. */
export async function reachGrants(tab: Page, name: string, kind: Kind): Promise<void> {
  await tab.getByLabel('Name', { exact: false }).first().fill(name);
  await next(tab);
  await tab.getByRole('radio', { name: kind }).click();
  await next(tab);
  await tab.getByRole('heading', { name: 'How it gets tokens' }).waitFor();
}

/** Registers an application without credentials. */
export async function registerAlone(tab: Page, name: string): Promise<void> {
  await reachGrants(tab, name, 'Server to server');
  await tab.getByRole('button', { name: 'Create without credentials' }).click();
  await arrived(tab, name);
}

/** From the list of applications to the settings of what is to be made. */
export async function reachSettings(tab: Page, name: string, kind: Kind): Promise<void> {
  await reachGrants(tab, name, kind);
  await next(tab);
  await tab.getByRole('heading', { name: 'Settings' }).waitFor();
}

/** Describes an API on the way, with one scope, which is then chosen. */
export async function describeApi(tab: Page, identifier: string, scope: string): Promise<void> {
  await tab.getByLabel('Address of the API').fill(identifier);
  await tab.getByRole('combobox', { name: 'Its scopes' }).fill(scope);
  await tab.keyboard.press('Enter');
  await tab.getByRole('button', { name: 'Register and choose them' }).click();
  await tab.getByRole('button', { name: 'Register an API' }).waitFor();
}

/** Chooses a scope in the section of one set. */
export async function chooseScope(tab: Page, section: string, scope: string): Promise<void> {
  await tab
    .getByRole('region', { name: section, exact: true })
    .getByRole('combobox', { name: 'Scopes' })
    .click();
  await tab.getByRole('option', { name: scope }).first().click();
  await tab.keyboard.press('Escape');
}

/** Makes what was described, and waits for what is shown once. */
export async function make(tab: Page): Promise<void> {
  await tab.getByRole('button', { name: /^Create (?:the credentials|\d+ credential sets)$/ }).click();
  await tab.getByRole('heading', { name: 'Your credentials' }).waitFor();
}

/** What is revealed of the set of this name. */
export async function revealed(tab: Page, name: string): Promise<Revealed> {
  const set = tab.getByRole('region', { name, exact: true });
  const values = await set.locator('code').allTextContents();
  const [clientId = 'none'] = values;
  return { clientId, secret: values.find((value) => value.startsWith('lgt_')) };
}

/** Says that everything is stored; then nothing is shown any more. */
export async function store(tab: Page, application: string): Promise<void> {
  await tab.getByLabel('I stored them in a safe place').check();
  await tab.getByRole('button', { name: 'Go to the application' }).click();
  await arrived(tab, application);
}
