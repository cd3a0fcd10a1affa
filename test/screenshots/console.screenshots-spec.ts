import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { Admin, getToken, type MadeCredentialSet } from '../support/admin.js';
import { FRIENDS } from '../support/billing.js';
import { createClientKey } from '../support/client-key.js';
import { reachGrants } from '../support/console-registration.js';
import { ConsoleSite, setUp } from '../support/console.js';
import { askByGrant } from '../support/service-account.js';

const IMAGES = resolve(__dirname, '../../docs/images');
const TOKENS = 60;

let site: ConsoleSite;
let admin: Admin;
let tab: Page;
let nightly: MadeCredentialSet;
let calendar: MadeCredentialSet;

beforeAll(async () => {
  await mkdir(IMAGES, { recursive: true });
  site = await ConsoleSite.startEmpty();
  ({ tab } = await site.open({ deviceScaleFactor: 1 }));
  await setUp(tab, site.setUpLink);
  admin = await Admin.enter(site.server);
  await register();
});
afterAll(() => site.stop());

/** Two applications with a set a grant, tokens of each, and a few refusals. */
async function register(): Promise<void> {
  await admin.api(FRIENDS, ['view_friends', 'edit_friends']);
  const scopes = { scope: 'view_friends edit_friends', default_scope: 'view_friends' };
  const [billing, jobs] = [await admin.application('Billing'), await admin.application('Calendar jobs')];
  nightly = await admin.credentialSet(billing, { name: 'Nightly run', ...scopes });
  const web = await admin.credentialSet(billing, {
    ...{ grant_type: 'authorization_code', name: 'Web sign-in', scope: 'openid view_friends' },
    redirect_uris: ['https://billing.example/callback'],
  });
  const key = await createClientKey();
  const account = { grant_type: 'jwt-bearer', name: 'Calendar', public_key: key.pem, ...scopes };
  calendar = await admin.credentialSet(jobs, account);
  await admin.account('ada@example.com');
  await admin.must('POST', '/delegations', {
    ...{ client_id: calendar.client_id, subjects: ['@example.com'], scope: 'view_friends', apis: [FRIENDS] },
    expires_at: new Date(Date.now() + 7 * 86_400_000).toISOString(),
    reason: 'the calendar shows birthdays',
  });
  for (let count = 0; count < TOKENS; count++) {
    await getToken(site.server.url, nightly);
    const sub = count % 2 === 0 ? {} : { sub: 'ada@example.com' };
    const robot = { set: calendar, key, issuer: site.site.issuer };
    if (count % 3 === 0) await askByGrant(site.server.url, robot, sub);
    if (count % 20 === 0) await getToken(site.server.url, nightly, { scope: 'delete_friends' });
    if (count % 30 === 0) await getToken(site.server.url, web);
  }
}

/** Opens a page, and keeps it as it is once nothing more is loading. */
async function take(name: string, path: string): Promise<void> {
  await site.load(tab, path);
  await keep(name);
}

async function keep(name: string): Promise<void> {
  await tab.waitForLoadState('networkidle');
  await tab.screenshot({ path: join(IMAGES, `${name}.png`) });
}

it('the pages of the console are taken from the running product', async () => {
  await take('dashboard', '/console/dashboard');
  await site.load(tab, '/console/applications/new');
  await reachGrants(tab, 'Statements', 'Several of these');
  await keep('register');
  await take('credential-set', `/console/credential-sets/${nightly.client_id}`);
  await take('service-account', `/console/service-accounts/${calendar.client_id}/delegations`);
  await take('tokens', '/console/tokens');
}, 180_000);
