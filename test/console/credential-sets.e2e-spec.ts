import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { faultsOf } from '../support/accessibility.js';
import { Admin, getToken, type MadeCredentialSet } from '../support/admin.js';
import { createClientKey, signAssertion, withAssertion } from '../support/client-key.js';
import { arrived, ConsoleSite, everythingIn, faultsAt, ROOT, setUp, signIn } from '../support/console.js';
import { eventually } from '../support/eventually.js';
import { postForm } from '../support/http.js';
import { KeySetServer } from '../support/key-set-server.js';
import { findProgram } from '../support/program.js';
import { changeFile } from '../support/sqlite-file.js';

const run = promisify(execFile);
const API = 'https://api.example.com';

let published: KeySetServer;
let site: ConsoleSite;
let tab: Page;
let admin: Admin;
let application: string;
let set: MadeCredentialSet;
let web: MadeCredentialSet;

beforeAll(async () => {
  published = await KeySetServer.startSecure();
  site = await ConsoleSite.start(published.trust);
  ({ tab } = await site.open());
  tab.setDefaultTimeout(10_000);
  await setUp(tab, site.setUpLink);
  admin = await Admin.enter(site.server);
  await admin.api(API, ['invoices:read', 'invoices:write']);
  application = await admin.application('Billing');
  set = await admin.credentialSet(application, { name: 'Machine', scope: 'invoices:read' });
  web = await admin.credentialSet(application, {
    name: 'Web',
    grant_type: 'authorization_code',
    scope: 'openid invoices:read',
    redirect_uris: ['https://app.example/callback'],
  });
  await visit(`/console/applications/${application}`, 'Billing');
});
afterAll(() => Promise.all([site.stop(), published.stop()]));

const visit = (path: string, heading = 'Machine'): Promise<void> => site.visit(tab, path, heading);
const pathOf = ({ client_id: id }: MadeCredentialSet, tabName = ''): string =>
  `/console/credential-sets/${id}${tabName}`;
const statusOf = async (made: MadeCredentialSet): Promise<number> =>
  (await getToken(site.server.url, made)).status;

/** Asks for tokens again and again until it is told to stop; resolves to every status that was answered. */
function load(made: MadeCredentialSet): { stop: () => Promise<number[]> } {
  let isOn = true;
  const worker = async (): Promise<number[]> => {
    const seen: number[] = [];
    while (isOn) seen.push(await statusOf(made));
    return seen;
  };
  const workers = [worker(), worker()];
  return {
    stop: async () => {
      isOn = false;
      return (await Promise.all(workers)).flat();
    },
  };
}

describe('an application', () => {
  it('shows its credential sets, what each is for, and whether it is used', async () => {
    const card = tab.getByRole('article', { name: 'Machine' });
    await card.getByText('Acts for itself').waitFor();
    await card.getByText(set.client_id).waitFor();
    await card.getByText('never used').waitFor();
    await statusOf(set);
    await eventually(async () => {
      await tab.reload();
      await card.getByText('last used').waitFor({ timeout: 2000 });
    }, 20_000);
  });

  it('tells which credential to use', async () => {
    await tab.getByRole('combobox', { name: 'Which credential do I use?' }).click();
    await tab.getByRole('option', { name: 'Sign a person in, and act for them' }).click();
    await tab.getByRole('link', { name: 'Use “Web”' }).click();
    await arrived(tab, 'Web');
    expect(new URL(tab.url()).pathname).toBe(pathOf(web, '/code'));
  });
});

