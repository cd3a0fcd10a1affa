import { generateKeyPair } from 'jose';
import type { BrowserContext, Page } from 'playwright-core';
import { faultsOf } from '../support/accessibility.js';
import { Admin, getToken, type MadeCredentialSet } from '../support/admin.js';
import { arrived, ConsoleSite, everythingIn, faultsAt, setUp, signIn, tabTo } from '../support/console.js';
import { eventually } from '../support/eventually.js';
import { Person } from '../support/person.js';
import { createCodeSet, getTokens, introspect, refresh, type PersonsTokens } from '../support/three-legs.js';
import { ACCESS_TOKEN, allow, PHOTOS } from '../support/token-exchange.js';

const API = 'https://friends.example';

let site: ConsoleSite;
let context: BrowserContext;
let tab: Page;
let admin: Admin;
let application: string;
let set: MadeCredentialSet;
let web: MadeCredentialSet;
let robot: MadeCredentialSet;
/** The token that was got in the playground. */
let token: string;
/** Every address that anything was sent to. */
const addresses: string[] = [];
/** What the browser complained of: a broken policy, a script that failed. */
const complaints: string[] = [];

beforeAll(async () => {
  site = await ConsoleSite.startEmpty();
  ({ context, tab } = await site.open());
  context.on('request', (request) => addresses.push(request.url()));
  tab.on('pageerror', (error) => complaints.push(error.message));
  tab.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) complaints.push(message.text());
  });
  await setUp(tab, site.setUpLink);
});
afterAll(() => site.stop());

async function register(): Promise<void> {
  admin = await Admin.enter(site.server);
  await admin.api(API, ['view_friends', 'edit_friends']);
  application = await admin.application('Billing');
  const scopes = { scope: 'view_friends edit_friends', default_scope: 'view_friends' };
  set = await admin.credentialSet(application, { name: 'Nightly run', ...scopes });
  web = await admin.credentialSet(application, {
    ...{ grant_type: 'authorization_code', name: 'Web sign-in', scope: 'openid view_friends' },
    redirect_uris: ['https://billing.example/callback'],
  });
  robot = await admin.credentialSet(application, {
    grant_type: 'jwt-bearer',
    name: 'Export robot',
    ...scopes,
  });
}

describe('the dashboard of a new server', () => {
  it('is where the console begins, and tells the next step', async () => {
    await site.visit(tab, '/console/', 'Dashboard');
    await tab.getByRole('link', { name: 'Create your first application' }).waitFor();
    await register();
  });
});

