import { AuthorizationEndpoint } from '../support/authorization-endpoint.js';
import { ask, form, postForm } from '../support/http.js';
import { answerOf, hasButton, type Person } from '../support/person.js';
import { ada, CALLBACK, requestOf, type Photos } from '../support/photos.js';
import { sendRaw } from '../support/raw-http.js';

let endpoint: AuthorizationEndpoint;
let photos: Photos;
let person: Person;

beforeAll(async () => {
  endpoint = await AuthorizationEndpoint.start();
  ({ photos, person } = endpoint);
});
afterAll(() => endpoint.stop());

const request = (changes: Readonly<Record<string, string | undefined>> = {}) => requestOf(photos, changes);

describe('the authorization endpoint', () => {
  it('answers with a code, the state and the issuer (cases 38, 50)', async () => {
    expect(await endpoint.answered(request())).toEqual({
      code: expect.stringMatching(/^[\w.-]{43,}$/),
      state: 'state-1',
      iss: photos.site.issuer,
    });
  });

  it('redirects by 303, uncached and without a referrer (cases 39, 40)', async () => {
    const { status, headers } = await person.visit(request());
    expect([status, headers['cache-control'], headers['referrer-policy']]).toEqual([
      303,
      'no-store',
      'no-referrer',
    ]);
  });

  it('leaves out a state that was not sent (case 13)', async () => {
    expect(await endpoint.answered(request({ state: undefined }))).not.toHaveProperty('state');
  });

  it.each([
    '"><script>alert(1)</script>',
    'a b+c&code=evil#x',
    '\r\nSet-Cookie: a=b',
    'zürich 🗝',
    's'.repeat(4096),
  ])('brings the state %p back as it came (case 12)', async (state) => {
    const page = await person.visit(request({ state }));
    expect(page.left?.searchParams.get('state')).toBe(state);
    expect(page.left?.searchParams.getAll('code')).toHaveLength(1);
    expect(page.headers['set-cookie']).toBeUndefined();
  });

  it('refuses a state of more than 4 KiB (case 12)', async () => {
    expect(await endpoint.answered(request({ state: 's'.repeat(4097) }))).toMatchObject({
      error: 'invalid_request',
    });
  });

  it('takes an empty parameter for one that is missing, and ignores unknown ones (cases 7, 8, 9)', async () => {
    const more =
      'nonce=&access_type=offline&scope%5B%5D=a&scope%5Bx%5D=1&__proto__%5Bx%5D=1&constructor.prototype=1';
    expect(await endpoint.answered(`${request()}&${more}`)).toMatchObject({ code: expect.any(String) });
  });

  it('takes display, acr_values, ui_locales and login_hint for the wishes they are (case 29)', async () => {
    const wishes = {
      display: 'xyz',
      acr_values: 'urn:none',
      ui_locales: '../../etc/passwd',
      login_hint: '<script>',
    };
    expect(await endpoint.answered(request(wishes))).toMatchObject({ code: expect.any(String) });
    const { text } = await ada(photos).visit(request(wishes));
    expect(text).toContain('&lt;script&gt;');
    expect(text).not.toContain('<script>');
  });

  it('is indifferent to the order of scopes (case 16)', async () => {
    await person.authorize(request({ scope: 'openid email' }));
    expect(await endpoint.answered(request({ scope: 'email openid openid' }))).toMatchObject({
      code: expect.any(String),
    });
  });

  it('serves two tabs at once, each with its own answer (case 48)', async () => {
    const tabs = ['one', 'two', 'three'].map((state) => endpoint.answered(request({ state })));
    expect((await Promise.all(tabs)).map(({ state }) => state)).toEqual(['one', 'two', 'three']);
  });
});

describe('an authorization request by POST', () => {
  const url = () => `${photos.server.url}/oauth/auth`;
  const params = () => Object.fromEntries(new URL(request(), photos.server.url).searchParams);

  it('is the same as by GET (case 10)', async () => {
    expect(answerOf(await person.send('/oauth/auth', params()))).toMatchObject({ code: expect.any(String) });
  });

  it('from another site, which brings no cookies, is asked again by GET', async () => {
    const { status, headers } = await postForm(url(), params());
    expect([status, headers['set-cookie']]).toEqual([303, undefined]);
    expect(answerOf(await person.visit(String(headers.location)))).toMatchObject({
      code: expect.any(String),
    });
  });

  it('from another site is refused where it is too long for that, and no cookie is changed (case 45)', async () => {
    const long = { ...params(), claims: JSON.stringify({ userinfo: { [`x${'y'.repeat(7990)}`]: null } }) };
    const { status, headers } = await postForm(url(), long);
    expect([status, headers['set-cookie'], headers.location]).toEqual([400, undefined, undefined]);
    const known = await person.send('/oauth/auth', long);
    expect(answerOf(known)).toMatchObject({ code: expect.any(String) });
  });

  it('is a form, and nothing else (case 10)', async () => {
    const answer = await ask(url(), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(params()),
    });
    expect([answer.status, answer.headers['content-type']]).toEqual([400, 'text/html; charset=utf-8']);
  });

  it('has its parameters in the body alone', async () => {
    const answer = await person.send(`/oauth/auth?${form(params())}`, params());
    expect([answer.status, answer.left]).toEqual([400, undefined]);
  });

  it.each(['HEAD', 'PUT', 'DELETE', 'PATCH'])('is never %s (case 11)', async (method) => {
    const { status, headers } = await ask(photos.server.url + request(), { method });
    expect([status, headers.location, headers['set-cookie']]).toEqual([405, undefined, undefined]);
    expect(String(headers.allow)).toMatch(/GET.*POST/);
  });
});

