import { inspect } from 'node:util';
import { createTokenSource, type TokenSourceOptions } from './create-token-source.js';
import { LocalServer } from './testing/local-server.js';
import { createKeyFile, type SampleKeyFile } from './testing/sample-key-file.js';
import { SettableTime } from './testing/settable-time.js';
import { TokenRequestError } from './token-request-error.js';
import type { TokenSource } from './token-source.js';

const HOUR = 3_600_000;

let server: LocalServer;
let time: SettableTime;
let sample: SampleKeyFile;

beforeEach(async () => {
  server = await LocalServer.start();
  time = new SettableTime();
  server.now = time.now;
  sample = createKeyFile(server.url);
});

afterEach(() => server.stop());

const createSource = (more: Partial<TokenSourceOptions> = {}): TokenSource =>
  createTokenSource({ keyFile: sample.keyFile, now: time.now, ...more });

const valueOf = async (source: TokenSource): Promise<string> => (await source.getToken()).value;

async function refusal(source: TokenSource): Promise<TokenRequestError> {
  const error: unknown = await source.getToken().catch((reason: unknown) => reason);
  if (error instanceof TokenRequestError) return error;
  throw new Error('there was a token', { cause: error });
}

/** Resolves when so many token requests have come. */
async function tokenRequests(count: number): Promise<void> {
  while (server.tokenRequests.length < count) await new Promise(setImmediate);
}

describe('a token', () => {
  it('says what it may do and until when', async () => {
    const { scope, expiresAt } = await createSource().getToken();
    expect({ scope, expiresAt }).toEqual({ scope: 'view_friends', expiresAt: time.now() + HOUR });
  });

  it('has the scope that was asked for where the answer says none', async () => {
    server.answer = { scope: undefined };
    expect((await createSource({ scope: 'a b' }).getToken()).scope).toBe('a b');
  });

  it('is kept while it lives', async () => {
    const source = createSource();
    await source.getToken();
    time.advance(0.9 * HOUR - 1);
    expect(await valueOf(source)).toBe('token-1');
    expect(server.tokenRequests).toHaveLength(1);
  });

  it('is kept for its subject, scope and API; the order of scopes means nothing', async () => {
    const source = createSource({ scope: 'a b' });
    const values = [
      await valueOf(source),
      await valueOf(source.for({ scope: 'b a' })),
      await valueOf(source.for({ scope: 'a' })),
      await valueOf(source.for({ subject: 'ada@example.com' })),
      await valueOf(source.for({ resource: 'https://friends.example' })),
      await valueOf(createSource({ scope: 'a b' })),
    ];
    expect(values).toEqual(['token-1', 'token-1', 'token-2', 'token-3', 'token-4', 'token-5']);
  });

  it('is asked for once, however many want it', async () => {
    server.hold();
    const source = createSource();
    const wanted = Array.from({ length: 50 }, () => valueOf(source));
    await tokenRequests(1);
    server.release();
    expect(new Set(await Promise.all(wanted))).toEqual(new Set(['token-1']));
    expect(server.tokenRequests).toHaveLength(1);
  });

  it('that says no lifetime is not kept', async () => {
    server.answer = { expires_in: undefined };
    const source = createSource();
    expect([await valueOf(source), await valueOf(source)]).toEqual(['token-1', 'token-2']);
  });

  it('that was invalidated is forgotten, and no newer one with it', async () => {
    const source = createSource();
    const first = await source.getToken();
    source.invalidate(first);
    expect(await valueOf(source)).toBe('token-2');
    source.invalidate(first);
    expect(await valueOf(source)).toBe('token-2');
  });
});