describe('a secret', () => {
  it('is rotated under load without one refused request, and the new one is left nowhere', async () => {
    const under = load(set);
    await visit(pathOf(set));
    await tab.getByRole('button', { name: 'Rotate: Secret 1' }).click();
    await tab.getByRole('radio', { name: '24 hours' }).check();
    await tab.getByRole('button', { name: 'Make a new secret' }).click();
    const dialog = tab.getByRole('dialog');
    const secret = (await dialog.locator('code').filter({ hasText: 'lgt_' }).textContent()) ?? 'none';
    expect(await statusOf({ ...set, client_secret: secret })).toBe(200);
    await dialog.getByLabel('I stored them in a safe place').check();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await dialog.waitFor({ state: 'detached' });
    const statuses = await under.stop();
    expect(statuses.length).toBeGreaterThan(0);
    expect(statuses.filter((status) => status !== 200)).toEqual([]);
    expect(await everythingIn(tab)).not.toContain(secret);
    await tab.getByRole('img', { name: 'What works when' }).waitFor();
    await tab.getByRole('row').filter({ hasText: 'Secret' }).nth(1).waitFor();
    expect(await tab.getByRole('row').filter({ hasText: 'Secret' }).count()).toBe(2);
  });

  it('is added, disabled and enabled, and retired', async () => {
    await tab.getByRole('button', { name: 'Add a secret' }).click();
    await tab.getByRole('button', { name: 'Make a new secret' }).click();
    await tab.getByLabel('I stored them in a safe place').check();
    await tab.getByRole('button', { name: 'Done' }).click();
    const row = tab.getByRole('row').filter({ hasText: 'no end' }).last();
    await row.getByRole('button', { name: /^Disable/ }).click();
    await tab.getByRole('dialog').getByRole('button', { name: 'Disable' }).click();
    await tab.getByRole('button', { name: /^Enable/ }).click();
    await tab.getByText('works again').waitFor();
    await row.getByRole('button', { name: /^Retire/ }).click();
    await tab.getByRole('dialog').getByRole('button', { name: 'Retire' }).click();
    await tab.getByRole('cell', { name: 'Retired' }).waitFor();
    await tab.getByText('is retired.').waitFor();
  });
});

describe('an old secret', () => {
  it('is called safe to retire once only the new one is used, and is retired', async () => {
    const old = await admin.credentialSet(application, { name: 'Rotated', scope: 'invoices:read' });
    const path = `/credential-sets/${old.client_id}`;
    const added = await admin.must<MadeCredentialSet>('POST', `${path}/secrets`, { name: 'Successor' });
    const successor = { ...old, client_secret: added.client_secret };
    expect([await statusOf(old), await statusOf(successor)]).toEqual([200, 200]);
    await eventually(async () => {
      const { secrets } = await admin.must<{ secrets: { uses: number }[] }>('GET', path);
      expect(secrets.map(({ uses }) => uses)).toEqual([1, 1]);
    });
    await visit(pathOf(old), 'Rotated');
    await tab.getByRole('row', { name: 'Successor' }).waitFor();
    expect(await tab.getByText('Safe to retire').count()).toBe(0);
    changeFile(
      `${site.site.dataDir}/legate.sqlite`,
      `UPDATE client_secrets SET last_used_at = last_used_at - 8 * 86400000 WHERE name = 'Secret 1'
        AND client_id = '${old.client_id}'`,
    );
    await tab.reload();
    const row = tab.getByRole('row', { name: 'Secret 1' });
    await row.getByText('Safe to retire').waitFor();
    expect(await tab.getByText('Safe to retire').count()).toBe(1);
    await row.getByRole('button', { name: /^Retire/ }).click();
    await tab.getByRole('dialog').getByRole('button', { name: 'Retire' }).click();
    await tab.getByRole('cell', { name: 'Retired' }).waitFor();
    expect([await statusOf(old), await statusOf(successor)]).toEqual([401, 200]);
  });
});

describe('a sign-in that is too old to make a secret', () => {
  it('is asked for anew in another tab, and then the secret is made', async () => {
    await visit(pathOf(set));
    changeFile(
      `${site.site.dataDir}/legate.sqlite`,
      'UPDATE sessions SET authenticated_at = authenticated_at - 16 * 60000',
    );
    await tab.getByRole('button', { name: 'Add a secret' }).click();
    await tab.getByRole('button', { name: 'Make a new secret' }).click();
    const question = tab.getByRole('dialog', { name: 'Please sign in again' });
    const [signInTab] = await Promise.all([
      tab.context().waitForEvent('page'),
      question.getByRole('link', { name: 'Sign in' }).click(),
    ]);
    await signIn(signInTab, ROOT);
    await tab.getByLabel('I stored them in a safe place').check();
    await tab.getByRole('button', { name: 'Done' }).click();
    await signInTab.close();
  });
});

