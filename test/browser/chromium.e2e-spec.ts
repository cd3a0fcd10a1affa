import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { openBrowser } from '../support/browser.js';

const PAGE = `<!doctype html><title>Waiting</title><script>
  fetch(location.hash.slice(1)).then(() => (document.title = 'read'), () => (document.title = 'blocked'));
</script>`;

let page: Server;
let stranger: Server;

beforeAll(async () => {
  [page, stranger] = await Promise.all([serve(PAGE), serve('{}')]);
});

afterAll(() => [page, stranger].forEach((server) => server.close()));

async function serve(body: string): Promise<Server> {
  const server = createServer((_, answer) => answer.setHeader('Content-Type', 'text/html').end(body));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
}

const urlOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

describe("the tests' browser", () => {
  it.each([
    ['that is found on this machine', undefined],
    ['that npm ci brought', () => undefined],
  ])('%s keeps to the same-origin policy, in one context after another', async (_, find) => {
    const browser = await openBrowser(find);
    const titles: string[] = [];
    for (const target of [page, stranger]) {
      const context = await browser.newContext();
      const tab = await context.newPage();
      await tab.goto(`${urlOf(page)}#${urlOf(target)}`);
      await tab.waitForFunction('document.title !== "Waiting"');
      titles.push(await tab.title());
      await context.close();
    }
    await browser.close();
    expect(titles).toEqual(['read', 'blocked']);
  });
});
