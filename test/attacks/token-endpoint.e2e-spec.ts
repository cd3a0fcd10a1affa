import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { Admin, getToken, type MadeCredentialSet } from '../support/admin.js';
import { ask, basic, FORM, postForm, statusOf } from '../support/http.js';
import { Site, type Server } from '../support/legate.js';
import { sendRaw } from '../support/raw-http.js';

let site: Site;
let server: Server;
let admin: Admin;
let set: MadeCredentialSet;
let token: string;

beforeAll(async () => {
  site = await Site.installed();
  server = await site.start();
  admin = await Admin.enter(server);
  await admin.api('https://friends.example', ['view_friends']);
  set = await admin.credentialSet(await admin.application(), { scope: 'view_friends' });
  token = `${server.url}/oauth/token`;
});

/** Whatever was sent before, the server still serves. */
afterEach(async () => {
  expect((await getToken(server.url, set)).status).toBe(200);
});

afterAll(async () => {
  await server.stop();
  await site.remove();
});

const withBasic = () => ({ Authorization: basic(set.client_id, set.client_secret) });
const post = (body: string | Buffer, headers: Record<string, string> = {}) =>
  ask<{ error?: string }>(token, {
    method: 'POST',
    body,
    headers: { 'Content-Type': FORM, ...withBasic(), ...headers },
  });

describe('bodies', () => {
  it.each([
    ['application/json', '{"grant_type":"client_credentials"}'],
    ['multipart/form-data; boundary=x', '--x\r\n\r\n--x--'],
    ['text/plain', 'grant_type=client_credentials'],
    [`${FORM}; charset=utf-16`, 'grant_type=client_credentials'],
    ['', 'grant_type=client_credentials'],
  ])('of type %j are refused (case 80)', async (type, body) => {
    const { status, body: answer } = await post(body, { 'Content-Type': type });
    expect([400, 415]).toContain(status);
    expect(answer.error).toBe('invalid_request');
  });

  it.each([
    'grant_type=client_credentials&grant_type=client_credentials',
    'grant_type=client_credentials&scope=a&scope=b',
    'grant_type=client_credentials&resource=https://a.example&resource=https://b.example',
  ])('that repeat a parameter are refused: %s (case 84)', async (body) => {
    expect((await post(body)).body.error).toBe('invalid_request');
  });

  it.each([
    'grant_type=%zz',
    'grant_type=client_credentials&x=%c0%80',
    'scope=%ed%a0%80',
    'grant_type=a%00b',
    '\xff',
  ])('with bad encoding are refused: %j (case 87)', async (body) => {
    const { status, body: answer } = await post(Buffer.from(body, 'latin1'));
    expect([status, answer.error]).toEqual([400, 'invalid_request']);
  });

  it.each([
    ['1 MiB', `grant_type=${'x'.repeat(1_048_576)}`],
    ['10^5 parameters', Array.from({ length: 100_000 }, (_, index) => `p${index}=1`).join('&')],
  ])('of %s are refused (case 85)', async (_, body) => {
    expect([400, 413, 'cut off']).toContain(await statusOf(post(body)));
  });

  it.each([
    ['packed', gzipSync('grant_type=client_credentials')],
    ['plain', 'grant_type=client_credentials'],
  ])('that claim to be gzip are not read, %s or not (case 86)', async (_, body) => {
    const { status, body: answer } = await post(body, { 'Content-Encoding': 'gzip' });
    expect([status, answer.error]).toEqual([415, 'invalid_request']);
  });

  it('with names of the prototype pollute nothing (cases 7, 240)', async () => {
    const { status } = await post(
      'grant_type=client_credentials&__proto__[admin]=1&constructor.prototype.x=1',
    );
    expect(status).toBe(200);
  });
});

