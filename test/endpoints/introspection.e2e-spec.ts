import { Admin, getToken, type MadeCredentialSet } from '../support/admin.js';
import { ask, basic, postForm } from '../support/http.js';
import { Site, type Server } from '../support/legate.js';

const FRIENDS = 'https://friends.example';
let site: Site;
let server: Server;
let admin: Admin;
let set: MadeCredentialSet;
let sibling: MadeCredentialSet;
let stranger: MadeCredentialSet;
let friendsApi: MadeCredentialSet;
let publicSet: MadeCredentialSet;

beforeAll(async () => {
  site = await Site.installed();
  server = await site.start();
  admin = await Admin.enter(server);
  const friends = await admin.application('Friends API');
  await admin.api(FRIENDS, ['view_friends'], { application_id: friends });
  const billing = await admin.application('Billing');
  set = await admin.credentialSet(billing, { scope: 'view_friends' });
  sibling = await admin.credentialSet(billing, { scope: 'view_friends' });
  stranger = await admin.credentialSet(await admin.application('Other'), { scope: 'view_friends' });
  friendsApi = await admin.credentialSet(friends, { scope: '' });
  publicSet = await admin.credentialSet(billing, {
    grant_type: 'authorization_code',
    public: true,
    redirect_uris: ['http://127.0.0.1/cb'],
    scope: 'view_friends',
  });
});

afterAll(async () => {
  await server.stop();
  await site.remove();
});

const as = ({ client_id, client_secret }: MadeCredentialSet) => ({
  Authorization: basic(client_id, client_secret),
});
const introspect = (token: string, caller: MadeCredentialSet, more: Record<string, string> = {}) =>
  postForm(`${server.url}/oauth/introspect`, { token, ...more }, as(caller));
const revoke = (token: string, caller: MadeCredentialSet) =>
  postForm(`${server.url}/oauth/revoke`, { token }, as(caller));
const freshToken = async () => (await getToken(server.url, set)).body.access_token;

describe('introspection', () => {
  it('describes an active token, uncached (cases 187, 192)', async () => {
    const { status, headers, body } = await introspect(await freshToken(), set);
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toEqual({
      active: true,
      token_type: 'Bearer',
      iss: site.issuer,
      sub: set.client_id,
      client_id: set.client_id,
      aud: FRIENDS,
      scope: 'view_friends',
      gty: 'client_credentials',
      jti: expect.any(String),
      iat: expect.any(Number),
      exp: expect.any(Number),
    });
  });

  it.each([
    ['another set of the application', () => sibling],
    ['the application that is the API', () => friendsApi],
  ])('answers %s', async (_, caller) => {
    expect((await introspect(await freshToken(), caller())).body).toMatchObject({ active: true });
  });

  it('tells nothing to an application that the token does not concern (case 188)', async () => {
    expect((await introspect(await freshToken(), stranger)).text).toBe('{"active":false}');
  });

  it.each(['access_token', 'refresh_token', 'nonsense'])(
    'finds a token under the hint %s (case 189)',
    async (hint) => {
      const { body } = await introspect(await freshToken(), set, { token_type_hint: hint });
      expect(body).toMatchObject({ active: true });
    },
  );

  it('says inactive of garbage and of altered tokens (cases 187, 190, 198)', async () => {
    const token = await freshToken();
    const [header, payload, signature] = token.split('.');
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    const altered = [
      'garbage',
      token.slice(0, -1),
      `${token}A`,
      `${token}=`,
      `${none}.${payload}.`,
      `${header}.${payload}`,
    ];
    for (const each of [...altered, `${header}.${payload}.${signature}.${signature}`]) {
      const { status, text } = await introspect(each, set);
      expect([status, text]).toEqual([200, '{"active":false}']);
    }
  });

  it('refuses a caller without credentials (case 185)', async () => {
    const { status } = await postForm(`${server.url}/oauth/introspect`, { token: 'x' });
    expect(status).toBe(401);
  });

  it('refuses a public client (case 185)', async () => {
    const { status, body } = await postForm(`${server.url}/oauth/introspect`, {
      token: 'x',
      client_id: publicSet.client_id,
    });
    expect([status, body['error']]).toEqual([401, 'invalid_client']);
  });

  it('takes POST only (case 186)', async () => {
    const { status, headers } = await ask(`${server.url}/oauth/introspect?token=x`);
    expect([status, headers['allow']]).toEqual([405, 'POST']);
  });

  it('needs a token', async () => {
    expect((await postForm(`${server.url}/oauth/introspect`, '', as(set))).body['error']).toBe(
      'invalid_request',
    );
  });
});

describe('revocation', () => {
  it('ends a token at once, and answers an empty JSON object (cases 194, 197)', async () => {
    const token = await freshToken();
    const { status, text, headers } = await revoke(token, set);
    expect([status, text]).toEqual([200, '{}']);
    expect(headers['content-type']).toContain('application/json');
    expect((await introspect(token, set)).text).toBe('{"active":false}');
  });

  it('can be done by any set of the application, twice', async () => {
    const token = await freshToken();
    expect((await revoke(token, sibling)).status).toBe(200);
    expect((await revoke(token, set)).status).toBe(200);
    expect((await introspect(token, set)).body).toEqual({ active: false });
  });

  it.each([
    ['a stranger', () => stranger],
    ['the API it is for', () => friendsApi],
  ])('by %s changes nothing (case 193)', async (_, caller) => {
    const token = await freshToken();
    expect((await revoke(token, caller())).status).toBe(200);
    expect((await introspect(token, set)).body).toMatchObject({ active: true });
  });

  it('of an unknown token succeeds (case 194)', async () => {
    expect((await revoke('unknown', set)).status).toBe(200);
  });

  it('is entered in the ledger with who did it', async () => {
    const token = await freshToken();
    const { jti } = (await introspect(token, set)).body as { jti: string };
    await revoke(token, sibling);
    const { items } = await admin.must<{ items: unknown[] }>(
      'GET',
      `/events?kind=token.revoked&target=${jti}`,
    );
    expect(items).toEqual([
      expect.objectContaining({ kind: 'token.revoked', actor: sibling.client_id, target: jti }),
    ]);
  });
});

describe('a disabled credential set (case 146)', () => {
  it('takes its tokens along, and gives them back', async () => {
    const own = await admin.credentialSet(await admin.application('Short'), { scope: 'view_friends' });
    const token = (await getToken(server.url, own)).body.access_token;
    await admin.must('POST', `/credential-sets/${own.client_id}/disable`);
    expect((await introspect(token, friendsApi)).body).toEqual({ active: false });
    await admin.must('POST', `/credential-sets/${own.client_id}/enable`);
    expect((await introspect(token, friendsApi)).body).toMatchObject({ active: true });
  });
});
