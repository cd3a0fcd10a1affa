import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { LegateProvider } from '../support/providers/legate.js';
import type { RegisteredClient } from '../support/providers/open-id-provider.js';

const LIBRARY = join(dirname(require.resolve('oidc-client-ts')), '../browser/oidc-client-ts.min.js');
const PAGE = '<!doctype html><title>A single-page client</title><script src="/oidc-client-ts.js"></script>';

let provider: LegateProvider;
let browser: Browser;
let [app, stranger]: Server[] = [];
let client: RegisteredClient;

beforeAll(async () => {
  const library = await readFile(LIBRARY, 'utf8');
  [provider, browser, app, stranger] = await Promise.all([
    LegateProvider.start(),
    openBrowser(),
    serve(library),
    serve(library),
  ]);
  client = await provider.register({
    redirectUris: [`${originOf(app)}/callback`],
    postLogoutRedirectUris: [`${originOf(app)}/signed-out`],
    scope: 'openid profile email offline_access',
    isPublic: true,
  });
});

afterAll(async () => {
  [app, stranger].forEach((server) => server?.close());
  await browser.close();
  await provider.stop();
});

/** A web server of static files: the page, whatever the path, and the library. */
async function serve(library: string): Promise<Server> {
  const server = createServer((request, answer) => {
    const script = request.url === '/oidc-client-ts.js';
    answer.setHeader('Content-Type', script ? 'text/javascript' : 'text/html');
    answer.end(script ? library : PAGE);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
}

function originOf(server: Server | undefined): string {
  const address = server?.address() as AddressInfo | undefined;
  return `http://127.0.0.1:${address?.port}`;
}

/** What the page runs: an expression over its `manager`, which it makes anew after each load. */
function run<T>(tab: Page, expression: string): Promise<T> {
  const settings = JSON.stringify({
    authority: provider.issuer,
    client_id: client.clientId,
    redirect_uri: `${originOf(app)}/callback`,
    post_logout_redirect_uri: `${originOf(app)}/signed-out`,
    scope: 'openid profile email offline_access',
    prompt: 'consent',
    loadUserInfo: true,
    automaticSilentRenew: false,
  });
  return tab.evaluate(`(async () => {
    const manager = new oidc.UserManager(${settings});
    return JSON.parse(JSON.stringify((${expression}) ?? null));
  })()`);
}

interface SignedInUser {
  readonly access_token: string;
  readonly refresh_token: string;
  readonly profile: Readonly<Record<string, unknown>>;
}

/** The person goes from the page to the provider, signs in, allows, and comes back. */
async function signIn(tab: Page): Promise<SignedInUser> {
  const { login, password } = provider.credentials;
  await tab.goto(originOf(app));
  await Promise.all([tab.waitForURL(/\/login/), run(tab, 'manager.signinRedirect()')]);
  await tab.fill('input[name=login]', login);
  await tab.fill('input[name=password]', password);
  await tab.click('#login-submit');
  await tab.click('#consent-allow');
  await tab.waitForURL(/\/callback\?/);
  return run(tab, 'await manager.signinRedirectCallback()');
}

/** What a page of another origin, or of this one, reads of a request; `blocked` where the browser kept it back. */
const fetchFrom = (tab: Page, path: string, init: object): Promise<number | 'blocked'> =>
  tab.evaluate(
    `fetch(${JSON.stringify(provider.issuer + path)}, ${JSON.stringify(init)}).then((answer) => answer.status, () => 'blocked')`,
  );

describe('oidc-client-ts as a public single-page client in Chromium', () => {
  it('signs a person in, reads userinfo, refreshes without a page, and signs out', async () => {
    const context = await browser.newContext();
    const tab = await context.newPage();
    const user = await signIn(tab);
    expect(user.profile).toMatchObject({
      sub: expect.any(String),
      name: provider.person['name'],
      email: provider.person['email'],
    });

    const refreshed = await run<SignedInUser>(tab, 'await manager.signinSilent()');
    expect(refreshed.profile['sub']).toBe(user.profile['sub']);
    expect(refreshed.access_token).not.toBe(user.access_token);
    expect(refreshed.refresh_token).not.toBe(user.refresh_token);

    await Promise.all([tab.waitForURL(/\/signed-out/), run(tab, 'manager.signoutRedirect()')]);
    await run(tab, 'await manager.signoutRedirectCallback()');
    expect(await run(tab, 'await manager.getUser()')).toBeNull();
    await context.close();
  });

  it('is answered at its own origin, and at no other (case 212)', async () => {
    const context = await browser.newContext();
    const tab = await context.newPage();
    const { access_token, refresh_token } = await signIn(tab);
    const userinfo = ['/oauth/userinfo', { headers: { Authorization: `Bearer ${access_token}` } }] as const;
    const body = new URLSearchParams({
      grant_type: 'refresh_token',
      refresh_token,
      client_id: client.clientId,
    }).toString();
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const token = ['/oauth/token', { method: 'POST', headers, body }] as const;
    expect(await fetchFrom(tab, ...userinfo)).toBe(200);

    const other = await context.newPage();
    await other.goto(originOf(stranger));
    expect(await fetchFrom(other, ...userinfo)).toBe('blocked');
    expect(await fetchFrom(other, ...token)).toBe('blocked');
    expect(await fetchFrom(other, '/.well-known/openid-configuration', {})).toBe(200);
    await context.close();
  });
});
