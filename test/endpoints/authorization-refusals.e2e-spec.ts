import { AuthorizationEndpoint } from '../support/authorization-endpoint.js';
import { ask, form } from '../support/http.js';
import { hasButton, type Person } from '../support/person.js';
import { ada, ALBUMS, CALLBACK, CHALLENGE, codeSet, requestOf, type Photos } from '../support/photos.js';

let endpoint: AuthorizationEndpoint;
let photos: Photos;
let person: Person;

beforeAll(async () => {
  endpoint = await AuthorizationEndpoint.start();
  ({ photos, person } = endpoint);
});
afterAll(() => endpoint.stop());

const request = (changes: Readonly<Record<string, string | undefined>> = {}) => requestOf(photos, changes);

/** What is wrong with a request, and the number of its case. */
const REFUSALS: readonly (readonly [
  error: string,
  changes: Readonly<Record<string, string | undefined>>,
  attack: number,
])[] = [
  ['invalid_request', { response_type: undefined }, 1],
  ['unsupported_response_type', { response_type: 'token' }, 2],
  ['unsupported_response_type', { response_type: 'id_token' }, 2],
  ['unsupported_response_type', { response_type: 'code token' }, 2],
  ['invalid_scope', { scope: 'openid unknown' }, 14],
  ['invalid_scope', { scope: 'openid\temail' }, 15],
  ['invalid_scope', { scope: 'openid "email"' }, 15],
  ['invalid_scope', { scope: 'openid\\' }, 15],
  ['invalid_scope', { scope: 'openid é' }, 15],
  ['invalid_scope', { scope: 'openid  email' }, 15],
  ['invalid_scope', { scope: 'openid legate:admin' }, 17],
  ['invalid_request', { prompt: 'none login' }, 19],
  ['invalid_request', { max_age: '-1' }, 21],
  ['invalid_request', { max_age: '1e3' }, 21],
  ['request_not_supported', { request: 'eyJhbGciOiJub25lIn0.e30.' }, 23],
  ['request_uri_not_supported', { request_uri: 'http://169.254.169.254/' }, 24],
  ['request_uri_not_supported', { request_uri: 'file:///etc/passwd' }, 24],
  ['invalid_request', { response_mode: 'web_message' }, 27],
  ['invalid_request', { claims: '{' }, 28],
  ['invalid_request', { claims: '['.repeat(2000) }, 28],
  ['invalid_request', { claims: '{"id_token":{},"id_token":{}}' }, 28],
  ['invalid_target', { resource: 'albums' }, 30],
  ['invalid_target', { resource: `${ALBUMS}#x` }, 30],
  ['invalid_target', { resource: 'https://unknown.example' }, 30],
  ['invalid_request', { code_challenge: undefined, code_challenge_method: undefined }, 67],
  ['invalid_request', { code_challenge_method: 'plain' }, 68],
  ['invalid_request', { code_challenge_method: undefined }, 68],
  ['invalid_request', { code_challenge_method: 'S512' }, 69],
  ['invalid_request', { code_challenge_method: 's256' }, 69],
  ['invalid_request', { code_challenge: CHALLENGE.slice(1) }, 70],
  ['invalid_request', { code_challenge: `${CHALLENGE}=` }, 70],
  ['invalid_request', { code_challenge: CHALLENGE.replace('-', '+') }, 70],
];

describe('an error page, and no redirect, is the answer where', () => {
  it('the client is unknown, missing or of two legs (cases 3, 5)', async () => {
    const two = await photos.admin.credentialSet(photos.application, { scope: 'view_albums' });
    expect(await endpoint.refusedHere(request({ client_id: 'ac_unknown' }))).toContain('client_id');
    expect(await endpoint.refusedHere(request({ client_id: undefined }))).toContain('client_id');
    expect(await endpoint.refusedHere(request({ client_id: two.client_id }))).toContain('client_id');
  });

  it('the client is disabled, even while the person is asked (case 4)', async () => {
    const set = await codeSet(photos.admin, photos.application);
    const page = await person.visit(requestOf({ set }));
    expect(hasButton(page, 'consent-allow')).toBe(true);
    await photos.admin.must('POST', `/credential-sets/${set.client_id}/disable`);
    const after = await person.press(page, 'consent-allow');
    expect([after.status, after.left]).toEqual([400, undefined]);
    expect(await endpoint.refusedHere(requestOf({ set }))).toContain('client_id');
  });

  it.each([
    ...['client_id', 'redirect_uri', 'scope', 'state', 'response_type'],
    ...['code_challenge', 'code_challenge_method'],
  ])('%s is repeated, with the same value or another (cases 6, 76)', async (name) => {
    const value = new URL(request(), photos.server.url).searchParams.get(name) ?? '';
    expect(await endpoint.refusedHere(`${request()}&${form({ [name]: value })}`)).toContain(name);
    expect(await endpoint.refusedHere(`${request()}&${form({ [name]: 'other' })}`)).toContain(name);
  });

  it.each(['%zz', '%c0%af', '%00', '%ed%a0%80'])('a value is spelled %s (case 87)', async (value) => {
    await endpoint.refusedHere(`${request({ state: undefined })}&state=${value}`);
  });

  it('it says what happened, whose fault it is, and by which id it is found (case 41)', async () => {
    const answer = await ask(photos.server.url + request({ client_id: 'ac_unknown' }));
    expect(answer.text).toContain(String(answer.headers['x-request-id']));
    expect(answer.text).toContain('fault of the application');
    expect(answer.text).not.toContain('state-1');
    const events = await photos.admin.must<{ items: { request_id: string; kind: string }[] }>(
      'GET',
      '/events',
    );
    const [entry] = events.items.filter(({ request_id }) => request_id === answer.headers['x-request-id']);
    expect(entry).toMatchObject({ kind: 'request.refused', target: '/oauth/auth' });
  });
});

