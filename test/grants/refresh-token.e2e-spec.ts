import { decodeJwt } from 'jose';
import { join } from 'node:path';
import { verifyAsFriends } from '../support/billing.js';
import { ask, postForm } from '../support/http.js';
import { queryFile } from '../support/sqlite-file.js';
import {
  askForTokens,
  createCodeSet,
  getTokens,
  introspect,
  refresh,
  startThreeLegs,
  type ThreeLegs,
} from '../support/three-legs.js';

let legs: ThreeLegs;
let url: string;

beforeAll(async () => {
  legs = await startThreeLegs();
  url = legs.server.url;
});

afterAll(async () => {
  await legs.server.stop();
  await legs.site.remove();
});

const renew = (token: string, more: Readonly<Record<string, string>> = {}, set = legs.codeSet) =>
  refresh(url, set, token, more);
const isActive = async (token: string) => (await introspect(url, legs.codeSet, token))['active'];

describe('refresh_token grants', () => {
  it('new tokens of the same person each time, and a new refresh token (case 125)', async () => {
    const first = await getTokens(legs);
    const { status, headers, body } = await renew(first.refresh_token);
    expect([status, headers['cache-control']]).toEqual([200, 'no-store']);
    expect(body.refresh_token).not.toBe(first.refresh_token);
    const [before, after] = [
      decodeJwt(first.access_token),
      await verifyAsFriends(body.access_token, legs.site),
    ];
    expect([after.sub, after['client_id'], after.jti === before.jti]).toEqual([
      before.sub,
      before['client_id'],
      false,
    ]);
  });

  it('an ID token of the same sign-in', async () => {
    const first = await getTokens(legs, { nonce: 'the nonce', max_age: '300' });
    const { body } = await renew(first.refresh_token);
    const { iss, sub, aud, auth_time } = decodeJwt(first.id_token);
    expect(decodeJwt(body.id_token)).toMatchObject({ iss, sub, aud, auth_time });
  });

  it('less where less is asked, and all of it again the next time (case 131)', async () => {
    const first = await getTokens(legs);
    const { body: narrow } = await renew(first.refresh_token, { scope: 'openid' });
    expect(narrow.scope).toBe('openid');
    const { body: whole } = await renew(narrow.refresh_token);
    expect(whole.scope.split(' ').sort()).toEqual(['offline_access', 'openid', 'view_friends']);
  });

  it('generation after generation within a second (case 129)', async () => {
    let { refresh_token } = await getTokens(legs);
    for (let generation = 0; generation < 10; generation += 1) {
      const { status, body } = await renew(refresh_token);
      expect(status).toBe(200);
      refresh_token = body.refresh_token;
    }
    expect(await isActive(refresh_token)).toBe(true);
  });
});

describe('refresh_token refuses', () => {
  it('no token', async () => {
    const { status, body } = await askForTokens(url, legs.codeSet, { grant_type: 'refresh_token' });
    expect([status, body.error]).toEqual([400, 'invalid_request']);
  });

  it('a scope beyond what the person allowed (case 131)', async () => {
    const { refresh_token } = await getTokens(legs, { scope: 'openid offline_access' });
    const { status, body } = await renew(refresh_token, { scope: 'openid view_friends' });
    expect([status, body.error]).toEqual([400, 'invalid_scope']);
    expect((await renew(refresh_token)).status).toBe(200);
  });

  it('an API beyond what the person allowed (case 136)', async () => {
    const { refresh_token } = await getTokens(legs);
    const { body } = await renew(refresh_token, { resource: 'https://other.example' });
    expect(body.error).toBe('invalid_target');
  });

  it('the token of another client, which stays good for its own (case 132)', async () => {
    const { refresh_token } = await getTokens(legs);
    expect((await renew(refresh_token, {}, await createCodeSet(legs))).body.error).toBe('invalid_grant');
    expect((await renew(refresh_token)).status).toBe(200);
  });

  it('a confidential client that does not authenticate (case 132)', async () => {
    const { refresh_token } = await getTokens(legs);
    const params = { grant_type: 'refresh_token', refresh_token, client_id: legs.codeSet.client_id };
    const { status, body } = await postForm(`${url}/oauth/token`, params);
    expect([status, body['error']]).toEqual([401, 'invalid_client']);
  });

  it('a set of two legs (case 135)', async () => {
    const { refresh_token } = await getTokens(legs);
    expect((await renew(refresh_token, {}, legs.set)).body.error).toBe('unauthorized_client');
  });

  it('every other kind of token in its place (cases 120, 137)', async () => {
    const { access_token, id_token } = await getTokens(legs);
    for (const token of [access_token, id_token, `${access_token}x`, 'x', ' ']) {
      expect((await renew(token)).body.error).toBe('invalid_grant');
    }
  });

  it('a set that was disabled since (case 134)', async () => {
    const codeSet = await createCodeSet(legs);
    const { refresh_token } = await getTokens({ ...legs, codeSet });
    await legs.admin.must('POST', `/credential-sets/${codeSet.client_id}/disable`);
    expect((await renew(refresh_token, {}, codeSet)).body.error).toBe('invalid_client');
  });

  it('what an admin took from the set since, and grants the rest (case 134)', async () => {
    const codeSet = await createCodeSet(legs);
    const { refresh_token } = await getTokens({ ...legs, codeSet });
    const path = `/credential-sets/${codeSet.client_id}`;
    const { headers } = await legs.admin.call('GET', path);
    const ifMatch = { 'If-Match': String(headers['etag']) };
    await legs.admin.call('PATCH', path, { scope: 'openid offline_access' }, ifMatch);
    const { status, body } = await renew(refresh_token, {}, codeSet);
    expect([status, body.scope?.split(' ').sort()]).toEqual([200, ['offline_access', 'openid']]);
  });
});