describe('a subject that names nobody', () => {
  const user = (): { readonly email: string } | undefined => undefined;

  it('is refused, and asks for nothing', () => {
    const source = createSource();
    // @ts-expect-error -- a member that is misspelt names nobody either
    void (() => source.for({ scope: 'a', subjcet: 'ada@example.com' }));
    // @ts-expect-error -- nor do the types let it pass
    expect(() => source.for({ subject: user()?.email })).toThrow('subject: it names nobody');
    // @ts-expect-error -- nor do the types let it pass
    expect(() => source.for({ scope: 'a', subject: undefined })).toThrow(TypeError);
    expect(() => source.for({ subject: '' })).toThrow(TypeError);
    expect(() => source.for({ subject: ' ' })).toThrow(TypeError);
    expect(server.received).toEqual([]);
  });

  it('is refused where a source is made, too', () => {
    const { keyFile } = sample;
    expect(() => createTokenSource({ keyFile, subject: user()?.email })).toThrow('subject: it names nobody');
    expect(() => createTokenSource({ keyFile, subject: '' })).toThrow(TypeError);
  });

  it('is not one that an object inherits', async () => {
    class Wish {
      get subject(): string {
        return 'ada@example.com';
      }
    }
    await createSource().for(new Wish()).getToken();
    expect(server.assertions).toMatchObject([{ sub: 'ada@example.com' }]);
  });

  it('is none where it is left out', async () => {
    const asked: { readonly subject?: string } = {};
    const source = createSource({ subject: 'ada@example.com' });
    await createSource().for(asked).getToken();
    await source.for({ scope: 'a' }).getToken();
    expect(server.assertions.map(({ sub }) => sub)).toEqual([undefined, 'ada@example.com']);
  });
});

describe('before it expires, a token', () => {
  it('is renewed behind the backs of those who use it', async () => {
    const source = createSource();
    await source.getToken();
    time.advance(0.9 * HOUR);
    server.hold();
    expect(await valueOf(source)).toBe('token-1');
    expect(await valueOf(source)).toBe('token-1');
    await tokenRequests(2);
    server.release();
    while ((await valueOf(source)) === 'token-1') await new Promise(setImmediate);
    expect(await valueOf(source)).toBe('token-2');
    expect(server.tokenRequests).toHaveLength(2);
  });

  it('serves on where it cannot be renewed, and is tried again after a pause', async () => {
    let outage = false;
    let attempts = 0;
    const source = createSource({
      fetch: (...request) => {
        attempts += 1;
        return outage ? Promise.reject(new Error('no network')) : globalThis.fetch(...request);
      },
    });
    const use = async () => {
      expect(await valueOf(source)).toBe('token-1');
      await new Promise(setImmediate);
    };
    await use();
    outage = true;
    time.advance(0.9 * HOUR);
    for (let i = 0; i < 5; i++) await use();
    expect(attempts).toBe(2);
    time.advance(10_000);
    for (let i = 0; i < 5; i++) await use();
    expect(attempts).toBe(3);
  });

  it('serves no more when it could die on the way', async () => {
    const source = createSource();
    await source.getToken();
    time.advance(HOUR - 5_000);
    expect(await valueOf(source)).toBe('token-2');
    server.refusal = { status: 503, body: { error: 'temporarily_unavailable' } };
    time.advance(HOUR);
    expect((await refusal(source)).error).toBe('temporarily_unavailable');
  });
});

