import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.js';
import { codeSet, requestOf, startPhotos, stopPhotos, type Photos } from '../support/photos.js';

let photos: Photos;
let browser: Browser;
/** The application: sends whoever comes to its callback on to its own front page, under another name. */
let application: Server;
let context: BrowserContext;
let tab: Page;

beforeAll(async () => {
  application = createServer((request, answer) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname !== '/cb') return answer.setHeader('Content-Type', 'text/html').end('<title>Photos</title>');
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    return request.on('end', () => {
      const { port } = application.address() as AddressInfo;
      answer.writeHead(303, { Location: `http://localhost:${port}/home${search || `?${body}`}` }).end();
    });
  });
  await once(application.listen(0, '127.0.0.1'), 'listening');
  [photos, browser] = await Promise.all([startPhotos(), openBrowser()]);
});

afterAll(async () => {
  await browser.close();
  application.close();
  await stopPhotos(photos);
});

beforeEach(async () => {
  context = await browser.newContext();
  tab = await context.newPage();
});
afterEach(() => context.close());

/**
 * An authorization request of a new credential set, at the issuer as the browser knows it. The set has a secret: of a
 * public one at a loopback address no consent is remembered.
 */
async function newRequest(changes: Readonly<Record<string, string>> = {}): Promise<string> {
  const redirect_uri = `http://127.0.0.1:${(application.address() as AddressInfo).port}/cb`;
  const more = { public: false, redirect_uris: [redirect_uri] };
  const set = await codeSet(photos.admin, photos.application, more);
  return photos.site.issuer + requestOf({ set }, { redirect_uri, ...changes });
}

async function signIn(): Promise<void> {
  await tab.fill('#login', photos.account.email);
  await tab.fill('#password', photos.account.password);
  await tab.click('#login-submit');
}

/** What the application was answered, when the browser has come to its front page. */
async function arrived(): Promise<Record<string, string>> {
  await tab.waitForURL('**/home?*');
  return Object.fromEntries(new URL(tab.url()).searchParams);
}

describe('a person at a browser', () => {
  it('signs in, allows, and comes back to the application with a code', async () => {
    await tab.goto(await newRequest());
    await signIn();
    await tab.click('#consent-allow');
    expect(await arrived()).toEqual({ code: expect.any(String), state: 'state-1', iss: photos.site.issuer });
  });

  it('comes back by a form that posts itself', async () => {
    await tab.goto(await newRequest({ response_mode: 'form_post' }));
    await signIn();
    await tab.click('#consent-allow');
    expect(await arrived()).toMatchObject({ code: expect.any(String), state: 'state-1' });
  });

  it('denies, and the application is told', async () => {
    await tab.goto(await newRequest());
    await signIn();
    await tab.click('#consent-deny');
    expect(await arrived()).toMatchObject({ error: 'access_denied' });
  });

  it('comes back at once where they allowed it before', async () => {
    const url = await newRequest();
    await tab.goto(url);
    await signIn();
    await tab.click('#consent-allow');
    await arrived();
    await tab.goto(url);
    expect(await arrived()).toMatchObject({ code: expect.any(String) });
    await tab.goto(`${url}&prompt=login`);
    await signIn();
    expect(await arrived()).toMatchObject({ code: expect.any(String) });
  });

  it('goes back after the answer, and finds that it counted once (case 34)', async () => {
    await tab.goto(await newRequest());
    await signIn();
    const consent = tab.url();
    await tab.click('#consent-allow');
    await arrived();
    await tab.goto(consent);
    expect(await tab.title()).toContain('answered already');
  });

  it('is known in no other browser, whoever sends them the address (cases 46, 47)', async () => {
    await tab.goto(await newRequest());
    const elsewhere = await browser.newContext();
    const page = await elsewhere.newPage();
    const answer = await page.goto(tab.url());
    expect([answer?.status(), await page.locator('form').count()]).toEqual([403, 0]);
    await elsewhere.close();
  });

  it('is recognized where another site’s form asks, though that brings no cookies', async () => {
    const url = new URL(await newRequest());
    await tab.goto(url.href);
    await signIn();
    await tab.click('#consent-allow');
    const { code } = await arrived();
    const fields = [...url.searchParams].map(([name, value]) => `<input name="${name}" value="${value}">`);
    await tab.setContent(
      `<form method="post" action="${url.origin}${url.pathname}">${fields.join('')}<button>`,
    );
    await tab.click('button');
    expect((await arrived())['code']).not.toBe(code);
  });
});