describe('a new sign-in', () => {
  it('really happens when prompt=login asks for it, once (case 20)', async () => {
    const page = await person.visit(request({ prompt: 'login' }));
    expect(hasButton(page, 'login-submit')).toBe(true);
    expect(answerOf(await person.signIn(page))).toMatchObject({ code: expect.any(String) });
    const again = await person.visit(page.path);
    expect([again.left, hasButton(again, 'login-submit')]).toEqual([undefined, false]);
  });

  it('happens when the last one is older than max_age (case 21)', async () => {
    expect(hasButton(await person.visit(request({ max_age: '0' })), 'login-submit')).toBe(true);
    expect(await endpoint.answered(request({ max_age: '100000' }))).toMatchObject({
      code: expect.any(String),
    });
  });
});

describe('the form post response mode', () => {
  it('posts the answer from a page that runs nothing but that (case 26)', async () => {
    const state = '"><script>alert(1)</script>';
    const page = await person.visit(request({ response_mode: 'form_post', state }));
    expect(answerOf(page)).toEqual({ code: expect.any(String), state, iss: photos.site.issuer });
    expect(page.forms[0]?.action).toBe(CALLBACK);
    expect(page.text).not.toContain('<script>alert');
    expect(page.headers['cache-control']).toBe('no-store');
    expect(page.headers['content-security-policy']).toMatch(
      /default-src 'none'.*script-src 'sha256-[\w+/=]+'.*form-action 'self' https:;/,
    );
  });

  it('carries errors too, with state and issuer (case 38)', async () => {
    const path = request({ response_mode: 'form_post', scope: 'unknown' });
    expect(answerOf(await person.visit(path))).toEqual(endpoint.refusal('invalid_scope'));
  });
});

describe('the path of the authorization endpoint', () => {
  it.each(['/oauth/auth/', '/oauth/auth;x=1', '//oauth/auth', '/OAUTH/AUTH', '/oauth//auth'])(
    'is not %s (case 43)',
    async (path) => {
      const { status, headers } = await ask(`${photos.server.url}${path}?${request().split('?')[1]}`);
      expect([status, headers.location]).toEqual([404, undefined]);
    },
  );

  it('decides the same however it is encoded (case 43)', async () => {
    const path = `/oauth/%61uth?${request({ client_id: 'ac_unknown' }).split('?')[1]}`;
    expect(await endpoint.refusedHere(path)).toContain('client_id');
  });

  it('is told by no header of a stranger (case 44)', async () => {
    const headers = {
      Host: 'evil.example',
      'X-Forwarded-Host': 'evil.example',
      'X-Forwarded-Proto': 'https',
      Forwarded: 'host=evil.example;proto=https',
    };
    const page = await ask(photos.server.url + request(), { headers });
    expect(page.headers.location).toMatch(/^\/login\?interaction=/);
    expect(JSON.stringify(page.headers['set-cookie'])).not.toMatch(/evil|Secure|Domain/);
    expect((await endpoint.answered(request())).iss).toBe(photos.site.issuer);
  });

  it.each([
    ['8 KiB is served', 8_000, 303],
    ['64 KiB is too long', 64_000, 414],
    ['1 MiB is too long', 1_000_000, 414],
  ])('with a query of %s (case 32)', async (_, length, status) => {
    const target = `${request()}&x=${'x'.repeat(length)}`;
    const answer = await sendRaw(
      photos.site.port,
      `GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
    );
    expect(answer.split(' ', 2)[1]).toBe(String(status));
    expect((await ask(`${photos.server.url}/health/live`)).status).toBe(200);
  });

  it('that is too long is answered before the connection closes, every time (case 32)', async () => {
    const bytes = `GET ${request()}&x=${'x'.repeat(1_000_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`;
    for (let round = 0; round < 20; round++) {
      expect(await sendRaw(photos.site.port, bytes)).toMatch(/^HTTP\/1\.1 414 .*\}$/s);
    }
  });
});

describe('what was sent and answered', () => {
  it('stands in no log: no code, no state, no query (case 41)', async () => {
    const { code } = await endpoint.answered(request({ state: 'planted-state', nonce: 'planted-nonce' }));
    expect(photos.server.log).toContain('/oauth/auth');
    expect(photos.server.log).not.toContain(code);
    expect(photos.server.log).not.toMatch(/planted-state|planted-nonce|code_challenge/);
  });
});