describe('a clock that is wrong', () => {
  it.each([
    ['behind', -600_000],
    ['ahead', 600_000],
    ['almost an hour behind', -HOUR + 2_000],
    ['almost an hour ahead', HOUR - 2_000],
  ])('and %s is seen by the answer, and the assertion is signed once more', async (_, offset) => {
    const source = createSource({ now: () => time.now() + offset });
    expect(await valueOf(source)).toBe('token-1');
    const [first, second] = server.assertions;
    expect(server.assertions).toHaveLength(2);
    const seconds = (claims: typeof first) => Number(claims?.['iat']) - Math.floor(time.now() / 1000);
    expect(seconds(first)).toBe(offset / 1000);
    expect(Math.abs(seconds(second))).toBeLessThanOrEqual(1);
  });

  it('is remembered', async () => {
    const source = createSource({ now: () => time.now() - 600_000 });
    await source.getToken();
    await source.for({ subject: 'ada@example.com' }).getToken();
    expect(server.assertions).toHaveLength(3);
  });

  it('makes no third attempt', async () => {
    const refused = { error: 'invalid_grant', error_description: 'assertion: iat is 600 s ahead' };
    server.refusal = { status: 400, body: refused };
    await refusal(createSource({ now: () => time.now() + 600_000 }));
    expect(server.tokenRequests).toHaveLength(2);
  });

  it.each([
    ['behind', -HOUR - 2_000],
    ['ahead', HOUR + 2_000],
    ['years behind', -10 * 365 * 24 * HOUR],
  ])('and more than an hour %s is told, and nothing is signed by the other', async (_, offset) => {
    const error = await refusal(createSource({ now: () => time.now() + offset }));
    const theirs = new Date(Math.floor(time.now() / 1000) * 1000).toISOString();
    const ours = new Date(time.now() + offset).toISOString();
    expect(error.message).toContain(`the server’s clock shows ${theirs}, and this machine’s ${ours}`);
    expect(error.description).toBe('assertion: its times are not those of this server');
    expect(server.assertions).toHaveLength(1);
  });

  it('is not followed from one hour to the next', async () => {
    let offset = -HOUR + 2_000;
    const source = createSource({ now: () => time.now() + offset });
    await source.getToken();
    offset -= HOUR / 2;
    const error = await refusal(source.for({ scope: 'a' }));
    expect(error.message).toContain('more than an hour apart');
    expect(server.assertions).toHaveLength(3);
  });

  it('is not blamed for what it did not do', async () => {
    server.refusal = { status: 400, body: { error: 'invalid_grant' } };
    await refusal(createSource());
    server.refusal = { status: 400, body: { error: 'unauthorized_client' } };
    await refusal(createSource({ now: () => time.now() + 600_000 }));
    expect(server.tokenRequests).toHaveLength(2);
  });
});

describe('a refusal', () => {
  it('is told in the words of the server, with the id of the request', async () => {
    const error_description = 'scope: edit_friends is not delegated for this sub';
    server.refusal = {
      status: 400,
      body: { error: 'unauthorized_client', error_description, request_id: 'a-request' },
    };
    const error = await refusal(createSource());
    expect(error).toMatchObject({
      name: 'TokenRequestError',
      message: `unauthorized_client: ${error_description} (request a-request)`,
      status: 400,
      error: 'unauthorized_client',
      description: error_description,
      requestId: 'a-request',
    });
  });

  it.each([
    ['that is no JSON', { status: 502, body: '<html>' }, 'the token endpoint answered 502'],
    ['that is a list', { status: 500, body: '[]' }, 'the token endpoint answered 500'],
    [
      'whose id is in a header alone',
      { status: 503, body: {}, headers: { 'X-Request-Id': 'a-request' } },
      'the token endpoint answered 503 (request a-request)',
    ],
    [
      'by a redirect',
      { status: 302, headers: { Location: 'https://evil.example' }, body: {} },
      'no answer from',
    ],
    ['that holds no token', { status: 200, body: {} }, 'answered no bearer token'],
    [
      'that holds another kind',
      { status: 200, body: { access_token: 'a', token_type: 'mac' } },
      'no bearer token',
    ],
  ])('%s is told too', async (_, answer, message) => {
    server.refusal = answer;
    expect((await refusal(createSource())).message).toContain(message);
  });

  it('is nothing that is kept', async () => {
    server.refusal = { status: 400, body: { error: 'unauthorized_client' } };
    const source = createSource();
    await refusal(source);
    server.refusal = undefined;
    expect(await valueOf(source)).toBe('token-1');
  });

  it('is no answer in time', async () => {
    server.hold();
    const error = await refusal(createSource({ timeout: 20 }));
    expect(error.message).toMatch(/^no answer from http:.*\/token: .*timeout/);
    expect(error.status).toBeUndefined();
  });

  it('is nobody there', async () => {
    const nobody = await LocalServer.start();
    await nobody.stop();
    const { keyFile } = createKeyFile(nobody.url);
    expect((await refusal(createSource({ keyFile }))).message).toMatch(/ECONNREFUSED/);
  });
});

