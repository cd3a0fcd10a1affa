import { getRaw, LocalIssuer, type RawAnswer } from '#resource-server/testing';
import { loadConfig } from './config.js';
import { start, type RunningApi } from './start.js';

const AUDIENCE = 'http://localhost:4000';
const ALICE = { sub: 'alice@wonderland.example', client_id: 'ac_app', gty: 'authorization_code' };

let issuer: LocalIssuer;
let api: RunningApi;

beforeAll(async () => {
  issuer = await LocalIssuer.start();
  api = await start(loadConfig({ FRIENDS_PORT: '0', FRIENDS_ISSUER: issuer.url }));
});

afterAll(async () => {
  await api.stop();
  await issuer.stop();
});

const get = (token: string, at: RunningApi = api): Promise<RawAnswer> =>
  getRaw(`${at.url}/friends`, { authorization: `Bearer ${token}` });

const claims = (others: Record<string, unknown> = {}): Record<string, unknown> =>
  issuer.claims(AUDIENCE, { scope: 'view_friends', ...others });

async function friendsFor(others: Record<string, unknown> = {}): Promise<unknown> {
  const { status, body } = await get(await issuer.sign(claims(others)));
  expect(status).toBe(200);
  return JSON.parse(body);
}

it('shows an application everybody and says that it came on two legs', async () => {
  expect(await friendsFor()).toEqual({
    caller: { kind: 'application', subject: 'cc_application', client_id: 'cc_application' },
    friends: expect.arrayContaining([
      { of: 'alice@wonderland.example', name: 'The White Rabbit' },
      { of: 'dartagnan@musketeers.example', name: 'Athos' },
    ]),
  });
});

it('shows a person their own friends and says that they came on three legs', async () => {
  expect(await friendsFor(ALICE)).toEqual({
    caller: { kind: 'person', subject: 'alice@wonderland.example', client_id: 'ac_app' },
    friends: ['The White Rabbit', 'The Cheshire Cat', 'The Mad Hatter'].map((name) => ({
      of: ALICE.sub,
      name,
    })),
  });
});

it('shows a service account the friends of the person it acts for, and names it', async () => {
  const delegated = { ...ALICE, client_id: 'sa_reports', act: { sub: 'sa_reports' } };
  expect(await friendsFor(delegated)).toMatchObject({
    caller: { kind: 'delegated', subject: ALICE.sub, actor: 'sa_reports' },
    friends: [{ of: ALICE.sub }, { of: ALICE.sub }, { of: ALICE.sub }],
  });
});

it.each(['somebody@else.example', '__proto__', 'constructor'])('knows no friends of %s', async (sub) => {
  expect(await friendsFor({ ...ALICE, sub })).toMatchObject({ friends: [] });
});

describe('a new friend', () => {
  const CAROL = { ...ALICE, sub: 'acc_carol', scope: 'view_friends invite_friends' };

  async function invite(name: unknown, others: Record<string, unknown> = CAROL): Promise<number> {
    const token = await issuer.sign(claims(others));
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const body = JSON.stringify({ name });
    return (await fetch(`${api.url}/friends`, { method: 'POST', headers, body })).status;
  }

  it('is the friend of the person who signed in, and of nobody else', async () => {
    expect(await invite('Dinah')).toBe(201);
    expect(await friendsFor(CAROL)).toMatchObject({ friends: [{ of: 'acc_carol', name: 'Dinah' }] });
    expect(await friendsFor()).toMatchObject({
      friends: expect.arrayContaining([{ of: 'acc_carol', name: 'Dinah' }]),
    });
  });

  it('is made once', async () => {
    expect([await invite('Twice'), await invite('Twice')]).toEqual([201, 201]);
    const { friends } = (await friendsFor(CAROL)) as { friends: { name: string }[] };
    expect(friends.filter(({ name }) => name === 'Twice')).toHaveLength(1);
  });

  it.each([undefined, '', 'x'.repeat(121), 7])('has a name, and not %p', async (name) => {
    expect(await invite(name)).toBe(400);
  });

  it('cannot be made by an application for itself, nor without the scope', async () => {
    expect(await invite('Nobody', { scope: 'invite_friends' })).toBe(403);
    expect(await invite('Nobody', { ...CAROL, scope: 'view_friends' })).toBe(403);
  });
});

it('refuses a token without view_friends', async () => {
  const { status, headers } = await get(await issuer.sign(claims({ scope: 'other' })));
  expect(status).toBe(403);
  expect(headers['www-authenticate']).toMatch('scope="view_friends"');
});

it('refuses a request without a token and points to its metadata', async () => {
  const { status, headers } = await getRaw(`${api.url}/friends`);
  expect(status).toBe(401);
  expect(headers['www-authenticate']).toBe(
    'Bearer realm="Friends API", resource_metadata="http://localhost:4000/.well-known/oauth-protected-resource"',
  );
});

it('serves its metadata (RFC 9728)', async () => {
  const { body } = await getRaw(`${api.url}/.well-known/oauth-protected-resource`);
  expect(JSON.parse(body)).toMatchObject({
    resource: AUDIENCE,
    authorization_servers: [issuer.url],
    scopes_supported: ['view_friends', 'invite_friends'],
  });
});

it('says that it lives, to anybody', async () => {
  expect((await getRaw(`${api.url}/health/live`)).body).toBe('{"status":"ok"}');
});

it('verifies by introspection where it has a credential set for that: a revocation counts at once', async () => {
  const introspecting = await start(
    loadConfig({
      FRIENDS_PORT: '0',
      FRIENDS_ISSUER: issuer.url,
      FRIENDS_INTROSPECTION_CLIENT_ID: 'cc_friends',
      FRIENDS_INTROSPECTION_CLIENT_SECRET: 'a-secret',
    }),
  );
  issuer.active.set('opaque', claims());
  const before = await get('opaque', introspecting);
  issuer.active.clear();
  const after = await get('opaque', introspecting);
  await introspecting.stop();
  expect([before.status, after.status]).toEqual([200, 401]);
});

it('rejects a start on a port that is taken', async () => {
  const config = loadConfig({ FRIENDS_PORT: new URL(api.url).port, FRIENDS_ISSUER: issuer.url });
  await expect(start(config)).rejects.toThrow('EADDRINUSE');
});
