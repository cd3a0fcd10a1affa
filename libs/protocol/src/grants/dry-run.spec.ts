import { generateKeyPairSync } from 'node:crypto';
import { SignJWT } from 'jose';
import { aDelegation, aServiceAccount } from '../testing/a-delegation.js';
import {
  anApi,
  aPerson,
  createInMemoryPorts,
  START,
  type InMemoryPorts,
} from '../testing/in-memory-ports.js';
import { privateReason } from '../client-auth/failure.js';
import { DryRun, type DryRunQuestion } from './dry-run.js';
import type { Client, ClientKey, TrustedIssuer } from '../client.js';
import { JwtBearerGrant } from './jwt-bearer.grant.js';

const FRIENDS = 'https://friends.example';
const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const KEY: ClientKey = {
  ...{ id: 'key_1', name: 'first', kid: 'k1' },
  algorithm: 'ES256',
  status: 'enabled',
  publicJwk: publicKey.export({ format: 'jwk' }),
  ...{ createdAt: START, expiresAt: null, firstUsedAt: null, lastUsedAt: null, lastUsedIp: null },
  ...{ uses: 0, expiresAfterUseOf: null },
};

let ports: InMemoryPorts;

beforeEach(async () => {
  ports = await createInMemoryPorts();
  ports.tables.apis.set(FRIENDS, anApi());
  ports.tables.people.set('acc_ada', aPerson());
  ports.tables.delegations.push(aDelegation());
});

const robot = (changes: Partial<Client> = {}): Client => {
  const client = aServiceAccount({ keys: [KEY], ...changes });
  ports.tables.clients.set(client.clientId, client);
  return client;
};

const ask = (question: DryRunQuestion, client = robot()) => new DryRun(ports).ask(client, question);
const refusalOf = async (question: DryRunQuestion, client = robot()): Promise<string> => {
  const answer = await ask(question, client);
  return answer.granted ? 'granted' : answer.refusal.message;
};

const sign = (claims: Record<string, unknown> = {}): Promise<string> => {
  const now = ports.clock.now() / 1000;
  const said = {
    iss: 'sa_robot',
    sub: 'ada@example.com',
    aud: ports.issuer,
    iat: now,
    exp: now + 60,
    ...claims,
  };
  return new SignJWT(said).setProtectedHeader({ alg: 'ES256' }).sign(privateKey);
};

describe('a dry run', () => {
  it('tells what a service account would get for itself', async () => {
    for (const subject of [undefined, 'sa_robot', 'sa_robot@id.example']) {
      expect(await ask({ subject })).toMatchObject({
        granted: true,
        lifetime: 3600,
        authorization: { subject: 'sa_robot', actors: [], target: { scopes: ['view_friends'] } },
      });
    }
  });

  it('tells what it would get for a person, and under which rule', async () => {
    const question = { subject: 'ada@example.com', scope: 'view_friends', resource: FRIENDS };
    expect(await ask(question)).toMatchObject({
      granted: true,
      authorization: { subject: 'acc_ada', actors: ['sa_robot'], origin: 'dlg_ada' },
    });
  });

  it('tells of no longer lifetime than the rule has', async () => {
    ports.tables.delegations[0] = aDelegation({ expiresAt: START + 90_500 });
    expect(await ask({ subject: 'ada@example.com' })).toMatchObject({ lifetime: 90 });
  });

  it.each<[string, DryRunQuestion, Partial<Client>, string]>([
    ['a scope', { scope: 'contacts' }, {}, 'invalid_scope: '],
    ['an API', { resource: 'https://b.example' }, {}, 'invalid_target: '],
    ['a person', { subject: 'eve@example.com' }, {}, 'unauthorized_client: sub: no delegation'],
    [
      'a set that is disabled',
      {},
      { status: 'disabled' },
      'invalid_grant: assertion: this service account is',
    ],
    ['a set of another grant', {}, { grantType: 'client_credentials' }, 'unauthorized_client: '],
  ])('names what is refused: %s', async (_, question, changes, reason) => {
    expect(await refusalOf(question, robot(changes))).toContain(reason);
  });

  it('says which scope is not delegated', async () => {
    const access = ['view_friends', 'contacts'].map((scope) => ({
      audience: FRIENDS,
      scope,
      byDefault: true,
    }));
    const scopes = access.map(({ scope }) => ({ name: scope, description: '' }));
    ports.tables.apis.set(FRIENDS, anApi({ scopes }));
    const question = { subject: 'ada@example.com', scope: 'view_friends contacts' };
    expect(await refusalOf(question, robot({ access }))).toContain('scope: contacts is not delegated');
  });
});

