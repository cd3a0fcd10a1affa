import fastify, { type FastifyInstance } from 'fastify';
import { messagesIn } from './messages/messages.js';
import { sendNotice } from './send-notice.js';
import { sendPage } from './send-page.js';
import { SignedOutPage } from './signed-out-page.js';

const messages = messagesIn('en');
let server: FastifyInstance;
let url: string;

beforeAll(async () => {
  server = fastify({ genReqId: () => 'request-1' });
  server.get('/', (_, reply) => sendPage(reply, <SignedOutPage messages={messages} signedOut />));
  server.get('/fault', (_, reply) => sendNotice(reply, messages, 'return-address-unknown', 'redirect_uri'));
  server.get('/twice', (_, reply) => sendNotice(reply, messages, 'answered-already', 'answered'));
  url = await server.listen({ host: '127.0.0.1', port: 0 });
});

afterAll(() => server.close());

it('a page is kept, framed and referred to by nobody (cases 33, 40, 211, 213)', async () => {
  const { headers } = await fetch(url);
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': expect.stringMatching(
      /^default-src 'none';.*frame-ancestors 'none'/,
    ) as string,
    'x-frame-options': 'DENY',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
});

it('a page begins with its document type, so that browsers keep to the standards', async () => {
  expect(await (await fetch(url)).text()).toMatch(/^<!doctype html><html lang="en">/);
});

it('a notice has its status, and says whose fault it is and which request it was', async () => {
  const answer = await fetch(`${url}/fault`);
  const page = await answer.text();
  expect(answer.status).toBe(400);
  expect(page).toContain(messages.notice.faults.application);
  expect(page).toMatch(/redirect_uri.*request-1/);
});

it('a notice of what is no fault asks nobody to quote a request (case 34)', async () => {
  const answer = await fetch(`${url}/twice`);
  expect([answer.status, (await answer.text()).includes('request-1')]).toEqual([200, false]);
});