describe('Authorization headers', () => {
  const pair = () => Buffer.from(`${set.client_id}:${set.client_secret}`).toString('base64');

  it.each([
    ['malformed base64', () => 'Basic %%%'],
    ['no colon', () => `Basic ${Buffer.from(set.client_id).toString('base64')}`],
    ['two spaces', () => `Basic  ${pair()}`],
    ['trailing garbage', () => `Basic ${pair()} x`],
    ['another scheme', () => `Bearer ${pair()}`],
    ['a scheme that only contains Basic', () => `NotBasic ${pair()}`],
    ['an empty id', () => `Basic ${Buffer.from(':x').toString('base64')}`],
    ['10 kB', () => `Basic ${'A'.repeat(10_000)}`],
  ])('with %s are 401 (case 99)', async (_, authorization) => {
    const { status, body } = await post('grant_type=client_credentials', { Authorization: authorization() });
    expect([status, body.error]).toEqual([401, 'invalid_client']);
  });

  it('come once (case 97)', async () => {
    const body = 'grant_type=client_credentials';
    const answer = await sendRaw(
      site.port,
      [
        'POST /oauth/token HTTP/1.1',
        'Host: x',
        `Content-Type: ${FORM}`,
        `Authorization: Basic ${pair()}`,
        'authorization: Basic d3Jvbmc6d3Jvbmc=',
        `Content-Length: ${body.length}`,
        'Connection: close',
        '',
        body,
      ].join('\r\n'),
    );
    expect(answer).toMatch(/^HTTP\/1.1 400[^]*invalid_request/);
  });

  it('name their scheme in any case (case 99)', async () => {
    const { status } = await post('grant_type=client_credentials', { Authorization: `bAsIc ${pair()}` });
    expect(status).toBe(200);
  });
});

describe('strangers', () => {
  it('cannot tell an unknown client from a wrong secret (case 96)', async () => {
    const attempt = (client_id: string) => getToken(server.url, { client_id, client_secret: 'x'.repeat(58) });
    const [known, unknown] = await Promise.all([
      attempt(set.client_id),
      attempt('cc_0000000000000000000000'),
    ]);
    const shape = ({ status, body, headers }: typeof known) => ({
      status,
      error: body.error,
      description: body.error_description,
      headers: Object.keys(headers).sort(),
    });
    expect(shape(unknown)).toEqual(shape(known));
  });

  it('see nothing of what they sent (case 89)', async () => {
    const evil = '<script>alert(1)</script>';
    const answers = await Promise.all([
      post(`grant_type=${encodeURIComponent(evil)}`),
      post(`grant_type=client_credentials&scope=${encodeURIComponent(evil)}`),
      postForm(token, { client_id: evil, client_secret: evil, grant_type: 'client_credentials' }),
    ]);
    for (const { text } of answers) expect(text).not.toContain('alert');
  });

  it('are answered in JSON whatever they accept (case 90)', async () => {
    const { headers } = await post('grant_type=x', { Accept: 'text/html', 'Accept-Encoding': 'br' });
    expect(headers['content-type']).toContain('application/json');
  });
});

