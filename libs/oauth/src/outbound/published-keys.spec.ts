import { SettableClock } from '#protocol/testing';
import { generateKeyPairSync } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PublishedKeys } from './published-keys.js';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

const UNAVAILABLE = {
  code: 'temporarily_unavailable',
  status: 503,
  headers: { 'Retry-After': expect.any(String) },
};

/** The halves of a new P-256 key as JWKs. */
function newKey(kid: string) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    publicJwk: { ...publicKey.export({ format: 'jwk' }), kid },
    privateJwk: { ...privateKey.export({ format: 'jwk' }), kid },
  };
}

const [K1, K2] = [newKey('k1').publicJwk, newKey('k2').publicJwk];

const json =
  (value: unknown, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    void response
      .writeHead(200, { 'Content-Type': 'application/json', ...headers })
      .end(typeof value === 'string' ? value : JSON.stringify(value));

const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    void response.writeHead(code, headers).end();

const switchProtocols: Answer = ({ socket }) =>
  void socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n');

let server: Server;
let base: string;
let answers: Record<string, Answer>;
let asked: string[];
let clock: SettableClock;
let warnings: string[];
let keys: PublishedKeys;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    (answers[request.url ?? ''] ?? status(404))(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  [answers, asked, warnings, clock] = [{}, [], [], new SettableClock(Date.UTC(2026, 0, 1))];
  keys = published('http://localhost:3000');
});

const published = (issuer: string) =>
  new PublishedKeys({ issuer, clock }, (warning) => void warnings.push(warning));
const publish = (...jwks: object[]) => (answers['/jwks'] = json({ keys: jwks }));
const kidsAt = async (kid?: string) => (await keys.at(`${base}/jwks`, kid)).map((key) => key.kid);

describe('a published key set', () => {
  it('is fetched once and kept for ten minutes', async () => {
    publish(K1);
    expect(await kidsAt('k1')).toEqual(['k1']);
    clock.advance(10 * MINUTE - 1);
    await kidsAt('k1');
    expect(asked).toHaveLength(1);
    clock.advance(1);
    await kidsAt('k1');
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['max-age=120', 2 * MINUTE],
    ['public, max-age=5', MINUTE],
    ['no-store', MINUTE],
    ['max-age=86400', HOUR],
    ['public', 10 * MINUTE],
  ])('is kept as long as its publisher says, from a minute to an hour: %s', async (value, kept) => {
    answers['/jwks'] = json({ keys: [K1] }, { 'Cache-Control': value });
    await kidsAt('k1');
    clock.advance(kept - 1);
    await kidsAt('k1');
    expect(asked).toHaveLength(1);
    clock.advance(1);
    await kidsAt('k1');
    expect(asked).toHaveLength(2);
  });

  it('is fetched at once for a kid that it has not, and then at most every thirty seconds', async () => {
    publish(K1);
    await kidsAt('k1');
    publish(K1, K2);
    expect(await kidsAt('k2')).toEqual(['k1', 'k2']);
    for (const kid of ['k3', 'k4', 'k5']) await kidsAt(kid);
    expect(asked).toHaveLength(2);
    clock.advance(30 * SECOND);
    for (const kid of ['k3', 'k4', 'k5']) await kidsAt(kid);
    expect(asked).toHaveLength(3);
  });

  it('is fetched by one request for all that wait for it', async () => {
    publish(K1);
    await Promise.all(Array.from({ length: 50 }, () => kidsAt('k1')));
    expect(asked).toHaveLength(1);
  });

  it('loses a key once it is fetched again without it', async () => {
    publish(K1, K2);
    await kidsAt('k1');
    publish(K2);
    expect(await kidsAt('k1')).toEqual(['k1', 'k2']);
    clock.advance(10 * MINUTE);
    expect(await kidsAt('k1')).toEqual(['k2']);
  });

  it('that was never had is temporarily unavailable, and had as soon as it is there', async () => {
    answers['/jwks'] = status(500);
    await expect(kidsAt('k1')).rejects.toMatchObject(UNAVAILABLE);
    await expect(kidsAt('k1')).rejects.toMatchObject(UNAVAILABLE);
    expect(asked).toHaveLength(1);
    expect(warnings).toEqual(['a published key set could not be fetched']);
    publish(K1);
    clock.advance(3 * SECOND);
    expect(await kidsAt('k1')).toEqual(['k1']);
  });

  it('that cannot be fetched any longer is used for a day, and asked for every thirty seconds', async () => {
    publish(K1);
    await kidsAt('k1');
    answers['/jwks'] = status(503);
    clock.advance(HOUR);
    expect(await kidsAt('k1')).toEqual(['k1']);
    await kidsAt('k1');
    expect(asked).toHaveLength(2);
    clock.advance(30 * SECOND);
    await kidsAt('k1');
    expect(asked).toHaveLength(3);
    clock.advance(23 * HOUR - 30 * SECOND);
    expect(await kidsAt('k1')).toEqual(['k1']);
    clock.advance(1);
    await expect(kidsAt('k1')).rejects.toMatchObject(UNAVAILABLE);
  });

  it('is had as soon as its publisher speaks HTTP again', async () => {
    answers['/jwks'] = switchProtocols;
    await expect(kidsAt('k1')).rejects.toMatchObject(UNAVAILABLE);
    publish(K1);
    clock.advance(3 * SECOND);
    expect(await kidsAt('k1')).toEqual(['k1']);
  });

  it('does not tell that a kid is unknown while nobody can look', async () => {
    publish(K1);
    await kidsAt('k1');
    answers['/jwks'] = status(503);
    await expect(kidsAt('k2')).rejects.toMatchObject(UNAVAILABLE);
    await expect(kidsAt('k2')).rejects.toMatchObject(UNAVAILABLE);
    expect(asked).toHaveLength(2);
    expect(await kidsAt('k1')).toEqual(['k1']);
  });

  it('is fetched again where the clock was set back', async () => {
    publish(K1);
    await kidsAt('k1');
    clock.advance(-HOUR);
    await kidsAt('k1');
    expect(asked).toHaveLength(2);
  });

  it('holds no key that is weak, costly, private, symmetric, for another use, or of a kind that is not known', async () => {
    const weak = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey.export({ format: 'jwk' });
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' });
    const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' }).publicKey.export({ format: 'jwk' });
    publish(
      { ...weak, kid: 'weak' },
      { kty: 'RSA', n: Buffer.alloc(1024, 0xab).toString('base64url'), e: 'AQAB', kid: 'long' },
      { ...rsa, e: '_____w', kid: 'exponent' },
      { ...p384, kid: 'p384' },
      newKey('private').privateJwk,
      { kty: 'oct', k: 'c2VjcmV0', kid: 'symmetric' },
      { ...K2, use: 'enc' },
      { ...K2, alg: { toString: 1 } },
      { ...K2, kid: 'k'.repeat(200) },
      { ...K2, kid: undefined },
      { kty: 'EC', kid: 'broken' },
      K1,
    );
    expect(await kidsAt('k1')).toEqual(['k1']);
    expect(warnings).toEqual(['a published key set holds private keys; they are ignored']);
  });

  it('may hold a single key without a kid', async () => {
    publish({ ...K1, kid: undefined });
    expect(await kidsAt()).toHaveLength(1);
  });

  it('is read to its fiftieth key', async () => {
    publish(...Array.from({ length: 60 }, (_, index) => ({ ...K1, kid: `k${index}` })));
    expect(await kidsAt('k0')).toHaveLength(50);
  });

  it.each<[string, Answer]>([
    ['a redirect', (_, response) => status(302, { Location: `${base}/else` })(_, response)],
    ['an error', status(500)],
    ['no content', status(204)],
    ['a page', json('<html>', { 'Content-Type': 'text/html' })],
    ['no JSON', json('{')],
    ['a list', json([K1])],
    ['no key set', json({ key: K1 })],
    ['what is compressed', json({ keys: [K1] }, { 'Content-Encoding': 'gzip' })],
    ['more than half a megabyte', json({ keys: [K1], padding: 'x'.repeat(600_000) })],
    ['a broken connection', (request) => void request.socket.destroy()],
    ['another protocol', switchProtocols],
  ])('is not %s', async (_, answer) => {
    answers['/jwks'] = answer;
    answers['/else'] = json({ keys: [K1] });
    await expect(kidsAt('k1')).rejects.toMatchObject(UNAVAILABLE);
    expect(asked).toEqual(['/jwks']);
  });
});

