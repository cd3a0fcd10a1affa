import { createHash, randomBytes } from 'node:crypto';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { createTokenSource } from '#client';
import { faultsOf } from '../support/accessibility.js';
import { Admin } from '../support/admin.js';
import { createClientKey, signAssertion, withAssertion } from '../support/client-key.js';
import { basic, form, postForm } from '../support/http.js';
import {
  chooseScope,
  describeApi,
  make,
  reachGrants,
  reachSettings,
  revealed,
  store,
} from '../support/console-registration.js';
import { arrived, ConsoleSite, everythingIn, setUp, tabTo } from '../support/console.js';
import { Person, type MadeAccount } from '../support/person.js';

const run = promisify(execFile);
const API = 'https://api.example.com';
const CALLBACK = 'https://app.example/callback';

let site: ConsoleSite;
let tab: Page;
/** Every body that the server answered the browser with. */
const answers: { readonly at: number; readonly text: string }[] = [];

beforeAll(async () => {
  site = await ConsoleSite.startEmpty();
  ({ tab } = await site.open({ acceptDownloads: true }));
  tab.setDefaultTimeout(10_000);
  tab.on('response', (response) => {
    const at = answers.length;
    void response.text().then(
      (text) => answers.push({ at, text }),
      () => undefined,
    );
  });
});
afterAll(() => site.stop());

async function begin(): Promise<void> {
  await tab.goto(site.at('/console/applications/new'));
  await arrived(tab, 'Create application');
}

/** What a program prints that was copied from the page. */
async function shell(code: string, env: Record<string, string> = {}): Promise<string> {
  return (await run('bash', ['-c', code], { env: { ...process.env, ...env } })).stdout;
}

