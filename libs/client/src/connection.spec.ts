import { Connection } from './connection.js';
import { LocalServer } from './testing/local-server.js';

let server: LocalServer;

beforeEach(async () => {
  server = await LocalServer.start();
});

afterEach(() => server.stop());

const ask = () => new Connection({}).ask(new URL(`${server.url}/token`));

describe('an answer', () => {
  it('is read to its end', async () => {
    server.answer = { access_token: 'x'.repeat(100_000) };
    expect(await ask()).toMatchObject({ status: 200, body: server.answer });
  });

  it('is given up where it is so large that it may have no end', async () => {
    server.answer = { access_token: 'x'.repeat(1_048_576) };
    await expect(ask()).rejects.toThrow('has more than 1048576 bytes');
  });
});
