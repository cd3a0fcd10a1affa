import {
  aClient,
  aFamily,
  aPerson,
  aSession,
  createInMemoryPorts,
  type InMemoryPorts,
} from '../testing/index.js';
import { idTokenClaims, ID_TOKEN_TYPE } from '../tokens/id-token.js';
import { mustAsk, readLogoutRequest } from './logout-request.js';

const BACK = 'https://notes.example/bye';
let ports: InMemoryPorts;

beforeEach(async () => {
  ports = await createInMemoryPorts();
  const more = { postLogoutRedirectUris: [BACK, `${BACK}?from=legate`] };
  ports.tables.clients.set(
    'ac_notes',
    aClient({ clientId: 'ac_notes', grantType: 'authorization_code', ...more }),
  );
  ports.tables.clients.set('ac_other', aClient({ clientId: 'ac_other', grantType: 'authorization_code' }));
});

const read = (params: Record<string, string>) => readLogoutRequest(new Map(Object.entries(params)), ports);

function hint(): Promise<string> {
  const now = ports.clock.now();
  const client = aClient({ clientId: 'ac_notes' });
  const facts = {
    issuer: ports.issuer,
    client,
    family: aFamily(),
    person: aPerson(),
    accessToken: 'x',
    jti: 'y',
  };
  const claims = idTokenClaims({ ...facts, issuedAt: now, expiresAt: now + 60_000 });
  return ports.signer.sign(claims, ID_TOKEN_TYPE, 'RS256');
}

describe('a logout request', () => {
  it('may say nothing at all', async () => {
    expect(await read({})).toEqual({ client: null, hintedSession: null, returnTo: null });
  });

  it('leads back to a registered place with its state, and an expired hint will do', async () => {
    const id_token_hint = await hint();
    ports.clock.advance(3_600_000);
    const request = await read({ id_token_hint, post_logout_redirect_uri: BACK, state: 'a&b=ü' });
    expect(request).toMatchObject({ hintedSession: 'ses_ada', returnTo: `${BACK}?state=a%26b%3D%C3%BC` });
    expect(request.client?.clientId).toBe('ac_notes');
  });

  it('keeps the query that was registered', async () => {
    const post_logout_redirect_uri = `${BACK}?from=legate`;
    const { returnTo } = await read({ client_id: 'ac_notes', post_logout_redirect_uri, state: 's' });
    expect(returnTo).toBe(`${BACK}?from=legate&state=s`);
  });

  it.each([
    ['another place', `${BACK}2`],
    ['a part of it', 'https://notes.example/'],
    ['more than it', `${BACK}/..`],
    ['another case', BACK.toUpperCase()],
    ['another scheme', BACK.replace('https', 'http')],
    ['a place without scheme', '//evil.example'],
    ['a backslash', '/\\evil.example'],
    ['a script', 'javascript:alert(1)'],
  ])('that names %s is refused (case 42)', async (_, post_logout_redirect_uri) => {
    const refused = read({ client_id: 'ac_notes', post_logout_redirect_uri });
    await expect(refused).rejects.toMatchObject({ code: 'invalid_request' });
  });

  it('that wants the person back is refused where nobody says who asks (case 42)', async () => {
    await expect(read({ post_logout_redirect_uri: BACK })).rejects.toThrow('needs an id_token_hint');
  });

  it("that names another client's place is refused (case 42)", async () => {
    const refused = read({ client_id: 'ac_other', post_logout_redirect_uri: BACK });
    await expect(refused).rejects.toThrow('not one of those');
  });

  it('whose hint was issued to another client is refused', async () => {
    await expect(read({ id_token_hint: await hint(), client_id: 'ac_other' })).rejects.toThrow('another');
  });

  it.each(['ac_nobody', 'ac_disabled'])('of %s is refused', async (client_id) => {
    ports.tables.clients.set('ac_disabled', aClient({ clientId: 'ac_disabled', status: 'disabled' }));
    await expect(read({ client_id })).rejects.toThrow('no enabled credential set');
  });

  it('whose hint is no ID token of ours is refused', async () => {
    await expect(read({ id_token_hint: 'a.b.c' })).rejects.toThrow('no ID token of this server');
  });
});

describe('the person', () => {
  it('is asked before anybody signs them out', async () => {
    expect(mustAsk(await read({}), aSession(), ports.pairwiseKey)).toBe(true);
    expect(mustAsk(await read({ client_id: 'ac_notes' }), aSession(), ports.pairwiseKey)).toBe(true);
  });

  it('is not asked where the application holds an ID token of this very session', async () => {
    const request = await read({ id_token_hint: await hint() });
    expect(mustAsk(request, aSession(), ports.pairwiseKey)).toBe(false);
    expect(mustAsk(request, aSession({ id: 'ses_later' }), ports.pairwiseKey)).toBe(true);
  });
});