describe('a dry run of an assertion', () => {
  it('judges it as the token endpoint does, and leaves it good', async () => {
    const client = robot();
    const question = { assertion: await sign({ jti: 'once', scope: 'view_friends' }) };
    for (let round = 0; round < 2; round++) {
      expect(await ask(question, client)).toMatchObject({
        granted: true,
        authorization: { origin: 'dlg_ada' },
      });
    }
    expect(await ports.assertionIds.spend('sa_robot', 'once', START + 60_000)).toBe(true);
    expect(await refusalOf(question, client)).toContain('jti: an assertion with this one was used before');
  });

  it('records nothing', async () => {
    await ask({ assertion: await sign() }, robot());
    await ask({ assertion: 'garbage' }, robot());
    const { tokens, uses } = ports.tables;
    expect([tokens, uses, ports.events.all]).toEqual([[], [], []]);
  });

  it.each<[string, () => Promise<string>, string]>([
    ['garbage', async () => 'garbage', 'it is not a signed JWT'],
    ['one that has expired', () => sign({ exp: START / 1000 - 94 }), 'exp is 94 s in the past'],
    ['one for somebody else', () => sign({ aud: 'https://other.example' }), 'aud: exactly'],
    ['one whose signature is another', async () => `${(await sign()).slice(0, -4)}AAAA`, 'no live key'],
  ])('says what is wrong: %s', async (_, make, reason) => {
    robot();
    expect(await refusalOf({ assertion: await make() })).toContain(reason);
  });

  it('tells the admin which key it was, and a stranger nothing of it', async () => {
    const answer = await ask({ assertion: await sign() }, robot({ keys: [{ ...KEY, status: 'retired' }] }));
    if (answer.granted) throw new Error('it was granted');
    expect(answer.refusal.description).not.toContain('key_1');
    expect(privateReason(answer.refusal)).toContain('(key_1 is retired)');
  });

  it('takes none of another service account', async () => {
    robot();
    const other = aServiceAccount({ clientId: 'sa_other' });
    expect(await refusalOf({ assertion: await sign() }, other)).toContain('of another service account');
  });

  it('takes the token of an external issuer that the account trusts, and leaves it good', async () => {
    const trust: TrustedIssuer = {
      ...{ ...KEY, id: 'tru_ci', issuer: 'https://ci.example', jwksUri: null, audience: ports.issuer },
      ...{ conditions: [{ claim: 'sub', match: 'exact', value: 'repo' }], singleUse: true },
    };
    ports.remoteKeys.published.set(trust.issuer, [KEY]);
    const client = robot({ trustedIssuers: [trust] });
    const assertion = await sign({ iss: trust.issuer, sub: 'repo', jti: 'once' });
    for (let round = 0; round < 2; round++) {
      expect(await ask({ assertion }, client)).toMatchObject({
        ...{ granted: true, authorization: { subject: 'sa_robot', actors: [] } },
      });
    }
  });

  it('answers as the grant itself does', async () => {
    const client = robot();
    const params = new Map([['assertion', await sign({ jti: 'x' })]]);
    const { assertion } = await new JwtBearerGrant(ports).authentication.authenticate({
      ...{ authorization: undefined, params },
    });
    const context = { requestId: 'req_1', ip: '192.0.2.1', userAgent: null };
    const dry = await ask({ assertion: params.get('assertion') }, client);
    const granted = await new JwtBearerGrant(ports).authorize({ client, params, context, assertion });
    expect(dry).toMatchObject({ granted: true, authorization: granted });
  });
});
