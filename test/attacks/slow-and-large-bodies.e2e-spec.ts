import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { getToken } from '../support/admin.js';
import { startBilling, type Billing } from '../support/billing.js';
import { ask, FORM, postForm, statusOf } from '../support/http.js';
import { residentSet } from '../support/resident-set.js';

const MIB = 1_048_576;
const SLOW_CONNECTIONS = 200;

let billing: Billing;

beforeAll(async () => {
  billing = await startBilling();
});

afterAll(async () => {
  await billing.server.stop();
  await billing.site.remove();
});

describe('200 connections that send a byte now and then (case 91)', () => {
  const HEAD = ['POST /oauth/token HTTP/1.1', 'Host: x', `Content-Type: ${FORM}`, 'Content-Length: 1000'];
  let slow: readonly Socket[];
  let dripping: NodeJS.Timeout;

  /** Half of them stop within the head, half within the body; each sends a byte every 100 ms. */
  beforeAll(async () => {
    slow = await Promise.all(
      Array.from({ length: SLOW_CONNECTIONS }, async (_, index) => {
        const socket = connect(billing.site.port, '127.0.0.1');
        await once(socket, 'connect');
        socket.on('error', () => undefined);
        socket.write(`${HEAD.join('\r\n')}\r\n${index % 2 === 0 ? '\r\ngrant_type=' : 'X-Slow: '}`);
        return socket;
      }),
    );
    dripping = setInterval(() => slow.forEach((socket) => socket.write('x')), 100);
  });

  afterAll(() => {
    clearInterval(dripping);
    slow.forEach((socket) => socket.destroy());
  });

  it('keep nobody else from being served at once', async () => {
    const durations: number[] = [];
    const askOften = async () => {
      for (let count = 0; count < 25; count++) {
        const startedAt = performance.now();
        expect((await getToken(billing.server.url, billing.set)).status).toBe(200);
        durations.push(performance.now() - startedAt);
      }
    };
    await Promise.all(Array.from({ length: 8 }, askOften));
    const p99 = durations.sort((a, b) => a - b)[Math.floor(durations.length * 0.99)];
    expect(p99).toBeLessThan(500);
    expect(slow.filter((socket) => socket.destroyed)).toEqual([]);
  });
});

describe('connections that end in the middle of a body', () => {
  it.each(['/oauth/token', '/oauth/introspect', '/api/v1/applications'])(
    'end nothing else: %s',
    async (path) => {
      const head = [
        `POST ${path} HTTP/1.1`,
        'Host: x',
        `Content-Type: ${FORM}`,
        'Content-Length: 1000',
        '',
        'a=',
      ];
      for (let count = 0; count < 20; count++) {
        const socket = connect(billing.site.port, '127.0.0.1');
        await once(socket, 'connect');
        await new Promise((resolve) => socket.write(head.join('\r\n'), resolve));
        socket.resetAndDestroy();
      }
      expect((await getToken(billing.server.url, billing.set)).status).toBe(200);
      expect(billing.server.log).not.toContain('could not be answered');
    },
  );
});

describe('large bodies (case 85)', () => {
  const large = `grant_type=${'x'.repeat(MIB)}`;
  const parameters = Array.from({ length: 100_000 }, (_, index) => `p${index}=${index}`).join('&');
  const deep = `${'['.repeat(MIB / 2)}${']'.repeat(MIB / 2)}`;

  const held = () => residentSet(billing.server.child.process.pid);

  async function sendEach(): Promise<void> {
    const token = `${billing.server.url}/oauth/token`;
    const json = { 'Content-Type': 'application/json', Authorization: `Bearer ${billing.admin.token}` };
    const applications = `${billing.server.url}/api/v1/applications`;
    const answers = [
      await statusOf(postForm(token, large)),
      await statusOf(postForm(token, parameters)),
      await statusOf(postForm(token, `p${deep}=1`)),
      await statusOf(
        ask(applications, { method: 'POST', headers: json, body: JSON.stringify({ name: large }) }),
      ),
      await statusOf(ask(applications, { method: 'POST', headers: json, body: deep })),
    ];
    for (const status of answers) expect([400, 413, 'cut off']).toContain(status);
  }

  it('are refused, and fifty of them leave less than 50 MiB behind', async () => {
    await sendEach();
    const before = await held();
    for (let round = 0; round < 10; round++) await sendEach();
    expect((await held()) - before).toBeLessThan(50 * MIB);
    expect((await getToken(billing.server.url, billing.set)).status).toBe(200);
  });
});
