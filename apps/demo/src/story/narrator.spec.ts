import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Page } from '../printing/page.js';
import { createPaint } from '../printing/paint.js';
import { Narrator } from './narrator.js';

let server: Server;
let url: string;
let printed: string;
let narrator: Narrator;

beforeEach(async () => {
  server = createServer((_request, answer) =>
    answer.writeHead(403, { 'Content-Type': 'application/json' }).end('{"error":"insufficient_scope"}'),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/friends`;
  printed = '';
  narrator = new Narrator(new Page(createPaint(false), (text) => (printed += text)));
});
afterEach(() => server.close());

describe('a step of the story', () => {
  it('prints the request and the answer as they were', async () => {
    const answer = await narrator.ask({ method: 'GET', url, headers: {} }, { status: 403 });
    expect(answer.json).toEqual({ error: 'insufficient_scope' });
    expect(printed).toBe(
      `\n  > GET ${url}\n\n  < 403 Forbidden\n  <\n  < { "error": "insufficient_scope" }\n`,
    );
  });

  it('ends the story when the answer is another, and has printed it', async () => {
    const step = narrator.ask({ method: 'GET', url, headers: {} }, { status: 200 });
    await expect(step).rejects.toThrow('expected status to be 200, and it is 403');
    expect(printed).toContain('< 403 Forbidden');
  });

  it('ends the story in one line when nobody answers', async () => {
    server.close();
    const step = narrator.ask({ method: 'GET', url, headers: {} }, { status: 403 });
    await expect(step).rejects.toThrow(/^GET \S+: no answer \(.*ECONNREFUSED.*\)$/);
  });
});
