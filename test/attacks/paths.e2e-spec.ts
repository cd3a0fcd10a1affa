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

/** The status and the body of a request whose target is sent as it is written: no client tidies it. */
async function get(target: string): Promise<{ readonly status: number; readonly text: string }> {
  const text = await sendRaw(
    site.port,
    `GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
  );
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1]), text };
}

const UP = ['..', '%2e%2e', '%2E.', '..%2f..', '..%5c..', '..\\..', '..;', '%252e%252e', '%c0%ae%c0%ae'];
const FILES = ['etc/passwd', 'package.json', 'master.key', 'legate.sqlite'];

describe('a path that climbs (case 241)', () => {
  it.each(['/api/docs/', '/console/', '/api/v1/', '/oauth/', '/.well-known/', '/'])(
    'leads from %s to no file',
    async (from) => {
      for (const up of UP) {
        for (const file of FILES) {
          const target = `${from}${`${up}/`.repeat(8)}${file}`;
          const { status, text } = await get(target);
          expect([target, [400, 401, 404].includes(status)]).toEqual([target, true]);
          expect(text).not.toMatch(/root:|"dependencies"|SQLite format/);
        }
      }
    },
  );

  it('leads past no guard', async () => {
    for (const way of [
      '/health/live/../../api/v1/events',
      '/oauth/jwks/..%2f..%2fapi/v1/events',
      '//api/v1/events',
    ]) {
      const { status } = await get(way);
      expect([way, [400, 401, 404].includes(status)]).toEqual([way, true]);
    }
  });
});