describe('fetch', () => {
  const echo = () => `${server.url}/echo`;
  const told = async (answer: Response) => ({ status: answer.status, ...((await answer.json()) as object) });

  it('sends the token with what it was given', async () => {
    const { fetch } = createSource();
    const init = { method: 'POST', body: 'hello', headers: { Authorization: 'Basic x' } };
    expect(await told(await fetch(echo(), init))).toEqual({ status: 200, token: 'token-1', body: 'hello' });
  });

  it.each([
    ['a text', () => [echo(), { method: 'POST', body: 'hello' }]],
    ['a form', () => [new URL(echo()), { method: 'POST', body: new URLSearchParams('hello') }]],
    ['a request', () => [new Request(echo(), { method: 'POST', body: 'hello' })]],
  ] as [string, () => Parameters<typeof fetch>][])(
    'tries once more with a new token where an API refuses the old one: %s',
    async (_, request) => {
      const source = createSource();
      await source.getToken();
      server.revoked.add('token-1');
      expect(await told(await source.fetch(...request()))).toMatchObject({
        status: 200,
        token: 'token-2',
        body: expect.stringContaining('hello'),
      });
    },
  );

  it('takes the second refusal for an answer', async () => {
    for (const token of ['token-1', 'token-2', 'token-3']) server.revoked.add(token);
    expect((await createSource().fetch(echo())).status).toBe(401);
    expect(server.tokenRequests).toHaveLength(2);
  });

  it('sends no stream twice, and has a new token the next time', async () => {
    server.revoked.add('token-1');
    const source = createSource();
    const body = new Blob(['hello']).stream();
    const init: RequestInit = { method: 'POST', body, duplex: 'half' };
    expect((await source.fetch(echo(), init)).status).toBe(401);
    expect(await told(await source.fetch(echo()))).toMatchObject({ status: 200, token: 'token-2' });
  });

  it('sends nothing to an address in the open', async () => {
    await expect(createSource().fetch('http://friends.example/')).rejects.toThrow('an https URL is needed');
    expect(server.received).toEqual([]);
  });

  it('goes through the fetch that was given', async () => {
    const seen: string[] = [];
    const fetch: typeof globalThis.fetch = (input, init) => {
      seen.push(new URL(input instanceof Request ? input.url : input).pathname);
      return globalThis.fetch(input, init);
    };
    await createSource({ fetch }).fetch(echo());
    expect(seen).toEqual(['/token', '/echo']);
  });
});

describe('what is secret', () => {
  const print = (value: unknown) =>
    inspect(value, { depth: Infinity, showHidden: true }) + JSON.stringify(value);

  it('never shows where things are printed', async () => {
    const source = createSource();
    const token = await source.getToken();
    const [, line = 'nothing'] = sample.keyFile.private_key.split('\n');
    for (const text of [print(source), print(token), String(token), `${token}`]) {
      expect(text).not.toContain(line);
      expect(text).not.toContain('token-1');
    }
  });

  it('never shows of an id and a secret either', async () => {
    const options = { clientId: 'cc_billing', clientSecret: 'lgt_cc_secret', issuer: server.url };
    server.refusal = { status: 401, body: { error: 'invalid_client' } };
    const source = createTokenSource(options);
    const error = await refusal(source);
    const basic = Buffer.from('cc_billing:lgt_cc_secret').toString('base64');
    for (const text of [print(source), print(error)]) {
      expect(text).not.toContain('lgt_cc_secret');
      expect(text).not.toContain(basic);
    }
  });
});