describe('the playground', () => {
  it('shows the exact request, and gets a token with the secret that was typed', async () => {
    await site.visit(tab, '/console/playground', 'Playground');
    await tab.getByRole('combobox', { name: 'Credential set' }).click();
    await tab.getByRole('option', { name: /Nightly run/ }).click();
    await tab.getByLabel('Client secret').fill(set.client_secret);
    const request = tab.getByRole('region', { name: 'HTTP' });
    expect(await request.textContent()).toContain('grant_type=client_credentials');
    expect(await request.textContent()).not.toContain(set.client_secret);
    await tab.getByRole('button', { name: 'Send request' }).click();
    await tab.getByText('200 OK', { exact: true }).waitFor();
    const answer = (await tab.getByRole('region', { name: 'Answer, as it came' }).textContent()) ?? '';
    token = /"access_token": "([^"]+)"/.exec(answer)?.[1] ?? 'none';
    await tab.locator('[data-verdict=active]').waitFor();
    expect(complaints).toEqual([]);
  });

  it('forgets secret and token when one leaves', async () => {
    await tab.getByRole('link', { name: 'Token inspector' }).click();
    await arrived(tab, 'Token inspector');
    const everything = await everythingIn(tab);
    expect(everything).not.toContain(set.client_secret);
    expect(everything).not.toContain(token);
    expect(addresses.filter((address) => address.includes(set.client_secret))).toEqual([]);
    expect(addresses.filter((address) => !address.startsWith(site.at('/')))).toEqual([]);
  });

  it('says why the server refuses, in its words', async () => {
    await site.visit(tab, `/console/playground?client_id=${set.client_id}`);
    await tab.getByLabel('Client secret').fill('wrong');
    await tab.getByRole('button', { name: 'Send request' }).click();
    await tab.getByText('401 Unauthorized', { exact: true }).waitFor();
    await tab.getByText('check the client_id and its secret or key', { exact: false }).first().waitFor();
  });

  it('builds and signs an assertion in the browser with a key file', async () => {
    const { key_file: file } = await admin.must<{ key_file: object }>(
      'POST',
      `/credential-sets/${robot.client_id}/keys/generate`,
      { algorithm: 'ES256' },
    );
    await site.visit(tab, `/console/playground?client_id=${robot.client_id}`);
    await tab.getByLabel('Private key').fill(JSON.stringify(file));
    await tab.getByRole('button', { name: 'Build and sign the assertion' }).click();
    expect(await tab.getByRole('region', { name: 'What was signed' }).textContent()).toContain('"aud"');
    await tab.getByRole('button', { name: 'Send request' }).click();
    await tab.locator('[data-verdict=active]').waitFor();
  });

  it('says of a public key that it does not sign', async () => {
    const { publicKey } = await generateKeyPair('ES256', { extractable: true });
    const pem = `-----BEGIN PUBLIC KEY-----\n${publicKey.type}\n-----END PUBLIC KEY-----`;
    await site.visit(tab, `/console/playground?client_id=${robot.client_id}`);
    await tab.getByLabel('Private key').fill(pem);
    await tab.getByText('This is a public key').waitFor();
  });

  it('goes through the code flow step by step, with the verifier that only it knows', async () => {
    await site.visit(tab, `/console/playground?client_id=${web.client_id}`);
    await tab.getByText('First the set has to list the address').waitFor();
    await tab.getByRole('button', { name: 'Add it to this set' }).click();
    const person = context.waitForEvent('page');
    await tab.getByRole('link', { name: 'Sign in and allow, in a new tab' }).click();
    await (await person).click('#consent-allow');
    await tab.getByText('Good once, for a minute, with the verifier only.').waitFor();
    await tab.getByLabel('Client secret').fill(web.client_secret);
    await tab.getByRole('button', { name: 'Send request' }).click();
    await tab.locator('[data-verdict=active]').waitFor();
    await tab.getByRole('tab', { name: 'ID token' }).click();
    await tab.locator('[data-verdict=identity]').waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('what a person allowed', () => {
  let tokens: PersonsTokens;
  let codeSet: MadeCredentialSet;

  beforeAll(async () => {
    codeSet = await createCodeSet({ admin, application });
    const person = new Person(site.server, await admin.account('ada@example.com'));
    tokens = await getTokens({ server: site.server, person, codeSet });
  });

  it('is exchanged in the playground for a token that opens another API', async () => {
    await admin.api(PHOTOS, ['view_friends']);
    const gateway = await admin.credentialSet(application, {
      ...{ grant_type: 'token-exchange', name: 'Gateway', scope: 'view_friends', apis: [PHOTOS] },
    });
    await allow({ admin }, gateway, API, PHOTOS, { scope: 'view_friends' });
    await site.visit(tab, `/console/playground?client_id=${gateway.client_id}`);
    await tab.getByLabel('Client secret').fill(gateway.client_secret);
    await tab.getByLabel('Subject token').fill(tokens.access_token);
    await tab.getByRole('button', { name: 'Send request' }).click();
    await tab.getByText('200 OK', { exact: true }).waitFor();
    await tab.locator('[data-verdict=active]').waitFor();
    await tab.getByRole('region', { name: 'Answer, as it came' }).getByText(ACCESS_TOKEN).waitFor();
  });

  it('ends with all that came of it when its refresh token is revoked', async () => {
    const list = `/tokens?client_id=${codeSet.client_id}`;
    const { items } = await admin.must<{ items: { jti: string; kind: string }[] }>('GET', list);
    const { jti } = items.find(({ kind }) => kind === 'refresh_token') ?? { jti: 'none' };
    await site.visit(tab, `/console/tokens/${jti}`);
    await tab.getByRole('button', { name: 'Revoke', exact: true }).click();
    const dialog = tab.getByRole('dialog', { name: 'Revoke this token?' });
    await dialog.getByText('all access and refresh tokens that came of the same consent').waitFor();
    await dialog.getByLabel('Reason').fill('the person left');
    await dialog.getByRole('button', { name: 'Revoke token' }).click();
    await tab.getByRole('dialog').getByText('the person left').waitFor();
    const { url } = site.server;
    expect((await refresh(url, codeSet, tokens.refresh_token)).body.error).toBe('invalid_grant');
    expect(await introspect(url, codeSet, tokens.access_token)).toEqual({ active: false });
  });
});

describe('issued tokens', () => {
  it('are found by filters that stand in the address', async () => {
    const filters = `client_id=${set.client_id}&grant_type=client_credentials&state=active&scope=view_friends`;
    await site.visit(tab, `/console/tokens?${filters}`, 'Issued tokens');
    await tab.getByText('1 entry; that is all').waitFor();
    expect(await tab.getByLabel('Scope', { exact: true }).inputValue()).toBe('view_friends');
    await site.visit(tab, '/console/tokens?subject=nobody');
    await tab.getByRole('heading', { name: 'No such token' }).waitFor();
    await tab.getByRole('button', { name: 'Clear the filters' }).last().click();
    await tab.waitForURL((url) => url.search === '');
  });

  it('tell where each came from, at an address of its own', async () => {
    await site.visit(tab, `/console/tokens?client_id=${set.client_id}`);
    await tab.getByRole('table').getByRole('link').first().click();
    const drawer = tab.getByRole('dialog');
    await drawer.getByText(`ending in ${set.client_secret.slice(-4)}`).waitFor();
    await tab.reload();
    await drawer.getByText('Where it came from').waitFor();
    expect(new URL(tab.url()).searchParams.get('client_id')).toBe(set.client_id);
  });

  it('are revoked with a reason, after it is said what that reaches', async () => {
    await tab.getByRole('button', { name: 'Revoke', exact: true }).click();
    const dialog = tab.getByRole('dialog', { name: 'Revoke this token?' });
    await dialog.getByText('APIs that only check the signature', { exact: false }).waitFor();
    expect(await dialog.getByRole('button', { name: 'Revoke token' }).isDisabled()).toBe(true);
    await dialog.getByLabel('Reason').fill('the laptop was lost');
    await dialog.getByRole('button', { name: 'Revoke token' }).click();
    await tab.getByText('the laptop was lost').waitFor();
    await tab.getByRole('dialog').getByText('Revoked').first().waitFor();
  });

  it('have events beside them, found by time, each at an address of its own', async () => {
    await site.visit(tab, '/console/events?occurred_to=2020-01-01T00:00:00.000Z', 'Events');
    await tab.getByRole('heading', { name: 'No such event' }).waitFor();
    const filters = '?kind=token.revoked&occurred_from=2020-01-01T00:00:00.000Z';
    await site.visit(tab, `/console/events${filters}`, 'Events');
    await tab.getByRole('table').getByRole('link', { name: 'token.revoked' }).first().click();
    await tab.waitForURL('**/console/events/evt_*');
    await tab.reload();
    await tab.getByRole('dialog', { name: 'token.revoked' }).getByText('Place in the ledger').waitFor();
    await tab.keyboard.press('Escape');
    await tab.waitForURL((url) => url.pathname === '/console/events');
    expect(new URL(tab.url()).searchParams.get('kind')).toBe('token.revoked');
  });
});

describe('the token inspector', () => {
  const paste = async (text: string): Promise<void> => {
    await site.visit(tab, '/console/inspector', 'Token inspector');
    await tab.getByLabel('Token', { exact: true }).fill(text);
  };

  it('says of the revoked token that it is, and leads to its ledger entry', async () => {
    await paste(`Bearer ${token}`);
    await tab.locator('[data-verdict=revoked]').waitFor();
    await tab.getByRole('link', { name: 'Open its ledger entry' }).click();
    await tab.getByRole('dialog').getByText('the laptop was lost').waitFor();
  });

  it('sees that a token was altered, and sends it nowhere', async () => {
    const [head = '', , signature = ''] = token.split('.');
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as object;
    const body = Buffer.from(JSON.stringify({ ...claims, scope: 'everything' })).toString('base64url');
    addresses.length = 0;
    await paste([head, body, signature].join('.'));
    await tab.locator('[data-verdict=altered]').waitFor();
    expect(addresses.filter((address) => address.includes(body))).toEqual([]);
  });

  it.each([
    ['unreadable', 'garbage'],
    ['foreign', 'eyJhbGciOiJub25lIn0.eyJpc3MiOiJodHRwczovL290aGVyLmV4YW1wbGUifQ.'],
    ['code', `lgt_ac_${'0'.repeat(32)}${'x'.repeat(43)}`],
    ['unknown', `lgt_at_${'0'.repeat(32)}${'x'.repeat(43)}`],
  ])('says %s of what is so', async (verdict, text) => {
    await paste(text);
    await tab.locator(`[data-verdict=${verdict}]`).waitFor();
  });
});

describe('the dashboard', () => {
  it('shows what was just issued, and an alarm for a wrong grant', async () => {
    await getToken(site.server.url, set, { grant_type: 'authorization_code', code: 'x' });
    await eventually(async () => {
      await site.visit(tab, '/console/dashboard', 'Dashboard');
      await tab.getByText('was asked for Authorization code', { exact: false }).waitFor({ timeout: 2000 });
    });
    await tab.getByRole('region', { name: 'Issued, by grant' }).getByText('Table').click();
    const issued = tab.getByRole('table', { name: 'Issued, by grant' });
    await issued.getByRole('columnheader', { name: 'Service account' }).waitFor();
    await issued.getByRole('link').first().click();
    await arrived(tab, 'Issued tokens');
    expect(new URL(tab.url()).searchParams.get('issued_from')).not.toBeNull();
  });

  it('leads from a set that fails to cause and cure', async () => {
    await site.visit(tab, '/console/dashboard');
    await tab.getByRole('table', { name: 'Refused most' }).getByRole('link', { name: 'Nightly run' }).click();
    await tab.getByRole('article', { name: /The secret that was sent is none/ }).waitFor();
    await tab.getByRole('article', { name: /another grant type than its own/ }).waitFor();
  });

  it('keeps its period in the address', async () => {
    await site.visit(tab, '/console/dashboard');
    await tab.getByText('7 days').click();
    await tab.waitForURL('**/console/dashboard?period=7d');
  });
});

describe('by the keyboard alone', () => {
  it('one gets a token in the playground', async () => {
    await site.visit(tab, `/console/playground?client_id=${set.client_id}`);
    await tab.getByLabel('Client secret').waitFor();
    await tab.evaluate('document.activeElement.blur()');
    await tabTo(tab, 'Skip to the content');
    await tab.keyboard.press('Enter');
    while ((await tab.evaluate('document.activeElement.type')) !== 'password')
      await tab.keyboard.press('Tab');
    await tab.keyboard.type(set.client_secret);
    await tabTo(tab, 'Send request');
    await tab.keyboard.press('Enter');
    await tab.locator('[data-verdict=active]').waitFor();
    await tabTo(tab, 'Open its ledger entry');
    await tab.keyboard.press('Enter');
    await tab.getByRole('dialog').getByText('Where it came from').waitFor();
    await tab.keyboard.press('Escape');
    await tab.waitForURL('**/console/tokens');
  });
});

describe('an auditor', () => {
  let theirs: { readonly context: BrowserContext; readonly tab: Page };

  beforeAll(async () => {
    const account = await admin.account('audi@example.com', 'auditor');
    theirs = await site.open();
    await theirs.tab.goto(site.at('/console/dashboard'));
    await signIn(theirs.tab, account);
    await arrived(theirs.tab, 'Dashboard');
  });

  it('sees the dashboard, the tokens and where they came from, and revokes none', async () => {
    await theirs.tab.getByText('you see everything and change nothing', { exact: false }).waitFor();
    await site.visit(theirs.tab, `/console/tokens?client_id=${robot.client_id}`);
    await theirs.tab.getByRole('table').getByRole('link').first().click();
    await theirs.tab.getByText('Only admins revoke tokens.').waitFor();
    expect(await theirs.tab.getByRole('button', { name: 'Revoke' }).count()).toBe(0);
  });
});

describe('every page', () => {
  it.each([
    ['the dashboard', () => 'dashboard'],
    ['issued tokens', () => 'tokens'],
    ['the token inspector', () => 'inspector'],
    ['the playground', () => 'playground'],
    ['its request by a secret', () => `playground?client_id=${set.client_id}`],
    ['its request by an assertion', () => `playground?client_id=${robot.client_id}`],
    ['its code flow', () => `playground?client_id=${web.client_id}`],
  ])('meets WCAG 2.2 AA: %s', async (_, path) => {
    expect(await faultsAt(tab, `/console/${path()}`)).toEqual([]);
  });

  it('meets it with a token open', async () => {
    await site.visit(tab, '/console/inspector');
    await tab.getByLabel('Token', { exact: true }).fill(token);
    await tab.getByRole('link', { name: 'Open its ledger entry' }).waitFor();
    expect(await faultsOf(tab)).toEqual([]);
    await tab.getByRole('link', { name: 'Open its ledger entry' }).click();
    await tab.getByRole('dialog').getByText('Where it came from').waitFor();
    expect(await faultsOf(tab)).toEqual([]);
  });
});