describe('the wire', () => {
  const head = (lines: string[]) => ['POST /oauth/token HTTP/1.1', 'Host: x', ...lines, '', ''].join('\r\n');

  it.each([
    ['no HTTP', 'nonsense\r\n\r\n', 400],
    ['a URL of 64 KiB (case 32)', `GET /oauth/jwks?${'x'.repeat(65_536)} HTTP/1.1\r\nHost: x\r\n\r\n`, 414],
    ['two lengths', `${head(['Content-Length: 1', 'Content-Length: 2'])}a`, 400],
  ])('answers %s with an error and a request id (case 86)', async (_, bytes, status) => {
    const answer = await sendRaw(site.port, bytes);
    expect(answer).toMatch(
      new RegExp(`^HTTP/1.1 ${status} [^]*X-Request-Id: [0-9a-f-]{36}[^]*"error":"invalid_request"`),
    );
  });

  it('refuses a length and chunks at once (case 86)', async () => {
    const answer = await sendRaw(
      site.port,
      `${head([`Content-Type: ${FORM}`, 'Content-Length: 5', 'Transfer-Encoding: chunked'])}0\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1.1 400/);
  });

  it('serves the next request of a connection after an error (case 92)', async () => {
    const body = 'grant_type=client_credentials';
    const bad = `${head([`Content-Type: ${FORM}`, 'Content-Length: 3'])}a=b`;
    const good = `${head([
      `Content-Type: ${FORM}`,
      `Authorization: ${withBasic().Authorization}`,
      `Content-Length: ${body.length}`,
      'Connection: close',
    ])}${body}`;
    const answer = await sendRaw(site.port, bad + good);
    expect(answer.match(/HTTP\/1.1 \d+/g)).toEqual(['HTTP/1.1 401', 'HTTP/1.1 200']);
  });

  it('has no CORS for the token endpoint while no public client is served (case 93)', async () => {
    const preflight = { Origin: 'null', 'Access-Control-Request-Method': 'POST' };
    const { headers } = await ask(token, { method: 'OPTIONS', headers: preflight });
    expect(headers['access-control-allow-origin']).toBeUndefined();
    const { headers: answered } = await post('grant_type=client_credentials', {
      Origin: 'https://evil.example',
    });
    expect(answered['access-control-allow-origin']).toBeUndefined();
  });
});

describe('guessing (case 105)', () => {
  const guess = (client_id: string, from: string, client_secret = 'wrong') =>
    postForm(
      token,
      { grant_type: 'client_credentials' },
      { Authorization: basic(client_id, client_secret) },
      from,
    );

  it('is throttled for one client from one address, and never for who knows the secret', async () => {
    for (let count = 0; count < 50; count++)
      expect((await guess(set.client_id, '127.0.0.2')).status).toBe(401);
    const { status, headers } = await guess(set.client_id, '127.0.0.2');
    expect(status).toBe(429);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect((await guess(set.client_id, '127.0.0.2', set.client_secret)).status).toBe(200);
    expect((await guess(set.client_id, '127.0.0.3')).status).toBe(401);
    expect((await guess('cc_another', '127.0.0.2')).status).toBe(401);
  });

  it('does not believe X-Forwarded-For without a trusted proxy (case 110)', async () => {
    for (let count = 0; count < 50; count++) {
      const headers = {
        Authorization: basic('cc_victim', 'wrong'),
        'X-Forwarded-For': `198.51.100.${count}`,
      };
      await postForm(token, { grant_type: 'client_credentials' }, headers, '127.0.0.4');
    }
    expect((await guess('cc_victim', '127.0.0.4')).status).toBe(429);
  });

  it('counts however the path is spelled (case 43)', async () => {
    const spellings = [`${server.url}/%6Fauth/token`, `${server.url}/oauth/%74oken`];
    for (let count = 0; count < 52; count++) {
      const headers = { 'Content-Type': FORM, Authorization: basic('cc_spelled', 'wrong') };
      const body = 'grant_type=client_credentials';
      const url = spellings[count % 2] ?? token;
      const answer = await ask<{ error?: string }>(url, { method: 'POST', headers, body, from: '127.0.0.5' });
      expect([answer.status, answer.body.error]).toEqual(
        count < 50 ? [401, 'invalid_client'] : [429, 'temporarily_unavailable'],
      );
    }
  });

  it('by empty requests locks nobody out of their address', async () => {
    for (let count = 0; count < 510; count++) await postForm(token, 'a=1', {}, '127.0.0.6');
    expect((await postForm(token, 'a=1', {}, '127.0.0.6')).status).toBe(429);
    expect((await guess(set.client_id, '127.0.0.6', set.client_secret)).status).toBe(200);
  });

  it('of many client ids leaves no trace in memory (case 85)', async () => {
    // 190 MB of bodies through a heap of 96: whatever kept them would end the server.
    const small = await Site.create({ NODE_OPTIONS: '--max-old-space-size=96' });
    const survivor = await small.start();
    const pad = 'x'.repeat(60_000);
    const guessFrom = async (from: string) => {
      for (let count = 0; count < 400; count++) {
        const client_id = `cc_${randomBytes(11).toString('hex')}`;
        const params = { pad, client_id, client_secret: 'x', grant_type: 'client_credentials' };
        expect((await postForm(`${small.url}/oauth/token`, params, {}, from)).status).toBe(401);
      }
    };
    await Promise.all(Array.from({ length: 8 }, (_, index) => guessFrom(`127.0.1.${index + 1}`)));
    expect((await survivor.stop()).code).toBe(0);
    await small.remove();
  });
});

describe('a wrong grant', () => {
  it('is entered at most a hundred times a minute for one client', async () => {
    const flooder = await admin.credentialSet(await admin.application('Flooder'), { scope: 'view_friends' });
    for (let count = 0; count < 130; count++) await getToken(server.url, flooder, { scope: 'nothing' });
    const { items } = await admin.must<{ items: { detail: { check?: string } }[] }>(
      'GET',
      `/events?client_id=${flooder.client_id}&kind=request.refused&limit=200`,
    );
    expect(items).toHaveLength(101);
    expect(items[0]?.detail.check).toContain('more refusals');
  });
});
