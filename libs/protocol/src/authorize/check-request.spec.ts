import type { Client } from '../client.js';
import {
  aNotesClient,
  anApi,
  anAuthorizationRequest,
  createInMemoryPorts,
  type InMemoryPorts,
} from '../testing/index.js';
import { checkRequest, type Draft } from './check-request.js';
import { NO_CLAIMS } from './claims-request.js';

const FRIENDS = 'https://friends.example';
let ports: InMemoryPorts;

beforeAll(async () => {
  ports = await createInMemoryPorts();
  ports.tables.apis.set(FRIENDS, anApi());
});

beforeEach(() => register());

function register(changes: Partial<Client> = {}): void {
  const client = aNotesClient(changes);
  ports.tables.clients.set(client.clientId, client);
}

type Changes = Readonly<Record<string, string | undefined>>;

const check = (changes: Changes = {}, draft: Draft = {}) =>
  checkRequest(anAuthorizationRequest(changes), draft, ports);

/** What a request is refused with, and what was known by then of where the answer goes. */
async function refusal(changes: Changes): Promise<{ code: string; description: string; draft: Draft }> {
  const draft: Draft = {};
  const error = (await check(changes, draft).then(
    () => ({ code: 'none', description: 'it passed' }),
    (reason: unknown) => reason,
  )) as { code: string; description: string };
  return { code: error.code, description: error.description, draft };
}

describe('an authorization request', () => {
  it('that passes is known in every part', async () => {
    expect(await check()).toEqual({
      client: aNotesClient(),
      redirectUri: 'https://notes.example/cb',
      redirectUriSent: true,
      responseMode: 'query',
      state: 'af0ifjsldkj',
      target: {
        scopes: ['view_friends', 'openid'],
        audience: [FRIENDS, 'urn:legate:self'],
        api: anApi(),
      },
      scopeAsked: 'openid view_friends',
      nonce: null,
      codeChallenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
      prompt: new Set(),
      maxAge: null,
      loginHint: null,
      hintedSubject: null,
      claims: NO_CLAIMS,
      uiLocales: [],
      acrValues: [],
    });
  });

  it('may hold parameters that nobody knows (cases 7, 9)', async () => {
    const strange = { access_type: 'offline', 'scope[]': 'legate:admin', __proto__x: '1', constructor: '1' };
    expect(await check(strange)).toEqual(await check());
  });

  it('asks for the default scopes where it names none', async () => {
    const { target, scopeAsked } = await check({ scope: undefined });
    expect({ scopes: target.scopes, scopeAsked }).toEqual({ scopes: ['view_friends'], scopeAsked: null });
  });

  it.each(['view_friends openid', 'openid openid view_friends'])(
    'means the same however its scopes are ordered and repeated (case 16): %s',
    async (scope) => {
      expect((await check({ scope })).target).toEqual((await check()).target);
    },
  );
});

describe('before it is known where an answer may go, a request is refused to the person', () => {
  it.each([
    ['has no client_id', { client_id: undefined }, 'invalid_request'],
    ['has an unknown client_id (case 3)', { client_id: 'ac_unknown' }, 'invalid_request'],
    ['has another redirect_uri (case 42)', { redirect_uri: 'https://evil.example/cb' }, 'invalid_request'],
    ['has no redirect_uri, and openid (case 62)', { redirect_uri: undefined }, 'invalid_request'],
  ])('when it %s', async (_name, changes: Changes, code) => {
    expect(await refusal(changes)).toMatchObject({
      code,
      draft: expect.not.objectContaining({ redirectUri: expect.anything() }),
    });
  });

  it.each([
    ['is disabled (case 4)', { status: 'disabled' }],
    ['is retired (case 4)', { status: 'retired' }],
    ['is of client_credentials (case 5)', { grantType: 'client_credentials' }],
    ['is a service account (case 5)', { grantType: 'urn:ietf:params:oauth:grant-type:jwt-bearer' }],
  ] as const)('when its credential set %s', async (_name, client) => {
    register(client);
    expect(await refusal({})).toMatchObject({ code: 'unauthorized_client', draft: {} });
  });

  it('when two redirect URIs are registered and none is named (case 62)', async () => {
    register({ redirectUris: ['https://notes.example/cb', 'https://notes.example/other'] });
    expect(await refusal({ redirect_uri: undefined, scope: 'view_friends' })).toMatchObject({
      code: 'invalid_request',
      description: 'redirect_uri is missing',
    });
  });
});

describe('a redirect URI that is not named', () => {
  it('is the only registered one, in plain OAuth (case 62)', async () => {
    const request = await check({ redirect_uri: undefined, scope: 'view_friends' });
    expect(request).toMatchObject({ redirectUri: 'https://notes.example/cb', redirectUriSent: false });
  });
});

