import { decodeJwt } from 'jose';
import * as oauth from 'oauth4webapi';
import { FRIENDS, verifyAsFriends } from '../support/billing.js';
import { createClientKey, signAssertion, withAssertion } from '../support/client-key.js';
import { ask, basic, postForm } from '../support/http.js';
import {
  aDelegationOf,
  askByGrant,
  createServiceAccount,
  type MadeDelegation,
} from '../support/service-account.js';
import { getTokens, introspect, refresh, type PersonsTokens } from '../support/three-legs.js';
import {
  ACCESS_TOKEN,
  allow,
  exchangeFor,
  PHOTOS,
  startExchange,
  TOKEN_EXCHANGE,
  type Exchange,
} from '../support/token-exchange.js';
import type { MadeCredentialSet } from '../support/admin.js';

let world: Exchange;
let tokens: PersonsTokens;

beforeAll(async () => {
  world = await startExchange();
  tokens = await getTokens(world);
});
afterAll(async () => {
  await world.server.stop();
  await world.site.remove();
});

const exchange = (token: string, sent: Record<string, string> = {}, set = world.friends) =>
  exchangeFor(world.server.url, set, token, sent);

/** As `exchange`, for what must succeed. */
async function exchanged(
  token: string,
  sent: Record<string, string> = {},
  set = world.friends,
): Promise<string> {
  const { status, body, text } = await exchange(token, sent, set);
  if (status !== 200) throw new Error(`no token: ${text}`);
  return body.access_token;
}

const stateOf = (token: string, set = world.friends) => introspect(world.server.url, set, token);

const revoke = (token: string, { client_id, client_secret }: MadeCredentialSet) =>
  postForm(`${world.server.url}/oauth/revoke`, { token }, { Authorization: basic(client_id, client_secret) });

const refusal = (error: string) => [
  400,
  { error, error_description: expect.any(String) as string, request_id: expect.any(String) as string },
];

