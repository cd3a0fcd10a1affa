import type { Client } from '#protocol';
import { aClient, aSession, createInMemoryPorts, type InMemoryPorts } from '#protocol/testing';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BackchannelLogout } from './backchannel-logout.js';

/** Retries that do not wait. */
const RETRIES = [0, 0];

let inMemory: InMemoryPorts;
let server: Server;
let received: { readonly path: string; readonly type: string | undefined; readonly body: string }[];
let statuses: number[];
let url: string;

beforeEach(async () => {
  inMemory = await createInMemoryPorts();
  [received, statuses] = [[], []];
  server = createServer((request, answer) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      received.push({ path: request.url ?? '', type: request.headers['content-type'], body });
      answer.writeHead(statuses.shift() ?? 200, { Location: `${url}/elsewhere` }).end('x'.repeat(100_000));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** Makes a set with a logout URI, and tells it that Ada's session has ended. */
async function endSession(issuer = 'http://localhost:3000', changes: Partial<Client> = {}): Promise<void> {
  const set = { clientId: 'ac_notes', application: { id: 'app_notes', name: 'Notes' } };
  inMemory.tables.clients.set(
    'ac_notes',
    aClient({ ...set, backchannelLogoutUri: `${url}/bye`, ...changes }),
  );
  const faults: unknown[] = [];
  const logout = new BackchannelLogout({ ...inMemory, issuer }, (fault) => faults.push(fault), RETRIES);
  await inMemory.unitOfWork.run(async () => {
    await logout.ended({ session: aSession(), clientIds: ['ac_notes', 'ac_gone'] });
    expect(received).toEqual([]);
  });
  await logout.finish(10_000);
  expect(faults).toEqual([]);
}

const undelivered = () =>
  inMemory.events.all
    .filter(({ kind }) => kind === 'logout-token.undelivered')
    .map(({ clientId, applicationId, target, detail }) => ({ clientId, applicationId, target, ...detail }));

describe('back-channel logout', () => {
  it('sends a logout token that names the session and the person, and is no ID token', async () => {
    await endSession();
    const [{ path, type, body } = { path: '', type: '', body: '' }] = received;
    expect([received.length, path, type]).toEqual([1, '/bye', 'application/x-www-form-urlencoded']);
    const token = new URLSearchParams(body).get('logout_token') ?? '';
    expect(await inMemory.verifier.verify(token, 'JWT')).toBeUndefined();
    const now = inMemory.clock.now() / 1000;
    expect(await inMemory.verifier.verify(token, 'logout+jwt')).toEqual({
      iss: 'http://localhost:3000',
      aud: 'ac_notes',
      sub: 'acc_ada',
      sid: 'ses_ada',
      iat: now,
      exp: now + 120,
      jti: expect.any(String),
      events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
    });
    expect(undelivered()).toEqual([]);
  });

  it('tries again while the application fails, at most twice', async () => {
    statuses = [500, 503];
    await endSession();
    expect([received.length, undelivered()]).toEqual([3, []]);
  });

  it('enters in the ledger what could not be delivered', async () => {
    statuses = [500, 500, 500, 500];
    await endSession();
    expect(received).toHaveLength(3);
    expect(undelivered()).toEqual([
      {
        clientId: 'ac_notes',
        applicationId: 'app_notes',
        target: 'ses_ada',
        reason: 'the application answered 500',
      },
    ]);
  });

  it.each([302, 307, 400])('takes %i for an answer, and follows no redirect (case 208)', async (status) => {
    statuses = [status];
    await endSession();
    expect(received.map(({ path }) => path)).toEqual(['/bye']);
    expect(undelivered()).toMatchObject([{ reason: `the application answered ${status}` }]);
  });

  it('is not held up by an application that switches protocols', async () => {
    server.prependListener('request', ({ socket }) => {
      socket.end('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n');
    });
    await endSession();
    expect(undelivered()).toMatchObject([{ reason: 'the answer is 101, another protocol' }]);
  });

  it.each(['127.0.0.1', 'localhost', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1'])(
    'connects to nothing at %s for an issuer on the internet (cases 208, 242)',
    async (host) => {
      const { port } = new URL(url);
      await endSession('https://id.example', { backchannelLogoutUri: `http://${host}:${port}/bye` });
      expect(received).toEqual([]);
      expect(undelivered()).toMatchObject([
        { reason: expect.stringContaining('not of the public internet') },
      ]);
    },
  );

  it('says nothing to a set that is disabled, or has no such address', async () => {
    await endSession(undefined, { status: 'disabled' });
    await endSession(undefined, { backchannelLogoutUri: null });
    expect([received, undelivered()]).toEqual([[], []]);
  });

  it('tells nobody of a session whose end was undone', async () => {
    const logout = new BackchannelLogout(inMemory, () => undefined, RETRIES);
    const undone = inMemory.unitOfWork.run(async () => {
      await logout.ended({ session: aSession(), clientIds: ['ac_notes'] });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    await logout.finish(10_000);
    expect(received).toEqual([]);
  });
});