describe('once it is known where an answer may go, a request is refused to the client', () => {
  const long = 'x'.repeat(4097);
  it.each([
    ['response_mode: web_message (case 27)', { response_mode: 'web_message' }, 'invalid_request'],
    ['response_mode: fragment (case 26)', { response_mode: 'fragment' }, 'invalid_request'],
    ['state of more than 4 KiB (case 12)', { state: long }, 'invalid_request'],
    ['state of more than 4 KiB in UTF-8 (case 12)', { state: 'ü'.repeat(2049) }, 'invalid_request'],
    ['request (case 23)', { request: 'eyJhbGciOiJub25lIn0.e30.' }, 'request_not_supported'],
    ['request_uri (case 24)', { request_uri: 'http://169.254.169.254/' }, 'request_uri_not_supported'],
    ['registration', { registration: '{}' }, 'registration_not_supported'],
    ['no response_type (case 1)', { response_type: undefined }, 'invalid_request'],
    ['response_type: token (case 2)', { response_type: 'token' }, 'unsupported_response_type'],
    ['response_type: id_token (case 2)', { response_type: 'id_token' }, 'unsupported_response_type'],
    ['response_type: code token (case 2)', { response_type: 'code token' }, 'unsupported_response_type'],
    ['response_type: Code (case 2)', { response_type: 'Code' }, 'unsupported_response_type'],
    ['scope: unknown (case 14)', { scope: 'openid unknown' }, 'invalid_scope'],
    ['scope: a tab (case 15)', { scope: 'openid\tview_friends' }, 'invalid_scope'],
    ['scope: two spaces (case 15)', { scope: 'openid  view_friends' }, 'invalid_scope'],
    ['scope: a quote (case 15)', { scope: 'openid"' }, 'invalid_scope'],
    ['scope: not ASCII (case 15)', { scope: 'öpenid' }, 'invalid_scope'],
    ['scope: more than is registered (case 17)', { scope: 'openid legate:admin' }, 'invalid_scope'],
    ['resource: not a URI (case 30)', { resource: 'friends' }, 'invalid_target'],
    ['resource: a fragment (case 30)', { resource: `${FRIENDS}#x` }, 'invalid_target'],
    ['resource: unknown (case 30)', { resource: 'https://other.example' }, 'invalid_target'],
    ['nonce of more than 1 KiB (case 31)', { nonce: 'x'.repeat(1025) }, 'invalid_request'],
    ['prompt: none login (case 19)', { prompt: 'none login' }, 'invalid_request'],
    ['prompt: unknown', { prompt: 'create' }, 'invalid_request'],
    ['prompt: two spaces', { prompt: 'login  consent' }, 'invalid_request'],
    ['max_age: negative (case 21)', { max_age: '-1' }, 'invalid_request'],
    ['max_age: 1e3 (case 21)', { max_age: '1e3' }, 'invalid_request'],
    ['max_age: a fraction (case 21)', { max_age: '1.5' }, 'invalid_request'],
    ['max_age: huge (case 21)', { max_age: '9'.repeat(400) }, 'invalid_request'],
  ])('%s', async (_name, changes: Changes, code) => {
    expect(await refusal(changes)).toMatchObject({
      code,
      draft: { redirectUri: 'https://notes.example/cb' },
    });
  });
});

describe('what a request may say', () => {
  it.each([
    ['state: anything of 4 KiB (case 12)', { state: `"ü\r\n<>${'x'.repeat(4089)}` }, 'state'],
    ['nonce: anything of 1 KiB (case 31)', { nonce: `"ü\r\n ${'x'.repeat(1018)}` }, 'nonce'],
    ['response_mode: form_post', { response_mode: 'form_post' }, 'responseMode'],
  ])('%s', async (_name, changes: Changes, member) => {
    expect((await check(changes))[member as 'state']).toBe(Object.values(changes)[0]);
  });

  it('is nothing at all of state, beside a code challenge (case 13)', async () => {
    expect(await check({ state: undefined })).toMatchObject({ state: null });
  });

  it.each(['none', 'login', 'consent login', 'select_account login'])('prompt: %s', async (prompt) => {
    expect((await check({ prompt })).prompt).toEqual(new Set(prompt.split(' ')));
  });

  it.each([0, 1, 999_999_999])('max_age: %d (case 21)', async (maxAge) => {
    expect(await check({ max_age: String(maxAge) })).toMatchObject({ maxAge });
  });

  it('resource: the API that a scope is of', async () => {
    register({
      access: [
        ...aNotesClient().access,
        { audience: 'https://other.example', scope: 'view_friends', byDefault: false },
      ],
    });
    expect(await refusal({})).toMatchObject({ code: 'invalid_target' });
    expect((await check({ resource: FRIENDS })).target.api).toEqual(anApi());
  });

  it('hints that mean nothing here: they are passed over (case 29)', async () => {
    const request = await check({
      login_hint: `ada\u202e@example.com`,
      ui_locales: '../../etc/passwd de-AT  en <script>',
      acr_values: 'gold  silver',
      display: 'xyz',
    });
    expect(request).toMatchObject({
      loginHint: null,
      uiLocales: ['de-AT', 'en'],
      acrValues: ['gold', 'silver'],
    });
  });

  it.each([
    ['ada@example.com', 'ada@example.com'],
    ['<script>', '<script>'],
    ['x'.repeat(321), null],
  ])('login_hint: text of a readable length (case 29): %s', async (hint, loginHint) => {
    expect(await check({ login_hint: hint })).toMatchObject({ loginHint });
  });
});
