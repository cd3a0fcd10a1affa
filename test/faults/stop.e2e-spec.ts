import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { startBilling, type Billing } from '../support/billing.js';
import { eventually } from '../support/eventually.js';
import { ask, basic, FORM } from '../support/http.js';
import { WriteLock } from '../support/sqlite-file.js';

const IN_FLIGHT = 32;
const BODY = 'grant_type=client_credentials';

let billing: Billing;

beforeEach(async () => {
  billing = await startBilling();
});

afterEach(async () => {
  await billing.server.kill();
  await billing.site.remove();
});

const HEALTH_REQUEST = 'GET /health/ready HTTP/1.1\r\nHost: x\r\n\r\n';

/** A connection, and the statuses and bodies that it was answered with. */
interface Line {
  readonly socket: Socket;
  received(): string;
}

/** A connection that the server has taken: it answered on it once. */
async function open(): Promise<Line> {
  const socket = connect(billing.site.port, '127.0.0.1');
  socket.write(HEALTH_REQUEST);
  await once(socket, 'data');
  let text = '';
  socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return { socket, received: () => text };
}

const tokenRequest = (): string => {
  const { client_id, client_secret } = billing.set;
  const authorization = `Authorization: ${basic(client_id, client_secret)}`;
  const head = ['POST /oauth/token HTTP/1.1', 'Host: x', authorization, `Content-Type: ${FORM}`];
  return [...head, `Content-Length: ${BODY.length}`, '', BODY].join('\r\n');
};

describe('SIGTERM', () => {
  it('lets every request in flight be answered, readiness first, and ends with 0', async () => {
    const { server, site } = billing;
    const lock = new WriteLock(join(site.dataDir, 'legate.sqlite'));
    const lines = await Promise.all(Array.from({ length: IN_FLIGHT }, open));
    for (const { socket } of lines) socket.write(tokenRequest());
    // Its connection is taken after everything above was read.
    expect((await ask(`${server.url}/health/ready`)).status).toBe(200);
    expect(lines.map(({ received }) => received()).join('')).toBe('');

    const stopped = server.stop();
    await server.child.wrote('"stopping"');
    await expect(ask(`${server.url}/health/ready`)).rejects.toThrow('ECONNREFUSED');
    lines[0]?.socket.write(HEALTH_REQUEST);
    lock.release();
    expect(await stopped).toMatchObject({ code: 0 });
    const [first, ...others] = lines.map(({ received }) => received());
    expect(first?.match(/HTTP\/1.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 503']);
    for (const each of others) expect(each).toMatch(/^HTTP\/1.1 200 [^]*"access_token"/);
  });

  it('ends at once when nobody asks, and closes idle connections', async () => {
    const { socket } = await open();
    const closed = once(socket, 'close');
    expect(await billing.server.stop()).toMatchObject({ code: 0 });
    await closed;
  });

  it('writes the uses it counted before it ends', async () => {
    const { server, site, set } = billing;
    const line = await open();
    line.socket.write(tokenRequest());
    await eventually(() => expect(line.received()).toContain('access_token'));
    await server.stop();
    const again = await site.start();
    const shown = await site.cli<{ secrets: { uses: number }[] }>('credential', 'show', set.client_id);
    expect(shown.secrets[0]?.uses).toBe(1);
    await again.stop();
  });
});