describe('token-exchange grants', () => {
  it('to the application of an API a token for another, of the same person, with itself as the actor', async () => {
    const { status, headers, body } = await exchange(tokens.access_token, { scope: 'view_friends' });
    expect([status, headers['cache-control']]).toEqual([200, 'no-store']);
    expect(body).toEqual({
      access_token: expect.stringMatching(/^lgt_at_/),
      issued_token_type: ACCESS_TOKEN,
      token_type: 'Bearer',
      expires_in: expect.any(Number),
      scope: 'view_friends',
    });
    expect(await stateOf(body.access_token, world.photos)).toMatchObject({
      active: true,
      sub: world.account.id,
      aud: PHOTOS,
      client_id: world.friends.client_id,
      act: { sub: world.friends.client_id },
      gty: TOKEN_EXCHANGE,
      scope: 'view_friends',
      exp: decodeJwt(tokens.access_token).exp,
    });
  });

  it('for an exchanged token another, which names both actors and its API can verify', async () => {
    const first = await exchanged(tokens.access_token);
    const second = await exchanged(first, { resource: FRIENDS }, world.photos);
    expect(await verifyAsFriends(second, world.site)).toMatchObject({
      sub: world.account.id,
      client_id: world.photos.client_id,
      act: { sub: world.photos.client_id, act: { sub: world.friends.client_id } },
      exp: decodeJwt(tokens.access_token).exp,
    });
  });

  it('for a token by which a service account acts, one that names both, and that ends with the delegation', async () => {
    const account = await createServiceAccount(world, { apis: [FRIENDS] });
    const { id } = await world.admin.must<MadeDelegation>('POST', '/delegations', aDelegationOf(account));
    const { body } = await askByGrant(world.server.url, account, { sub: world.account.email });
    const token = await exchanged(body.access_token);
    expect(await stateOf(token)).toMatchObject({
      ...{ active: true, sub: world.account.id, username: world.account.email },
      act: { sub: world.friends.client_id, act: { sub: account.set.client_id } },
    });
    await world.admin.must('POST', `/delegations/${id}/remove`);
    expect(await stateOf(token)).toEqual({ active: false });
    expect((await exchange(body.access_token)).body.error).toBe('invalid_request');
  });

  it('by a key as by a secret', async () => {
    const key = await createClientKey();
    const { application_id } = world.friends;
    const keyed = await world.admin.credentialSet(String(application_id), {
      ...{ grant_type: 'token-exchange', scope: 'view_friends', apis: [PHOTOS], public_key: key.pem },
    });
    await allow(world, keyed, FRIENDS, PHOTOS);
    const { status, body } = await postForm(`${world.server.url}/oauth/token`, {
      ...withAssertion(await signAssertion(key, keyed.client_id, world.site.issuer)),
      ...{ grant_type: TOKEN_EXCHANGE, subject_token: tokens.access_token, subject_token_type: ACCESS_TOKEN },
      ...{ audience: PHOTOS },
    });
    expect([status, body['scope']]).toEqual([200, 'view_friends']);
  });

  it('to oauth4webapi by its generic grant', async () => {
    const insecure = { [oauth.allowInsecureRequests]: true };
    const issuer = new URL(world.site.issuer);
    const discovered = await oauth.discoveryRequest(issuer, { algorithm: 'oauth2', ...insecure });
    const as = await oauth.processDiscoveryResponse(issuer, discovered);
    expect(as.grant_types_supported).toContain(TOKEN_EXCHANGE);
    const client = { client_id: world.friends.client_id };
    const authentication = oauth.ClientSecretBasic(world.friends.client_secret);
    const sent = { subject_token: tokens.access_token, subject_token_type: ACCESS_TOKEN, resource: PHOTOS };
    const answer = await oauth.processGenericTokenEndpointResponse(
      as,
      client,
      await oauth.genericTokenEndpointRequest(as, client, authentication, TOKEN_EXCHANGE, sent, insecure),
    );
    expect(answer).toMatchObject({ issued_token_type: ACCESS_TOKEN, scope: 'view_friends' });
    const asked = await oauth.introspectionRequest(as, client, authentication, answer.access_token, insecure);
    const state = await oauth.processIntrospectionResponse(as, client, asked);
    expect(state).toMatchObject({ active: true, act: { sub: client.client_id } });
  });

  it('what the ledger tells: whose token, for whom, and what it rests on', async () => {
    const token = await exchanged(tokens.access_token);
    const { jti } = await stateOf(token);
    expect(await world.admin.must('GET', `/tokens/${String(jti)}`)).toMatchObject({
      grant_type: TOKEN_EXCHANGE,
      subject: world.account.id,
      actors: [world.friends.client_id],
      scope_asked: null,
      scope: 'view_friends',
      origin: `token:${decodeJwt(tokens.access_token).jti}`,
    });
    const { stdout } = await world.site.run(['token', 'inspect', String(jti)]);
    expect(stdout).toMatch(new RegExp(`actors +${world.friends.client_id}\n`));
  });
});

describe('token-exchange refuses', () => {
  it.each<[string, Record<string, string>, string]>([
    ['no subject token', { subject_token: '' }, 'invalid_request'],
    ['no type of it', { subject_token_type: '' }, 'invalid_request'],
    ['another type of it', { subject_token_type: 'urn:ietf:params:oauth:token-type:jwt' }, 'invalid_request'],
    [
      'another type of answer',
      { requested_token_type: 'urn:ietf:params:oauth:token-type:id_token' },
      'invalid_request',
    ],
    ['an actor token', { actor_token: 'x', actor_token_type: ACCESS_TOKEN }, 'invalid_request'],
    ['no API', { resource: '' }, 'invalid_request'],
    ['two APIs', { audience: FRIENDS }, 'invalid_target'],
    ['an API without a rule', { resource: FRIENDS }, 'invalid_target'],
    [
      'the management API',
      { resource: 'urn:legate:management-api', scope: 'legate:admin' },
      'invalid_target',
    ],
    ['more than the subject token has', { scope: 'view_friends edit_friends' }, 'invalid_scope'],
    ['a scope about the person', { scope: 'openid' }, 'invalid_scope'],
  ])('%s, with the error code of RFC 8693', async (_, sent, error) => {
    const { status, body } = await exchange(tokens.access_token, sent);
    expect([status, body]).toEqual(refusal(error));
  });

  it('what it refused is in the ledger', async () => {
    const { headers } = await exchange(tokens.access_token, { resource: FRIENDS });
    const { items } = await world.admin.must<{ items: object[] }>(
      'GET',
      `/events?request_id=${String(headers['x-request-id'])}`,
    );
    expect(items).toMatchObject([{ kind: 'request.refused', detail: { error: 'invalid_target' } }]);
  });

  it('an unauthenticated client, and sets of other grants', async () => {
    const wrong = { ...world.friends, client_secret: 'wrong' };
    expect((await exchange(tokens.access_token, {}, wrong)).body.error).toBe('invalid_client');
    expect((await exchange(tokens.access_token, {}, world.set)).body.error).toBe('unauthorized_client');
  });

  it('to go on once the rule is removed, and ends what it allowed', async () => {
    const { application_id } = world.friends;
    const set = await world.admin.credentialSet(String(application_id), {
      ...{ grant_type: 'token-exchange', scope: 'view_friends', apis: [PHOTOS] },
    });
    const { id } = await allow(world, set, FRIENDS, PHOTOS);
    const token = await exchanged(tokens.access_token, {}, set);
    expect(await stateOf(token)).toMatchObject({ active: true });
    await world.admin.must('POST', `/exchange-rules/${id}/remove`);
    expect((await exchange(tokens.access_token, {}, set)).body.error).toBe('invalid_target');
    expect(await stateOf(token)).toEqual({ active: false });
    expect(await world.admin.must('GET', `/exchange-rules/${id}`)).toMatchObject({ state: 'removed' });
  });
});

