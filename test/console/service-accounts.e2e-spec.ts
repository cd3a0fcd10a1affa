import { decodeJwt, importPKCS8, SignJWT } from 'jose';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { faultsOf } from '../support/accessibility.js';
import { Admin, type MadeCredentialSet } from '../support/admin.js';
import { createClientKey } from '../support/client-key.js';
import { arrived, ConsoleSite, everythingIn, faultsAt, goTo, setUp, tabTo } from '../support/console.js';
import { eventually } from '../support/eventually.js';
import type { KeyFile } from '../support/key-file.js';
import { postForm } from '../support/http.js';
import type { TokenAnswer } from '../support/admin.js';
import { KeySetServer } from '../support/key-set-server.js';
import { JWT_BEARER, signGrant } from '../support/service-account.js';

const CALENDAR = 'https://calendar.example.com';

let published: KeySetServer;
let site: ConsoleSite;
let admin: Admin;
let tab: Page;
let planner: MadeCredentialSet;
let keyFile: KeyFile;
/** Addresses that the browser asked for, and what it sent. */
const requests: string[] = [];

beforeAll(async () => {
  published = await KeySetServer.startSecure();
  site = await ConsoleSite.start(published.trust);
  ({ tab } = await site.open());
  await setUp(tab, site.setUpLink);
  admin = await Admin.enter(site.server);
  await admin.account('ada@example.com');
  await admin.account('grace@example.com');
  await admin.api(CALENDAR, ['calendar:read', 'calendar:write']);
  const application = await admin.application('Calendar');
  planner = await admin.credentialSet(application, {
    ...{ grant_type: 'jwt-bearer', name: 'Meeting planner' },
    ...{ scope: 'calendar:read calendar:write', default_scope: 'calendar:read' },
  });
  tab.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
  await visit('');
});
afterAll(() => Promise.all([site.stop(), published.stop()]));

const visit = (path: string): Promise<void> => site.visit(tab, `/console/service-accounts${path}`);

/** A token by an assertion that is signed with the private key that the page revealed. */
async function askByKeyFile(claims: Readonly<Record<string, string>>, scope: string): Promise<TokenAnswer> {
  const { private_key, private_key_id, client_email, token_uri } = keyFile;
  const assertion = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', kid: private_key_id })
    .setIssuer(client_email)
    .setAudience(token_uri)
    .setIssuedAt()
    .setExpirationTime('1 min')
    .sign(await importPKCS8(private_key, 'RS256'));
  const url = `${site.server.url}/oauth/token`;
  return (await postForm<TokenAnswer>(url, { grant_type: JWT_BEARER, assertion, scope })).body;
}

