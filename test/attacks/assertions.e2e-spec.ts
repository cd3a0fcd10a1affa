import {
  createSigningPairs,
  MISDIRECTED_GRANTS,
  publicJwkOf,
  signClaims,
  strangersTo,
  UNREADABLE_ASSERTIONS,
  UNVERIFIED_ASSERTIONS,
  type SigningPairs,
} from '#protocol/testing';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getToken, type MadeCredentialSet } from '../support/admin.js';
import { postForm, statusOf } from '../support/http.js';
import { JWT_BEARER } from '../support/service-account.js';
import { getTokens, startThreeLegs, type ThreeLegs } from '../support/three-legs.js';

/** Failures of one client from one address that are answered as what they are. */
const PATIENCE = 40;

let legs: ThreeLegs;
let token: string;
let account: MadeCredentialSet;
let trap: HttpServer;
let trapUrl: string;
let caught = 0;
let sent = 0;

const pairs = createSigningPairs('own');
const strangers = createSigningPairs('strange');

beforeAll(async () => {
  legs = await startThreeLegs();
  token = `${legs.server.url}/oauth/token`;
  account = await register(pairs);
  await register(strangers);
  trap = createServer((_, answer) => answer.end('{"keys":[]}')).on('connection', () => (caught += 1));
  await new Promise<void>((listening) => trap.listen(0, '127.0.0.1', listening));
  trapUrl = `http://127.0.0.1:${(trap.address() as AddressInfo).port}/keys`;
});

/** Whatever was sent before, the server still serves, and has fetched nothing. */
afterAll(async () => {
  expect((await getToken(legs.server.url, legs.set)).status).toBe(200);
  expect(caught).toBe(0);
  trap.close();
  await legs.server.stop();
  await legs.site.remove();
});

async function register({ rsa, ec, ed }: SigningPairs): Promise<MadeCredentialSet> {
  const jwk = (pair: typeof rsa) => ({ public_key: JSON.stringify(publicJwkOf(pair)) });
  const set = await legs.admin.credentialSet(legs.application, {
    ...{ grant_type: 'jwt-bearer', scope: 'view_friends' },
    ...jwk(rsa),
  });
  const path = `/credential-sets/${set.client_id}/keys`;
  for (const pair of [ec, ed]) await legs.admin.must('POST', path, jwk(pair));
  return set;
}

const claims = (changes: object = {}) => {
  const now = Math.floor(Date.now() / 1000);
  return { iss: account.client_id, aud: legs.site.issuer, iat: now, exp: now + 300, ...changes };
};
const signer = () => ({
  ...{ pairs, strangers, claims, trap: trapUrl },
  ...{ issuer: legs.site.issuer, tokenEndpoint: `${legs.site.issuer}/oauth/token` },
});

/** Sends an assertion from an address that is not throttled yet. */
const send = (assertion: string) =>
  postForm<{ access_token?: string; error?: string; error_description?: string; request_id: string }>(
    token,
    { grant_type: JWT_BEARER, assertion },
    {},
    `127.0.2.${1 + Math.floor((sent += 1) / PATIENCE)}`,
  );

/** What the ledger holds of one request. */
async function recordsOf(requestId: string) {
  const path = `/events?request_id=${requestId}`;
  const { items } = await legs.admin.must<{ items: { kind: string; detail: object }[] }>('GET', path);
  return items.map(({ kind, detail }) => ({ kind, detail }));
}

/** It is refused, gets no token, and the ledger has it once, with the check that failed. */
async function expectRefused(assertion: string, check: string): Promise<void> {
  const { status, body } = await send(assertion);
  expect([status, body.error, body.access_token]).toEqual([400, 'invalid_grant', undefined]);
  expect(await recordsOf(body.request_id)).toEqual([
    { kind: 'request.refused', detail: expect.objectContaining({ check: expect.stringContaining(check) }) },
  ]);
}

const FORGED = [...UNREADABLE_ASSERTIONS, ...UNVERIFIED_ASSERTIONS, ...MISDIRECTED_GRANTS];

describe('an assertion is refused, and entered once with the check that failed', () => {
  it.each(FORGED.map((each) => [each.name, each] as const))('that has %s', async (_, { check, forge }) => {
    await expectRefused(forge(signer()), check);
  });

  it('of whoever iss is mistaken for, in the same words (case 162)', async () => {
    for (const [, iss] of strangersTo(account.client_id, `${account.client_id}@localhost`)) {
      const { body } = await send(signClaims(pairs.rsa, claims({ iss })));
      expect(body).toMatchObject({
        error: 'invalid_grant',
        error_description: 'assertion: no live key of a service account that iss names verifies it',
      });
    }
  });

  it('that is so long that nobody reads it (cases 148, 154)', async () => {
    const long = signClaims(pairs.rsa, claims(), { kid: 'x'.repeat(65_536) });
    expect([400, 413, 'cut off']).toContain(await statusOf(send(long)));
  });

  it('that is a token of this server: access, ID and refresh token (case 157)', async () => {
    const { access_token, id_token, refresh_token } = await getTokens(legs);
    await expectRefused(access_token, 'verifies');
    await expectRefused(id_token, 'verifies');
    await expectRefused(refresh_token, 'not a signed JWT');
  });
});

describe('an assertion is taken', () => {
  it('whatever URL of keys its header names, and nobody goes there (case 155)', async () => {
    const header = { jku: trapUrl, x5u: trapUrl, jwk: publicJwkOf(strangers.rsa) };
    expect((await send(signClaims(pairs.rsa, claims(), header))).status).toBe(200);
  });

  it.each([pairs.rsa, pairs.ec, pairs.ed])('without a kid, by $algorithm (case 153)', async (pair) => {
    expect((await send(signClaims(pair, claims(), { kid: undefined }))).status).toBe(200);
  });
});
