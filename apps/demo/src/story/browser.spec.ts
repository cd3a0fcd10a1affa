import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Page } from '../printing/page.js';
import { createPaint } from '../printing/paint.js';
import { Browser } from './browser.js';
import { Narrator } from './narrator.js';

const PAGE = `<form action="/other"><button id="other"></button></form>
  <form action="/login" method="post"><input type="hidden" name="anti_forgery" value="af"/>
  <input name="login"/><input type="checkbox" name="keep" checked=""/>
  <button id="allow" name="answer" value="allow"></button><button id="deny" name="answer" value="deny"></button></form>`;

let server: Server;
let origin: string;
let browser: Browser;
let asked: readonly { readonly line: string; readonly cookie: string | undefined; readonly body: string }[];

beforeEach(async () => {
  asked = [];
  server = createServer((request, answer) => {
    void note(request).then(() => answer.setHeader('Set-Cookie', 'session=s1; Path=/').end(PAGE));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = new Browser(new Narrator(new Page(createPaint(false), () => undefined)));
});
afterEach(() => server.close());

async function note(request: IncomingMessage): Promise<void> {
  const { method, url, headers } = request;
  asked = [...asked, { line: `${method} ${url}`, cookie: headers.cookie, body: await text(request) }];
}

describe('the browser of the story', () => {
  it('sends the form of the button that is pressed, with what was entered, and its cookies', async () => {
    const page = {
      url: `${origin}/page`,
      text: (await browser.open(`${origin}/page`, { status: 200 })).text,
    };
    await browser.press(page, 'allow', { login: 'ada' }, { status: 200 });
    expect(asked).toEqual([
      { line: 'GET /page', cookie: undefined, body: '' },
      { line: 'POST /login', cookie: 'session=s1', body: 'anti_forgery=af&keep=on&answer=allow&login=ada' },
    ]);
  });

  it('ends the story where the page has no such button', async () => {
    const pressed = browser.press({ url: origin, text: PAGE }, 'absent', {}, { status: 200 });
    await expect(pressed).rejects.toThrow('expected a button #absent');
  });
});