describe('a credential set', () => {
  it('is disabled once one has seen what stops, and that is undone with one click', async () => {
    await statusOf(set);
    await visit(pathOf(set));
    await tab.getByRole('button', { name: 'What to do with Machine' }).click();
    await tab.getByRole('menuitem', { name: 'Disable' }).click();
    const dialog = tab.getByRole('dialog');
    await dialog.getByText(/^[\d,]+ live access tokens?$/).waitFor();
    await dialog.getByText(/^Last used/).waitFor();
    await dialog.getByRole('button', { name: 'Disable' }).click();
    await tab.getByText('“Machine” is disabled.').waitFor();
    await eventually(async () => expect(await statusOf(set)).toBe(401));
    await tab.getByRole('button', { name: 'Undo' }).click();
    await tab.getByText('“Machine” works again.').waitFor();
    await eventually(async () => expect(await statusOf(set)).toBe(200));
  });

  it('is retired only by its name', async () => {
    const gone = await admin.credentialSet(application, { name: 'Gone', scope: 'invoices:read' });
    await visit(pathOf(gone), 'Gone');
    await tab.getByRole('button', { name: 'What to do with Gone' }).click();
    await tab.getByRole('menuitem', { name: 'Retire' }).click();
    const dialog = tab.getByRole('dialog');
    expect(await dialog.getByRole('button', { name: 'Retire' }).isDisabled()).toBe(true);
    await dialog.getByRole('textbox').fill('Gone');
    await dialog.getByRole('button', { name: 'Retire' }).click();
    await tab.getByText('“Gone” is retired.').waitFor();
    expect(await statusOf(gone)).toBe(401);
  });

  it('is changed, unless somebody else was first: then one chooses', async () => {
    await visit(pathOf(set, '/settings'));
    await tab.getByLabel('Lifetime of access tokens').first().fill('300');
    const version = (await admin.must<{ version: number }>('GET', `/credential-sets/${set.client_id}`))
      .version;
    await admin.call(
      'PATCH',
      `/credential-sets/${set.client_id}`,
      { name: 'Engine' },
      { 'If-Match': `"${version}"` },
    );
    await tab.getByRole('button', { name: 'Save' }).click();
    const dialog = tab.getByRole('dialog');
    await dialog.getByRole('cell', { name: 'Engine' }).waitFor();
    await dialog.getByRole('button', { name: 'Save mine over it' }).click();
    await tab.getByText('Saved', { exact: true }).waitFor();
    const shown = await admin.must('GET', `/credential-sets/${set.client_id}`);
    expect(shown).toMatchObject({ name: 'Machine', access_token_lifetime: 300 });
  });

  it('is told where its keys are published, and gets tokens with a key that is published there alone', async () => {
    const signer = await admin.credentialSet(application, { name: 'Signer', scope: 'invoices:read' });
    const key = await createClientKey();
    published.publish(key.publicJwk);
    const ask = async (): Promise<number> => {
      const assertion = await signAssertion(key, signer.client_id, site.site.issuer);
      return (await postForm(`${site.server.url}/oauth/token`, withAssertion(assertion))).status;
    };
    await visit(pathOf(signer, '/settings'), 'Signer');
    await tab.getByRole('checkbox', { name: /private_key_jwt/ }).check();
    for (const [address, reason] of [
      ['http://app.example/keys', 'https is needed, or http to the loopback address'],
      ['app.example/keys', 'an absolute URL is needed'],
      ['https://app.example/keys#first', 'no fragment is allowed'],
      ['https://user:word@app.example/keys', 'no user name or password before the host'],
    ] as const) {
      await tab.getByLabel('Address of its published keys').fill(address);
      await tab.getByRole('button', { name: 'Save' }).click();
      await tab.getByText(reason).waitFor();
    }
    expect(await ask()).toBe(401);
    await tab.getByLabel('Address of its published keys').fill(published.url);
    await tab.getByRole('button', { name: 'Save' }).click();
    await tab.getByText('Saved', { exact: true }).waitFor();
    expect(await ask()).toBe(200);
    const shown = await admin.must('GET', `/credential-sets/${signer.client_id}`);
    expect(shown).toMatchObject({
      token_endpoint_auth_methods: ['client_secret_basic', 'client_secret_post', 'private_key_jwt'],
      jwks_uri: published.url,
      keys: [],
    });
  });

  it('asks before leaving what is not saved', async () => {
    await visit(pathOf(set, '/settings'));
    await tab.getByLabel('Name').first().fill('Typed');
    await tab.getByRole('tab', { name: 'Code' }).click();
    await tab.getByRole('button', { name: 'Discard and leave' }).click();
    await tab.waitForURL(`**${pathOf(set, '/code')}`);
  });

  it('explains what was refused lately, and the cure', async () => {
    await getToken(site.server.url, { ...set, client_secret: 'wrong' });
    await postForm(
      `${site.server.url}/oauth/token`,
      { grant_type: 'authorization_code', code: 'none' },
      { Authorization: `Basic ${Buffer.from(`${set.client_id}:${set.client_secret}`).toString('base64')}` },
    );
    await visit(pathOf(set, '/failures'));
    await eventually(async () => {
      await tab.reload();
      await tab.getByRole('article').nth(1).waitFor({ timeout: 2000 });
    }, 20_000);
    await tab.getByText('How to mend it').first().waitFor();
  });
});