describe('a redirect URI', () => {
  it.each([
    ...['/', '/..', '/../evil', '/%2e%2e/evil', '%2F..', '%252e%252e'].map((tail) => CALLBACK + tail),
    ...['HTTPS://photos.example/cb', 'https://Photos.Example/cb', 'https://photos.example/CB'],
    ...['?x=1', '?', '#', '#x', ' ', '%00', '%0d%0aLocation: https://evil.example'].map(
      (tail) => CALLBACK + tail,
    ),
    ...['https://photos.example@evil.example/cb', 'https://evil.example#@photos.example/cb'],
    ...[
      'https://photos.example\\@evil.example/cb',
      'https://photos.example./cb',
      'https://photos.example:443/cb',
    ],
    ...[
      'https://photos.example.evil.example/cb',
      'https://evilphotos.example/cb',
      'https://photosXexample/cb',
    ],
    ...['https://ph\u043etos.example/cb', 'https://\uff50hotos.example/cb', 'http://photos.example/cb'],
    ...['javascript:alert(1)', 'data:text/html,x', '//photos.example/cb', '/cb', 'https:photos.example/cb'],
    `${CALLBACK}?${'x'.repeat(9000)}`,
  ])('that is %p is not the registered one: nothing is sent there (cases 42, 51 to 58, 64)', async (uri) => {
    const answer = await endpoint.refusedHere(request({ redirect_uri: uri }));
    expect(answer).toContain('redirect_uri');
  });

  it('may be left out by plain OAuth where there is one, and not by OpenID Connect (case 62)', async () => {
    const scope = 'view_albums';
    await person.authorize(request({ scope, resource: ALBUMS }));
    const page = await person.visit(request({ scope, resource: ALBUMS, redirect_uri: undefined }));
    expect(page.left?.href).toMatch(`${CALLBACK}?code=`);
    await endpoint.refusedHere(request({ redirect_uri: undefined }));
  });

  it('must be named where there are two (case 62)', async () => {
    const set = await codeSet(photos.admin, photos.application, {
      redirect_uris: [CALLBACK, `${CALLBACK}2`],
      scope: 'view_albums',
    });
    await endpoint.refusedHere(requestOf({ set }, { scope: undefined, redirect_uri: undefined }));
  });

  it('keeps its registered query, and the answer holds one code (case 63)', async () => {
    const redirect_uri = `${CALLBACK}?tenant=a%20b&code=evil&state=evil`;
    const set = await codeSet(photos.admin, photos.application, { redirect_uris: [redirect_uri] });
    const { code } = await person.authorize(requestOf({ set }, { redirect_uri }));
    const { left } = await person.visit(requestOf({ set }, { redirect_uri }));
    expect(left?.search).toMatch(/^\?tenant=a%20b&code=/);
    expect([left?.searchParams.getAll('code').length, left?.searchParams.getAll('state')]).toEqual([
      1,
      ['state-1'],
    ]);
    expect(code).not.toBe('evil');
  });

  it('of a native app is good with the port of its moment, at the literal loopback address (case 59)', async () => {
    const set = await codeSet(photos.admin, photos.application, { redirect_uris: ['http://127.0.0.1/cb'] });
    for (const origin of ['http://127.0.0.1:49152', 'http://127.0.0.1:50000']) {
      const asked = await person.visit(requestOf({ set }, { redirect_uri: `${origin}/cb` }));
      expect((await person.press(asked, 'consent-allow')).left?.origin).toBe(origin);
    }
    for (const uri of [
      'http://127.0.0.1.evil/cb',
      'http://127.1/cb',
      'http://0x7f.1/cb',
      'http://localhost:1/cb',
    ]) {
      await endpoint.refusedHere(requestOf({ set }, { redirect_uri: uri }));
    }
  });

  it('of an app with its own scheme is compared exactly (case 60)', async () => {
    const set = await codeSet(photos.admin, photos.application, { redirect_uris: ['com.example.app:/cb'] });
    const redirect_uri = 'com.example.app:/cb';
    const asked = await person.visit(requestOf({ set }, { redirect_uri }));
    expect((await person.press(asked, 'consent-allow')).left?.protocol).toBe('com.example.app:');
    await endpoint.refusedHere(requestOf({ set }, { redirect_uri: 'com.example.app://cb' }));
  });
});

describe('the client is told, with its state and the issuer, that', () => {
  it.each(REFUSALS)('%s: %p (case %i)', async (error, changes) => {
    expect(await endpoint.answered(request(changes))).toEqual(endpoint.refusal(error));
  });

  it('nobody is signed in, and it forbade to ask (case 19)', async () => {
    expect(await endpoint.answered(request({ prompt: 'none' }), ada(photos))).toEqual(
      endpoint.refusal('login_required'),
    );
  });

  it('the person has not consented, and it forbade to ask (case 19)', async () => {
    const set = await codeSet(photos.admin, photos.application);
    expect(await endpoint.answered(requestOf({ set }, { prompt: 'none' }))).toEqual(
      endpoint.refusal('consent_required'),
    );
  });

  it('a stranger’s id_token_hint signs nobody in (case 22)', async () => {
    const hint = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJhY2NfYWRhIn0.';
    const answer = await endpoint.answered(request({ prompt: 'none', id_token_hint: hint }), ada(photos));
    expect(answer).toMatchObject({ error: expect.stringMatching(/^(login_required|invalid_request)$/) });
  });
});
