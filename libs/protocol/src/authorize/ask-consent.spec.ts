import { OWN_AUDIENCE } from '../api.js';
import type { Client } from '../client.js';
import type { Consent } from '../consent.js';
import { DEFAULT_POLICY } from '../policy.js';
import {
  aNotesClient,
  anApi,
  anAuthorizationRequest,
  aPerson,
  createInMemoryPorts,
  type InMemoryPorts,
} from '../testing/index.js';
import { createQuestion, isAnswered } from './ask-consent.js';
import { checkRequest } from './check-request.js';

const FRIENDS = 'https://friends.example';
let ports: InMemoryPorts;

beforeAll(async () => {
  ports = await createInMemoryPorts();
});

beforeEach(() => {
  ports.tables.apis.set(FRIENDS, anApi());
});

interface Asking {
  readonly params?: Readonly<Record<string, string | undefined>>;
  readonly client?: Partial<Client>;
  readonly before?: Consent;
}

async function ask({ params = {}, client = {}, before }: Asking = {}) {
  ports.tables.clients.set('ac_notes', aNotesClient(client));
  const request = await checkRequest(anAuthorizationRequest(params), {}, ports);
  return createQuestion(request, aPerson(), before, DEFAULT_POLICY);
}

const aConsent = (changes: Partial<Consent> = {}): Consent => ({
  accountId: 'acc_ada',
  clientId: 'ac_notes',
  scopes: [
    { audience: FRIENDS, scope: 'view_friends' },
    { audience: OWN_AUDIENCE, scope: 'openid' },
  ],
  claims: [],
  grantedAt: 0,
  updatedAt: 0,
  ...changes,
});

const namedClaims = (...names: string[]): string =>
  JSON.stringify({ userinfo: Object.fromEntries(names.map((name) => [name, null])) });

describe('a consent question', () => {
  it('names who asks, whom, and where the answer goes (case 35)', async () => {
    const { client, person, redirectHost } = await ask();
    expect({ client: client.application.name, person: person.email, redirectHost }).toEqual({
      client: 'Notes',
      person: 'ada@example.com',
      redirectHost: 'notes.example',
    });
  });

  it.each([
    ['http://127.0.0.1:51004/cb', '127.0.0.1:51004'],
    ['com.example.app:/cb', 'com.example.app:'],
  ])('names the real destination, %s (case 35)', async (redirect_uri, expected) => {
    const { redirectHost } = await ask({
      params: { redirect_uri },
      client: { redirectUris: [redirect_uri] },
    });
    expect(redirectHost).toBe(expected);
  });

  it('asks for each scope in the words of its API, and lets all but openid be left out', async () => {
    expect((await ask()).items).toEqual([
      {
        audience: FRIENDS,
        scope: 'view_friends',
        api: { name: 'Friends' },
        description: 'See friends',
        optional: true,
        allowedBefore: false,
      },
      {
        audience: OWN_AUDIENCE,
        scope: 'openid',
        api: null,
        description: null,
        optional: false,
        allowedBefore: false,
      },
    ]);
  });

  it('marks what was allowed before', async () => {
    const before = aConsent({ scopes: [{ audience: OWN_AUDIENCE, scope: 'openid' }] });
    const { items } = await ask({ before });
    expect(items.map(({ scope, allowedBefore }) => [scope, allowedBefore])).toEqual([
      ['view_friends', false],
      ['openid', true],
    ]);
  });

  it('names the claims that no asked scope brings, and only such as there are', async () => {
    const claims = namedClaims('email', 'name', 'acr', '<script>');
    expect((await ask({ params: { scope: 'openid email', claims } })).claims).toEqual(['name']);
  });

  it('says for how long', async () => {
    expect(await ask()).toMatchObject({ accessTokenLifetime: 3600, refreshTokenLifetime: null });
    ports.tables.apis.set(FRIENDS, anApi({ accessTokenLifetime: 60 }));
    const scope = 'view_friends offline_access';
    expect(await ask({ params: { scope }, client: { accessTokenLifetime: 600 } })).toMatchObject({
      accessTokenLifetime: 60,
      refreshTokenLifetime: DEFAULT_POLICY.refreshTokenLifetime,
    });
    expect(await ask({ params: { scope }, client: { refreshTokenLifetime: 86_400 } })).toMatchObject({
      refreshTokenLifetime: 86_400,
    });
  });
});

describe('a remembered consent', () => {
  const covers = async (before: Consent | undefined, params: Asking['params'] = {}): Promise<boolean> =>
    isAnswered(await ask({ params, ...(before && { before }) }), before);

  it.each(['openid view_friends', 'openid', 'view_friends'])('covers what it names: %s', async (scope) => {
    expect(await covers(aConsent(), { scope })).toBe(true);
  });

  it('covers nothing where there is none (case 36)', async () => {
    expect(await covers(undefined)).toBe(false);
  });

  it.each(['openid view_friends email', 'offline_access view_friends'])(
    'never covers more: %s (case 36)',
    async (scope) => {
      expect(await covers(aConsent(), { scope })).toBe(false);
    },
  );

  it('never covers the same scope of another API (case 36)', async () => {
    const before = aConsent({
      scopes: [
        { audience: 'https://other.example', scope: 'view_friends' },
        { audience: OWN_AUDIENCE, scope: 'openid' },
      ],
    });
    expect(await covers(before)).toBe(false);
  });

  it('covers a named claim only where it names it too (case 36)', async () => {
    const params = { claims: namedClaims('email') };
    expect(await covers(aConsent(), params)).toBe(false);
    expect(await covers(aConsent({ claims: ['email'] }), params)).toBe(true);
  });
});