describe('the key set of an issuer', () => {
  const discovery = (members: object) =>
    (answers['/tenant/.well-known/openid-configuration'] = json(members));

  it.each(['', '/'])('is the one that its own discovery document names: /tenant%s', async (end) => {
    publish(K1);
    discovery({ issuer: `${base}/tenant${end}`, jwks_uri: `${base}/jwks` });
    expect((await keys.ofIssuer(`${base}/tenant${end}`, 'k1')).map(({ kid }) => kid)).toEqual(['k1']);
  });

  it.each<[string, () => object]>([
    ['of another issuer', () => ({ issuer: base, jwks_uri: `${base}/jwks` })],
    ['without jwks_uri', () => ({ issuer: `${base}/tenant` })],
    ['with a jwks_uri that is no URL', () => ({ issuer: `${base}/tenant`, jwks_uri: '/jwks' })],
    [
      'with a jwks_uri of another scheme',
      () => ({ issuer: `${base}/tenant`, jwks_uri: 'file:///etc/passwd' }),
    ],
    [
      'with a jwks_uri by http elsewhere',
      () => ({ issuer: `${base}/tenant`, jwks_uri: 'http://issuer.example/' }),
    ],
    [
      'with a jwks_uri at a private address (case 208)',
      () => ({ issuer: `${base}/tenant`, jwks_uri: 'https://169.254.169.254/latest' }),
    ],
  ])('is not one that a document names %s', async (_, members) => {
    publish(K1);
    discovery(members());
    await expect(keys.ofIssuer(`${base}/tenant`, 'k1')).rejects.toMatchObject(UNAVAILABLE);
    expect(asked).not.toContain('/jwks');
  });
});

describe('a server on the public internet', () => {
  it.each(['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1', '0.0.0.0'])(
    'asks nobody on its own machine for keys: %s (cases 208, 242)',
    async (host) => {
      const { port } = new URL(base);
      let connections = 0;
      const count = () => void (connections += 1);
      server.on('connection', count);
      for (const scheme of ['http', 'https']) {
        const reached = published('https://id.example').at(`${scheme}://${host}:${port}/jwks`, 'k1');
        await expect(reached).rejects.toMatchObject(UNAVAILABLE);
      }
      server.off('connection', count);
      expect(connections).toBe(0);
    },
  );
});
