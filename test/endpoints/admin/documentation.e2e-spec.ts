import { ask } from '../../support/http.js';
import { Site, type Server } from '../../support/legate.js';

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

describe('the documentation of the management API', () => {
  it('is an OpenAPI 3.1 document that anybody may read', async () => {
    const { status, headers, body } = await ask(`${server.url}/api/openapi.json`);
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(/^application\/json/);
    expect(body['openapi']).toMatch(/^3\.1\./);
  });

  it('is a page that runs scripts of this server only (case 211)', async () => {
    const { status, headers, text } = await ask(`${server.url}/api/docs`);
    const policy = String(headers['content-security-policy']);
    expect(status).toBe(200);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    expect(text).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(text).not.toMatch(/\bon\w+=/);
  });

  it('finds every file that the page names', async () => {
    const { text } = await ask(`${server.url}/api/docs`);
    const names = [...text.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) {
      expect({ name, status: (await ask(`${server.url}/api/${name}`)).status }).toEqual({
        name,
        status: 200,
      });
    }
  });
});
