import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Page } from '../printing/page.js';
import { createPaint } from '../printing/paint.js';
import { narratedFetch } from './narrated-fetch.js';
import { Narrator } from './narrator.js';

let server: Server;
let url: string;
let printed: string;
let fetch: typeof globalThis.fetch;

beforeAll(async () => {
  server = createServer((_request, answer) =>
    answer.writeHead(201, { 'Content-Type': 'application/json', 'X-Told': 'yes' }).end('{"made":true}'),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/things`;
});
beforeEach(() => {
  printed = '';
  fetch = narratedFetch(new Narrator(new Page(createPaint(false), (text) => (printed += text))));
});
afterAll(() => server.close());

describe('fetch, told aloud', () => {
  it('answers as fetch does, and prints both', async () => {
    const answer = await fetch(url, { headers: { Authorization: 'Bearer a-token' } });
    expect([answer.status, answer.headers.get('x-told'), await answer.json()]).toEqual([
      201,
      'yes',
      { made: true },
    ]);
    expect(printed).toBe(
      `\n  > GET ${url}\n  > Authorization: Bearer a-token\n\n  < 201 Created\n  <\n  < { "made": true }\n`,
    );
  });

  it('prints what an assertion says', async () => {
    const assertion = ['{"alg":"ES256"}', '{"sub":"ada@example.com"}', 'signature']
      .map((part) => Buffer.from(part).toString('base64url'))
      .join('.');
    await fetch(url, { method: 'POST', body: new URLSearchParams({ assertion }) });
    expect(printed).toContain('= { "sub": "ada@example.com" }');
    expect(printed).toContain(`> POST ${url}\n  > Content-Type: application/x-www-form-urlencoded`);
    expect(printed).not.toContain(assertion);
  });
});