describe('a new admin', () => {
  it('comes from the set-up link to a token with one copied command', async () => {
    await setUp(tab, site.setUpLink);
    await tab.getByRole('link', { name: 'Create your first application' }).click();
    await arrived(tab, 'Create application');
    await reachSettings(tab, 'Billing', 'Server to server');
    await describeApi(tab, API, 'invoices:read');
    await make(tab);
    const command = await tab.getByRole('region', { name: 'A request for a token' }).innerText();
    const answer = JSON.parse(await shell(command)) as { access_token: string; scope: string };
    expect(answer).toMatchObject({ token_type: 'Bearer', scope: 'invoices:read' });
    expect(answer.access_token.split('.')).toHaveLength(3);
  });

  it('is asked before leaving secrets that are not stored', async () => {
    await tab.getByRole('link', { name: 'Events' }).click();
    await tab.getByRole('dialog', { name: 'Leave without storing them?' }).waitFor();
    await tab.getByRole('button', { name: 'Stay here' }).click();
    expect(await tab.getByRole('button', { name: 'Go to the application' }).isDisabled()).toBe(true);
  });

  it('downloads everything, in the form that is wanted', async () => {
    const { secret = 'none' } = await revealed(tab, 'Server to server');
    for (const [label, name] of [
      ['.env', 'legate.env'],
      ['JSON', 'credentials.json'],
      ['Kubernetes Secret', 'credentials.secret.yaml'],
    ] as const) {
      const [download] = await Promise.all([
        tab.waitForEvent('download'),
        tab.getByRole('button', { name: label, exact: true }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(name);
      expect(await readFile(await download.path(), 'utf8')).toContain(secret);
    }
  });

  it('leaves no secret behind: not on the page, not stored, not in later answers', async () => {
    const { secret = 'none' } = await revealed(tab, 'Server to server');
    await store(tab, 'Billing');
    const before = answers.length;
    expect(await everythingIn(tab)).not.toContain(secret);
    expect(tab.url()).not.toContain(secret);
    await tab.goBack();
    await tab.waitForLoadState('networkidle');
    expect(await everythingIn(tab)).not.toContain(secret);
    await tab.goto(site.at('/console/applications'));
    await tab.getByRole('link', { name: 'Billing' }).click();
    await tab.getByRole('link', { name: 'Server to server' }).click();
    await tab
      .getByRole('link', { name: 'Overview' })
      .or(tab.getByRole('tab', { name: 'Overview' }))
      .waitFor();
    await tab.waitForLoadState('networkidle');
    const later = answers.filter(({ at }) => at > before).map(({ text }) => text);
    expect(later.some((text) => text.includes(secret))).toBe(false);
    expect(await everythingIn(tab)).not.toContain(secret);
  });
});

describe('what is registered', () => {
  let ada: MadeAccount;
  beforeAll(async () => {
    ada = await (await Admin.enter(site.server)).account('ada@example.com');
  });

  /** A code at the callback: the person signs in and allows what is asked. */
  async function codeFor(clientId: string): Promise<{ code: string; verifier: string }> {
    const verifier = randomBytes(32).toString('base64url');
    const query = form({
      client_id: clientId,
      response_type: 'code',
      redirect_uri: CALLBACK,
      scope: 'openid email',
      state: 'a state',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    });
    const { code = 'none' } = await new Person(site.server, ada).authorize(`/oauth/auth?${query}`);
    return { code, verifier };
  }

  it('gets tokens: a web application, with its secret and a person', async () => {
    await begin();
    await reachSettings(tab, 'Shop', 'Web application');
    await tab.getByLabel('Redirect URIs: 1').fill(CALLBACK);
    await make(tab);
    const { clientId, secret = 'none' } = await revealed(tab, 'Web sign-in');
    await store(tab, 'Shop');
    const { code, verifier } = await codeFor(clientId);
    const params = {
      grant_type: 'authorization_code',
      code,
      code_verifier: verifier,
      redirect_uri: CALLBACK,
    };
    const { status, body } = await postForm(`${site.server.url}/oauth/token`, params, {
      Authorization: basic(clientId, secret),
    });
    expect(status).toBe(200);
    expect(body).toHaveProperty('id_token');
  });

  it('gets tokens: an app on the device of a person, without a secret', async () => {
    await begin();
    await reachSettings(tab, 'Pocket shop', 'Single-page or native app');
    await tab.getByLabel('Redirect URIs: 1').fill(CALLBACK);
    await make(tab);
    const { clientId, secret } = await revealed(tab, 'App sign-in');
    expect(secret).toBeUndefined();
    await store(tab, 'Pocket shop');
    const { code, verifier } = await codeFor(clientId);
    const params = {
      grant_type: 'authorization_code',
      code,
      code_verifier: verifier,
      redirect_uri: CALLBACK,
    };
    const { status } = await postForm(`${site.server.url}/oauth/token`, { ...params, client_id: clientId });
    expect(status).toBe(200);
  });

  it('gets tokens: a job, with the key file of its service account', async () => {
    await begin();
    await reachSettings(tab, 'Night job', 'Job with a service account');
    await chooseScope(tab, 'As a service account', 'invoices:read');
    await make(tab);
    const [download] = await Promise.all([
      tab.waitForEvent('download'),
      tab.getByRole('button', { name: /^sa-.*\.json$/ }).click(),
    ]);
    const source = createTokenSource({ keyFile: await download.path(), scope: 'invoices:read' });
    expect((await source.getToken()).scope).toBe('invoices:read');
    await store(tab, 'Night job');
    expect(await everythingIn(tab)).not.toContain('PRIVATE KEY');
  });

  it('gets tokens: a program, with a key that its browser made and the server never saw', async () => {
    await begin();
    await reachSettings(tab, 'Keyed', 'Server to server');
    await chooseScope(tab, 'For itself', 'invoices:read');
    await tab.getByRole('radio', { name: 'A key, made for you' }).check();
    await make(tab);
    const { clientId } = await revealed(tab, 'Server to server');
    const [download] = await Promise.all([
      tab.waitForEvent('download'),
      tab.getByRole('button', { name: /^cc-.*\.pem$/ }).click(),
    ]);
    const pem = await readFile(await download.path(), 'utf8');
    await store(tab, 'Keyed');
    await tab.goto(site.at(`/console/credential-sets/${clientId}/code?language=javascript`));
    const code = await tab.getByRole('region', { name: 'Code in JavaScript' }).innerText();
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', code], {
      env: { ...process.env, OAUTH_PRIVATE_KEY: pem },
    });
    expect(stdout).toMatch(/^eyJ[\w-]+\.[\w-]+\.[\w-]+ \d+\n$/);
    expect(answers.some(({ text }) => text.includes('PRIVATE KEY') && text.includes(clientId))).toBe(false);
    expect(site.server.log).not.toContain('PRIVATE KEY');
  });
});

describe('a program that brings a key of its own', () => {
  it('is registered with the public half, as a JWK, and gets a token with the private one', async () => {
    const key = await createClientKey();
    await begin();
    await reachSettings(tab, 'Own key', 'Server to server');
    await chooseScope(tab, 'For itself', 'invoices:read');
    await tab.getByRole('radio', { name: 'A key of your own' }).check();
    await tab.getByLabel('Public key', { exact: false }).last().fill(JSON.stringify(key.publicJwk));
    await make(tab);
    const { clientId, secret } = await revealed(tab, 'Server to server');
    expect(secret).toBeUndefined();
    await store(tab, 'Own key');
    const assertion = withAssertion(await signAssertion(key, clientId, site.site.issuer));
    const { status, body } = await postForm<{ scope: string }>(`${site.server.url}/oauth/token`, assertion);
    expect([status, body.scope]).toEqual([200, 'invoices:read']);
  });
});

describe('the wizard', () => {
  it('promises no grant that the server does not serve', async () => {
    await begin();
    await reachGrants(tab, 'Television', 'Device');
    const card = tab.getByRole('region', { name: 'People sign in, on a device' });
    await card.getByText('This server does not serve it yet').waitFor();
    expect(await card.getByRole('checkbox').isDisabled()).toBe(true);
    await tab.getByRole('button', { name: 'Continue' }).click();
    await tab.getByText('Choose at least one').waitFor();
  });

  it('offers neither implicit nor password, and says why', async () => {
    await tab.getByRole('button', { name: 'Not offered, on purpose' }).click();
    await tab.getByText('Implicit grant').waitFor();
    await tab.getByText('Password grant').waitFor();
    expect(await tab.getByRole('link', { name: /RFC 9700 §2\.1\.2/ }).getAttribute('href')).toBe(
      'https://www.rfc-editor.org/rfc/rfc9700#section-2.1.2',
    );
  });

  it('asks a web application where it may send people back to', async () => {
    await begin();
    await reachSettings(tab, 'Faulty', 'Web application');
    await tab.getByLabel('Redirect URIs: 1').waitFor();
  });

  it.each([
    ['http://app.example/callback', 'http only to this very machine'],
    ['https://*.example/callback', 'No wildcard'],
    ['https://app.example/#/callback', 'No fragment'],
    ['https://App.example/callback', 'Write it as browsers do: https://app.example/callback'],
  ])('says what is wrong with %s while it is typed, and sends nothing', async (uri, reason) => {
    await tab.getByLabel('Redirect URIs: 1').fill(uri);
    await tab.getByText(reason).waitFor();
    await tab.getByRole('button', { name: 'Create the credentials' }).click();
    await tab.getByLabel('Redirect URIs: 1').and(tab.locator('[aria-invalid=true]')).waitFor();
    await tab.getByRole('heading', { name: 'Settings' }).waitFor();
  });

  it('tells a slash at the end from none', async () => {
    await tab.getByLabel('Redirect URIs: 1').fill('https://app.example/callback');
    await tab.getByText('“https://app.example/callback/” is another address').waitFor();
  });

  it('makes the others where one of several fails, says which, and tries that one again', async () => {
    await begin();
    await reachGrants(tab, 'Several', 'Several of these');
    await tab.getByRole('checkbox', { name: 'For itself' }).check();
    await tab.getByRole('checkbox', { name: 'People sign in, on a web site' }).check();
    await tab.getByRole('button', { name: 'Continue' }).click();
    await chooseScope(tab, 'For itself', 'invoices:read');
    await tab.getByLabel('Redirect URIs: 1').fill(CALLBACK);
    await tab.route('**/credential-sets', (route) =>
      route.request().postData()?.includes('authorization_code') === true ? route.abort() : route.continue(),
    );
    await make(tab);
    const alert = tab.getByRole('alert').filter({ hasText: 'One credential set could not be made' });
    await alert.getByText('Web sign-in').waitFor();
    expect((await revealed(tab, 'Server to server')).secret).toMatch(/^lgt_cc_/);
    await tab.unroute('**/credential-sets');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await alert.waitFor({ state: 'detached' });
    expect((await revealed(tab, 'Web sign-in')).secret).toMatch(/^lgt_ac_/);
    expect((await revealed(tab, 'Server to server')).secret).toMatch(/^lgt_cc_/);
    await store(tab, 'Several');
    await tab.getByRole('article', { name: 'Web sign-in' }).waitFor();
    expect(await tab.getByRole('article').count()).toBe(2);
  });

  it('adds credentials to an application that is there already', async () => {
    await tab.getByRole('link', { name: 'Add credentials' }).click();
    await arrived(tab, 'Add credentials');
    await tab.getByRole('radio', { name: 'Single-page or native app' }).click();
    await tab.getByRole('button', { name: 'Continue' }).click();
    await tab.getByRole('button', { name: 'Continue' }).click();
    await tab.getByLabel('Redirect URIs: 1').fill('com.example.app:/callback');
    await make(tab);
    await store(tab, 'Several');
    await tab.getByRole('article', { name: 'App sign-in' }).waitFor();
  });

  it('needs no mouse', async () => {
    await begin();
    await tabTo(tab, 'Name *');
    await tab.keyboard.type('By keyboard');
    await tab.keyboard.press('Enter');
    await tab.getByText('What are you building?').waitFor();
    await tabTo(tab, 'Server to server');
    await tab.keyboard.press('Space');
    await tabTo(tab, 'Continue');
    await tab.keyboard.press('Enter');
    await tab.getByRole('heading', { name: 'How it gets tokens' }).waitFor();
    await tabTo(tab, 'Continue');
    await tab.keyboard.press('Enter');
    await tab.getByRole('heading', { name: 'Settings' }).waitFor();
    await tabTo(tab, 'Scopes');
    await tab.keyboard.type('invoices');
    await tab.getByRole('option', { name: 'invoices' }).first().waitFor();
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('Enter');
    await tabTo(tab, 'Create the credentials');
    await tab.keyboard.press('Enter');
    await tab.getByRole('heading', { name: 'Your credentials' }).waitFor();
    await tabTo(tab, 'I stored them');
    await tab.keyboard.press('Space');
    await tabTo(tab, 'Go to the application');
    await tab.keyboard.press('Enter');
    await arrived(tab, 'By keyboard');
  });

  it('meets WCAG 2.2 AA at each step', async () => {
    const faults: string[] = [];
    const look = async (step: string): Promise<void> => {
      faults.push(...(await faultsOf(tab)).map((fault) => `${step}: ${fault}`));
    };
    await begin();
    await look('about');
    await tab.getByLabel('Name').first().fill('Looked at');
    await tab.getByRole('button', { name: 'Continue' }).click();
    await tab.getByRole('radio', { name: 'Several of these' }).click();
    await look('kind');
    await tab.getByRole('button', { name: 'Continue' }).click();
    await tab.getByRole('checkbox', { name: 'For itself' }).check();
    await tab.getByRole('checkbox', { name: 'People sign in, on a web site' }).check();
    await tab.getByRole('button', { name: 'Not offered, on purpose' }).click();
    await look('grants');
    await tab.getByRole('button', { name: 'Continue' }).click();
    await tab.getByLabel('Redirect URIs: 1').fill('http://app.example/');
    await tab.getByRole('button', { name: 'Create 2 credential sets' }).click();
    await look('settings, faulty');
    await chooseScope(tab, 'For itself', 'invoices:read');
    await tab.getByLabel('Redirect URIs: 1').fill(CALLBACK);
    await make(tab);
    await look('result');
    expect(faults).toEqual([]);
    await store(tab, 'Looked at');
  });
});