describe('refresh_token resists', () => {
  it('reuse: the whole family dies, the newest tokens too, and the ledger says why (case 126)', async () => {
    const first = await getTokens(legs);
    const { body: second } = await renew(first.refresh_token);
    const { status, body } = await renew(first.refresh_token);
    expect([status, body.error, body.error_description]).toEqual([
      400,
      'invalid_grant',
      expect.stringContaining('used before'),
    ]);
    for (const token of [first.access_token, second.access_token, second.refresh_token]) {
      expect(await isActive(token)).toBe(false);
    }
    expect((await renew(second.refresh_token)).body.error).toBe('invalid_grant');
    const { items } = await legs.admin.must<{ items: { kind: string }[] }>(
      'GET',
      `/events?client_id=${legs.codeSet.client_id}`,
    );
    expect(items.map(({ kind }) => kind)).toContain('family.refresh-token-reused');
  });

  it('a refresh token in the place of an access token (case 137)', async () => {
    const { refresh_token } = await getTokens(legs);
    const headers = { Authorization: `Bearer ${refresh_token}` };
    expect((await ask(`${url}/oauth/userinfo`, { headers })).status).toBe(401);
    expect((await ask(`${url}/api/v1/applications`, { headers })).status).toBe(401);
  });

  it('a thief of the database: tokens are stored hashed (case 139)', async () => {
    const { refresh_token, access_token } = await getTokens(legs);
    const file = join(legs.site.dataDir, 'legate.sqlite');
    const tables = queryFile<{ name: string }>(file, "SELECT name FROM sqlite_master WHERE type = 'table'");
    const rows = tables.flatMap(({ name }) => queryFile(file, `SELECT * FROM "${name}"`));
    const stored = rows
      .map((row) =>
        Object.values(row as object)
          .map(String)
          .join(' '),
      )
      .join('\n');
    expect(stored).toContain(legs.codeSet.client_id);
    for (const token of [refresh_token, access_token]) expect(stored).not.toContain(token);
  });

  it('curiosity: another application learns nothing of a refresh token (case 139)', async () => {
    const { refresh_token } = await getTokens(legs);
    expect(await introspect(url, legs.codeSet, refresh_token)).toMatchObject({ active: true });
    const stranger = await legs.admin.credentialSet(await legs.admin.application('Stranger'), {
      scope: 'view_friends',
    });
    expect(await introspect(url, stranger, refresh_token)).toEqual({ active: false });
  });

  it('a revocation that is too narrow: one token of the family takes the others along', async () => {
    const first = await getTokens(legs);
    const { body: second } = await renew(first.refresh_token);
    const { client_id, client_secret } = legs.codeSet;
    const params = { token: second.refresh_token, client_id, client_secret };
    expect((await postForm(`${url}/oauth/revoke`, params)).status).toBe(200);
    for (const token of [first.access_token, second.access_token, second.refresh_token]) {
      expect(await isActive(token)).toBe(false);
    }
  });
});