describe('the code of a credential set', () => {
  /** What stands on the page in this language. */
  async function codeIn(name: string): Promise<string> {
    await tab.getByRole('tab', { name, exact: true }).click();
    return tab.getByRole('region', { name: `Code in ${name}` }).innerText();
  }
  const env = () => ({ ...process.env, OAUTH_CLIENT_SECRET: set.client_secret });
  const TOKEN = /eyJ[\w-]+\.[\w-]+\.[\w-]+/;

  it('is in the language that the address names', async () => {
    await visit(pathOf(set, '/code?language=go'));
    await tab.getByRole('region', { name: 'Code in Go' }).waitFor();
  });

  it('gets a token: curl', async () => {
    const code = await codeIn('curl');
    expect((await run('bash', ['-c', code], { env: env() })).stdout).toMatch(TOKEN);
  });

  it('gets a token: JavaScript', async () => {
    const code = await codeIn('JavaScript');
    const args = ['--input-type=module', '--eval', code];
    expect((await run(process.execPath, args, { env: env() })).stdout).toMatch(TOKEN);
  });

  it('gets a token: Python', async () => {
    const code = await codeIn('Python');
    const found = findProgram(['python3'], ['--version']);
    if (found === undefined) return expect(code).toContain('urllib.request');
    expect((await run(found, ['-c', code], { env: env() })).stdout).toMatch(TOKEN);
  });

  it.each([
    ['nest', 'TypeScript · Nest'],
    ['go', 'Go'],
    ['java', 'Java'],
    ['csharp', 'C#'],
    ['php', 'PHP'],
  ])('is there in %s too, at an address of its own, and holds no secret', async (language, name) => {
    expect(await codeIn(name)).toContain(set.client_id);
    expect(new URL(tab.url()).searchParams.get('language')).toBe(language);
    expect(await everythingIn(tab)).not.toContain(set.client_secret);
  });
});

describe('an auditor', () => {
  it('sees all of it, and nothing that would change it', async () => {
    const { context: other, tab: page } = await site.open();
    const auditor = await admin.account('audit@example.com', 'auditor');
    await page.goto(site.at(pathOf(set)));
    await signIn(page, auditor);
    await arrived(page, 'Machine');
    await page.getByRole('row').nth(1).waitFor();
    expect(
      await page.getByRole('button', { name: /Rotate|Retire|Disable|Add a secret|What to do/ }).count(),
    ).toBe(0);
    await page.goto(site.at(pathOf(set, '/settings')));
    await page.getByLabel('Name').first().waitFor();
    expect(await page.getByRole('button', { name: 'Save' }).count()).toBe(0);
    await page.goto(site.at(`/console/applications/${application}`));
    await page.getByRole('article').first().waitFor();
    expect(await page.getByRole('link', { name: 'Add credentials' }).count()).toBe(0);
    await other.close();
  });
});

describe('every page of it', () => {
  it.each([
    ['the application', () => `/console/applications/${application}`],
    ['its overview', () => pathOf(set)],
    ['its code', () => pathOf(set, '/code')],
    ['its settings', () => pathOf(set, '/settings')],
    ['its failures', () => pathOf(set, '/failures')],
    ['the settings of a web application', () => pathOf(web, '/settings')],
  ])('meets WCAG 2.2 AA: %s', async (_, path) => {
    expect(await faultsAt(tab, path())).toEqual([]);
  });

  it('opens its dialogs accessibly', async () => {
    await visit(pathOf(set));
    await tab
      .getByRole('button', { name: /^Rotate/ })
      .first()
      .click();
    await tab.getByRole('button', { name: 'Make a new secret' }).waitFor();
    const faults = await faultsOf(tab);
    await tab.keyboard.press('Escape');
    await tab.getByRole('button', { name: 'What to do with Machine' }).click();
    await tab.getByRole('menuitem', { name: 'Disable' }).click();
    await tab.getByText('What stops').waitFor();
    expect([...faults, ...(await faultsOf(tab))]).toEqual([]);
  });
});
