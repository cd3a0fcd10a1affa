import { ask, type Answer } from '../support/http.js';
import { Site, type Server } from '../support/legate.js';
import { sendRaw } from '../support/raw-http.js';

let site: Site;
let server: Server;

beforeAll(async () => {
  site = await Site.create();
  server = await site.start();
});
afterAll(async () => {
  await server.stop();
  await site.remove();
});

const get = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
  ask(server.url + path, { headers });

/** The nonces that stand in a page. */
const noncesIn = (page: string): string[] => [
  ...new Set([...page.matchAll(/nonce="([^"]+)"/g)].map(([, nonce = '']) => nonce)),
];

/** The path of a script or a style of the page, by its ending. */
async function assetOf(ending: string): Promise<string> {
  const { text } = await get('/console/');
  return new RegExp(`/console/assets/[\\w.-]+\\.${ending}`).exec(text)?.[0] ?? 'none';
}

describe('the console', () => {
  it.each([
    '/console/',
    '/console/applications',
    '/console/applications/app_1/details',
    '/console/events?kind=x',
  ])('is one page at %s, which nobody keeps', async (path) => {
    const { status, headers, text } = await get(path);
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(headers['cache-control']).toBe('no-store');
    expect(text).toContain('<div id="root">');
  });

  it('begins with a slash', async () => {
    const { status, headers } = await get('/console');
    expect([status, headers['location']]).toEqual([308, '/console/']);
  });

  it('runs only scripts and styles of this server, or with the nonce of this one answer', async () => {
    const [first, second] = [await get('/console/'), await get('/console/')];
    const [nonce = 'none', ...others] = noncesIn(first.text);
    expect(others).toEqual([]);
    expect(nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/);
    expect(noncesIn(second.text)).not.toContain(nonce);
    const policy = String(first.headers['content-security-policy']);
    expect(policy).toContain(`script-src 'self' 'nonce-${nonce}'`);
    expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(policy).not.toMatch(/unsafe|\*|http/);
    expect(first.text.match(/<script(?![^>]*nonce=)/g)).toBeNull();
  });

  it('is framed by nobody, and tells nobody where its reader came from (cases 33, 211)', async () => {
    const { headers } = await get('/console/');
    expect(headers).toMatchObject({
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'") as string,
    });
  });

  it('keeps scripts and styles for ever, compressed as the browser can read them', async () => {
    for (const ending of ['js', 'css']) {
      const path = await assetOf(ending);
      const brotli = await get(path, { 'Accept-Encoding': 'gzip, br' });
      expect(brotli.status).toBe(200);
      expect(brotli.headers).toMatchObject({
        'content-encoding': 'br',
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
      });
      expect((await get(path, { 'Accept-Encoding': 'gzip' })).headers['content-encoding']).toBe('gzip');
      expect((await get(path)).headers['content-encoding']).toBeUndefined();
    }
  });

  it.each(['/console/assets/nothing.js', '/console/assets/', '/console/index.html', '/console/favicon.ico'])(
    'has no file %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it('takes no other method', async () => {
    const { status } = await ask(`${server.url}/console/`, { method: 'POST' });
    expect([404, 405]).toContain(status);
  });
});

describe('a path that climbs out of the console (case 241)', () => {
  const UP = ['..', '%2e%2e', '..%2f..', '..%5c..', '..\\..', '%252e%252e', '....'];

  it.each(['/console/', '/console/assets/', '/console/applications/'])(
    'leads from %s nowhere',
    async (from) => {
      for (const up of UP) {
        for (const file of ['etc/passwd', 'package.json', 'dist/server/main.js']) {
          const target = `${from}${`${up}/`.repeat(6)}${file}`;
          const text = await sendRaw(
            site.port,
            `GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
          );
          expect([target, /^HTTP\/1\.1 (?:400|403|404) /.test(text)]).toEqual([target, true]);
          expect(text).not.toMatch(/root:|"dependencies"|import /);
        }
      }
    },
  );
});