describe('a service account', () => {
  it('is made at an application, with scopes, and asks for its first key', async () => {
    await tab.getByRole('link', { name: 'Create service account' }).click();
    await arrived(tab, 'Create service account');
    await tab.getByRole('combobox', { name: 'Application' }).fill('cal');
    await tab.getByRole('option', { name: 'Calendar' }).click();
    await tab.getByRole('textbox', { name: 'Name' }).fill('Night watch');
    await tab.getByRole('combobox', { name: 'Scopes' }).fill('read');
    await tab.getByRole('option', { name: 'calendar:read' }).click();
    await tab.keyboard.press('Escape');
    await tab.getByRole('button', { name: 'Create service account' }).click();
    await arrived(tab, 'Night watch');
    await tab.getByRole('heading', { name: 'No keys yet' }).waitFor();
  });

  it('is given a key file that is handed out once, and gets a token with it', async () => {
    await visit(`/${planner.client_id}`);
    await tab.getByRole('button', { name: 'Generate a key' }).click();
    await tab.getByLabel('Name').fill('Frankfurt worker');
    const saved = tab.waitForEvent('download');
    await tab.getByRole('button', { name: 'Generate', exact: true }).click();
    await tab.getByRole('button', { name: /^Download/ }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toMatch(/\.json$/);
    keyFile = JSON.parse(await readFile(await download.path(), 'utf8')) as KeyFile;
    const { access_token } = await askByKeyFile({}, 'calendar:read');
    expect(decodeJwt(access_token)).toMatchObject({ sub: planner.client_id, scope: 'calendar:read' });
  });

  it('keeps the key file open until it is stored, and then nothing of it (case 240)', async () => {
    await tab.keyboard.press('Escape');
    const done = tab.getByRole('button', { name: /^Done/ });
    expect(await done.isDisabled()).toBe(true);
    await tab.getByLabel('I have stored them in a safe place').check();
    await done.click();
    await tab.getByRole('article', { name: 'Frankfurt worker' }).waitFor();
    const secret = keyFile.private_key.split('\n')[2] ?? 'none';
    expect(secret.length).toBeGreaterThan(40);
    expect(await everythingIn(tab)).not.toContain(secret);
    expect(requests.join('\n')).not.toContain(secret);
  });

  it('shows how much its key is used, and asks before it stops it', async () => {
    await eventually(async () => {
      const shown = await admin.must('GET', `/credential-sets/${planner.client_id}`);
      expect(shown).toMatchObject({ keys: [{ uses: 1 }] });
    });
    await tab.reload();
    const card = tab.getByRole('article', { name: 'Frankfurt worker' });
    await card.getByText('RS256').waitFor();
    await card.getByRole('button', { name: 'More for “Frankfurt worker”' }).click();
    await tab.getByRole('menuitem', { name: 'Disable' }).click();
    await tab.getByRole('dialog').getByText('It was used once;').waitFor();
    await tab.getByRole('dialog').getByRole('button', { name: 'Disable' }).click();
    await tab.getByText('“Frankfurt worker” is disabled').waitFor();
    expect((await askByKeyFile({}, 'calendar:read')).error).toBe('invalid_grant');
    await tab.getByRole('button', { name: 'Undo' }).click();
    await card.getByText('Enabled').waitFor();
  });

  it('trusts an issuer under conditions, and is told the rule that one breaks', async () => {
    await visit(`/${planner.client_id}/issuers`);
    await tab.getByRole('button', { name: 'Trust an issuer' }).click();
    const dialog = tab.getByRole('dialog');
    await dialog.getByLabel('Name').fill('Billing, main');
    await dialog.getByLabel('How').first().selectOption('pattern');
    await dialog.getByLabel('Value').first().fill('repo:*');
    await dialog.getByRole('button', { name: 'Trust it' }).click();
    await dialog.getByText(/a pattern begins with 2 segments/).waitFor();
    await dialog.getByLabel('Value').first().fill('repo:acme/billing:ref:refs/heads/*');
    await dialog.getByRole('button', { name: 'Trust it' }).click();
    await tab.getByRole('article', { name: 'Billing, main' }).waitFor();
  });
});

describe('a service account that publishes its keys', () => {
  it('is told their address, and gets tokens with a key that is published there alone', async () => {
    const application = await admin.application('Mirror');
    const set = await admin.credentialSet(application, {
      ...{ grant_type: 'jwt-bearer', name: 'Mirror', scope: 'calendar:read' },
    });
    const key = await createClientKey();
    published.publish(key.publicJwk);
    const ask = async (): Promise<TokenAnswer> => {
      const assertion = await signGrant({ set, key, issuer: site.site.issuer });
      const form = { grant_type: JWT_BEARER, assertion };
      return (await postForm<TokenAnswer>(`${site.server.url}/oauth/token`, form)).body;
    };
    await visit(`/${set.client_id}/settings`);
    const address = tab.getByLabel('Address of its published keys');
    await address.fill('http://mirror.example/keys');
    await tab.getByRole('button', { name: 'Save' }).click();
    await tab.getByText('https is needed, or http to the loopback address').waitFor();
    expect((await ask()).error).toBe('invalid_grant');
    await address.fill(published.url);
    await tab.getByRole('button', { name: 'Save' }).click();
    await tab.getByText('Saved', { exact: true }).waitFor();
    expect(decodeJwt((await ask()).access_token)).toMatchObject({ sub: set.client_id });
    await visit(`/${set.client_id}`);
    await tab.getByText(published.url).waitFor();
    await tab.getByRole('heading', { name: 'None registered here' }).waitFor();
  });
});

describe('a delegation', () => {
  it('is what a dry run asks for, and the next dry run says yes', async () => {
    await visit(`/${planner.client_id}/dry-run`);
    await tab.getByLabel('For whom').fill('ada@example.com');
    await tab.getByLabel('Scopes').fill('calendar:read');
    await tab.getByRole('button', { name: 'Would it get a token?' }).click();
    await tab.getByText('No: it would be refused').waitFor();
    await tab.getByText('No delegation lets this service account act for that address').waitFor();
    await tab.getByRole('link', { name: 'Make this delegation' }).click();
    await arrived(tab, 'Make a delegation');
    await tab.getByText('“Meeting planner” may act for ada@example.com with calendar:read').waitFor();
    await tab.getByLabel('Why').fill('Plans meetings, ticket 4711');
    await tab.getByRole('button', { name: 'Make the delegation' }).click();
    await tab.getByRole('button', { name: 'ada@example.com' }).click();
    await tab.getByRole('link', { name: 'Try it' }).click();
    await tab.getByRole('button', { name: 'Would it get a token?' }).click();
    await tab.getByText('Yes: it would get a token').waitFor();
  });

  it('brings a token that names the person, and who really asked', async () => {
    const { access_token } = await askByKeyFile({ sub: 'ada@example.com' }, 'calendar:read');
    expect(decodeJwt(access_token)).toMatchObject({
      sub: expect.stringMatching(/^acc_/) as string,
      act: { sub: planner.client_id },
    });
  });

  it('is made by the keyboard alone', async () => {
    await visit(`/${planner.client_id}/delegations`);
    await tabTo(tab, 'Make a delegation');
    await tab.keyboard.press('Enter');
    await arrived(tab, 'Make a delegation');
    await tab.getByRole('combobox', { name: 'For whom' }).focus();
    await tab.keyboard.type('grace@example.com');
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('Tab');
    await tab.keyboard.type('write');
    await tab.getByRole('option', { name: 'calendar:write' }).waitFor();
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('Escape');
    await tab.getByLabel('Why').focus();
    await tab.keyboard.type('Assistant of the board');
    await tabTo(tab, 'Make the delegation');
    await tab.keyboard.press('Enter');
    await tab.getByRole('button', { name: 'grace@example.com' }).waitFor();
  });

  it('is removed with its tokens, which are counted first', async () => {
    await tab.getByRole('button', { name: 'ada@example.com' }).click();
    await tab.getByRole('button', { name: 'Remove' }).click();
    const question = tab.getByRole('dialog', { name: 'Remove this delegation?' });
    await question.getByText('Live tokens under it').waitFor();
    await question.getByText('1', { exact: true }).waitFor();
    await question.getByRole('button', { name: 'Remove' }).click();
    await tab.getByText('The delegation is removed').waitFor();
    const answer = await askByKeyFile({ sub: 'ada@example.com' }, 'calendar:read');
    expect(answer.error).toBe('unauthorized_client');
  });
});

describe('every page of service accounts', () => {
  const tabs = ['', '/issuers', '/delegations', '/dry-run', '/settings', '/delegations/new'];
  const at = (path: string) => `/console/service-accounts${path.replace(':account', planner.client_id)}`;

  it.each(['', '/new', ...tabs.map((each) => `/:account${each}`)])(
    'can be used by everybody (WCAG 2.2 AA): %s',
    async (path) => {
      expect(await faultsAt(tab, at(path))).toEqual([]);
    },
  );

  it.each(['?dialog=generate', '?dialog=add', '/issuers?dialog=trust'])(
    'opens a dialog that can be: %s',
    async (path) => {
      await goTo(tab, at(`/:account${path}`));
      await tab.getByRole('dialog').waitFor();
      expect(await faultsOf(tab)).toEqual([]);
    },
  );
});