describe('token-exchange resists', () => {
  it('what is no access token of a person, in one and the same words', async () => {
    const own = await postForm<PersonsTokens>(
      `${world.server.url}/oauth/token`,
      { grant_type: 'client_credentials' },
      { Authorization: basic(world.set.client_id, world.set.client_secret) },
    );
    const sent = [
      'garbage',
      `${tokens.access_token}x`,
      tokens.refresh_token,
      tokens.id_token,
      own.body.access_token,
      world.admin.token,
    ];
    const answers = await Promise.all(sent.map((token) => exchange(token)));
    const words = answers.map(({ status, body }) => [status, body.error, body.error_description]);
    expect(new Set(words.map(String)).size).toBe(1);
    expect(words[0]).toEqual([400, 'invalid_request', expect.stringContaining('no live access token')]);
  });

  it('a stranger who found a token', async () => {
    const token = await exchanged(tokens.access_token);
    const stranger = await world.admin.credentialSet(await world.admin.application('Stranger'), {
      ...{ grant_type: 'token-exchange', scope: 'view_friends', apis: [PHOTOS] },
    });
    await allow(world, stranger, FRIENDS, PHOTOS);
    await allow(world, stranger, PHOTOS, PHOTOS);
    for (const found of [tokens.access_token, token]) {
      const { status, body } = await exchange(found, {}, stranger);
      expect([status, body]).toEqual(refusal('invalid_request'));
    }
  });

  it('the token at userinfo and at the management API', async () => {
    const first = await exchanged(tokens.access_token);
    const jwt = await exchanged(first, { resource: FRIENDS }, world.photos);
    for (const token of [first, jwt]) {
      const headers = { Authorization: `Bearer ${token}` };
      expect((await ask(`${world.server.url}/oauth/userinfo`, { headers })).status).toBe(403);
      expect((await ask(`${world.server.url}/api/v1/applications`, { headers })).status).toBe(403);
    }
  });

  it('a token that outlives the one it came from: revoked, it takes every exchanged one along', async () => {
    const { access_token } = await getTokens(world);
    const first = await exchanged(access_token);
    const second = await exchanged(first, { resource: FRIENDS }, world.photos);
    await revoke(access_token, world.codeSet);
    expect(await stateOf(first)).toEqual({ active: false });
    expect(await stateOf(second, world.photos)).toEqual({ active: false });
    expect((await exchange(access_token)).body.error).toBe('invalid_request');
  });

  it('a token of a family that has ended, for a refresh token came twice', async () => {
    const { access_token, refresh_token } = await getTokens(world);
    const token = await exchanged(access_token);
    await refresh(world.server.url, world.codeSet, refresh_token);
    await refresh(world.server.url, world.codeSet, refresh_token);
    expect(await stateOf(token)).toEqual({ active: false });
  });
});
