import { RefreshTokenGrant } from '../grants/refresh-token.grant.js';
import {
  aClient,
  aCodeClient,
  anApi,
  aPerson,
  aToken,
  createInMemoryPorts,
  createThreeLeggedPorts,
  exchangeCode,
  requestTokens,
  type InMemoryPorts,
} from '../testing/index.js';
import { findActiveToken } from './find-token.js';
import { IntrospectToken } from './introspect-token.js';
import { createOpaqueToken } from './opaque-token.js';
import { RevokeToken } from './revoke-token.js';

const FRIENDS = 'https://friends.example';
const CONTEXT = { requestId: 'req_1', ip: '192.0.2.1', userAgent: null };
const INACTIVE = { active: false };
let ports: InMemoryPorts;

const { token: TOKEN, record: RECORD } = aToken();
const JTI = RECORD.jti;

const friends = aClient({ clientId: 'cc_friends', application: { id: 'app_friends', name: 'Friends' } });
const stranger = aClient({ clientId: 'cc_other', application: { id: 'app_other', name: 'Other' } });

beforeEach(async () => {
  ports = await createInMemoryPorts();
  ports.tables.clients.set('cc_billing', aClient());
  ports.tables.apis.set(FRIENDS, anApi({ applicationId: 'app_friends' }));
  ports.tables.tokens.push(RECORD);
});

const introspect = (token: string, caller = aClient()) =>
  new IntrospectToken(ports).introspect(token, caller);

describe('introspection', () => {
  it('tells the application of the token what it is', async () => {
    await expect(introspect(TOKEN)).resolves.toEqual({
      active: true,
      token_type: 'Bearer',
      iss: 'https://id.example',
      sub: 'cc_billing',
      aud: FRIENDS,
      client_id: 'cc_billing',
      scope: 'view_friends',
      gty: 'client_credentials',
      jti: JTI,
      iat: Math.floor(ports.clock.now() / 1000),
      exp: Math.floor(ports.clock.now() / 1000) + 3600,
    });
  });

  it('tells another set of the same application', async () => {
    await expect(introspect(TOKEN, aClient({ clientId: 'ac_billing' }))).resolves.toMatchObject({
      active: true,
    });
  });

  it('tells the application that is the API', async () => {
    await expect(introspect(TOKEN, friends)).resolves.toMatchObject({ active: true });
  });

  it('tells nothing to others (case 188)', async () => {
    await expect(introspect(TOKEN, stranger)).resolves.toEqual(INACTIVE);
  });

  it.each([
    TOKEN.slice(0, -1),
    `${TOKEN}x`,
    TOKEN.toUpperCase(),
    `${TOKEN}=`,
    ` ${TOKEN}`,
    createOpaqueToken('at', JTI),
    `e30.${Buffer.from(JSON.stringify({ jti: JTI })).toString('base64url')}.e30`,
    'x'.repeat(1_000_000),
    'a.b.c',
    'garbage',
  ])('knows nothing of %.80j (cases 187, 198)', async (token) => {
    await expect(introspect(token)).resolves.toEqual(INACTIVE);
  });

  it('ends with the token, to the millisecond', async () => {
    ports.clock.advance(3_599_999);
    await expect(introspect(TOKEN)).resolves.toMatchObject({ active: true });
    ports.clock.advance(1);
    await expect(introspect(TOKEN)).resolves.toEqual(INACTIVE);
  });

  it.each(['disabled', 'retired'] as const)(
    'ends when the credential set is %s (case 146)',
    async (status) => {
      ports.tables.clients.set('cc_billing', aClient({ status }));
      await expect(introspect(TOKEN)).resolves.toEqual(INACTIVE);
    },
  );
});

describe('revocation', () => {
  const revoke = (token: string, caller = aClient()) => new RevokeToken(ports).revoke(token, caller, CONTEXT);

  it('ends a token for everybody', async () => {
    await revoke(TOKEN);
    await expect(introspect(TOKEN)).resolves.toEqual(INACTIVE);
  });

  it.each([
    ['a stranger', stranger],
    ['the API', friends],
  ])('by %s does nothing (case 193)', async (_, caller) => {
    await revoke(TOKEN, caller);
    await expect(introspect(TOKEN)).resolves.toMatchObject({ active: true });
  });

  it('of an unknown token does nothing (case 194)', async () => {
    await revoke('garbage');
    expect(ports.tables.revocations).toEqual([]);
  });

  it('is recorded once', async () => {
    await revoke(TOKEN);
    await revoke(TOKEN);
    expect(ports.tables.revocations).toHaveLength(1);
  });

  it('does not pretend when the ledger fails (case 196)', async () => {
    const ledger = { ...ports.ledger, revoke: () => Promise.reject(new Error('disk full')) };
    await expect(new RevokeToken({ ...ports, ledger }).revoke(TOKEN, aClient(), CONTEXT)).rejects.toThrow(
      'disk full',
    );
  });
});

describe("the tokens of a person's answer", () => {
  let tokens: Record<'access_token' | 'refresh_token' | 'id_token', string>;

  beforeEach(async () => {
    ports = await createThreeLeggedPorts();
    ports.tables.apis.set(FRIENDS, anApi({ applicationId: 'app_friends' }));
    tokens = { refresh_token: '', id_token: '', ...(await exchangeCode(ports)) };
  });

  const revoke = (token: string, caller = aCodeClient()) =>
    new RevokeToken(ports).revoke(token, caller, CONTEXT);
  const areActive = async () =>
    Promise.all(
      [tokens.access_token, tokens.refresh_token].map(async (token) => (await introspect(token)).active),
    );

  it('are active together, and the ID token never is', async () => {
    expect(await areActive()).toEqual([true, true]);
    expect(await introspect(tokens.id_token)).toEqual(INACTIVE);
  });

  it('tell of a refresh token to its own application alone, and nothing an API could take for its own (cases 137, 139)', async () => {
    const response = await introspect(tokens.refresh_token);
    expect(response).toMatchObject({ active: true, sub: 'acc_ada', client_id: 'ac_billing' });
    expect(response).not.toHaveProperty('aud');
    expect(response).not.toHaveProperty('token_type');
    for (const caller of [friends, stranger]) {
      expect(await introspect(tokens.refresh_token, caller)).toEqual(INACTIVE);
    }
    expect(await introspect(tokens.access_token, friends)).toMatchObject({ active: true });
  });

  it('are no bearer tokens but for the access token (case 137)', async () => {
    const found = [tokens.access_token, tokens.refresh_token, tokens.id_token].map((token) =>
      findActiveToken(token, ports),
    );
    const kinds = (await Promise.all(found)).map((live) => live?.record.kind);
    expect(kinds).toEqual(['access_token', undefined, undefined]);
  });

  it.each([
    ['the account is disabled', () => ports.tables.people.set('acc_ada', aPerson({ status: 'disabled' }))],
    ['the account is deleted', () => ports.tables.people.clear()],
    [
      'the set is disabled',
      () => ports.tables.clients.set('ac_billing', aCodeClient({ status: 'disabled' })),
    ],
  ])('end when %s (case 134)', async (_, happen) => {
    happen();
    expect(await areActive()).toEqual([false, false]);
  });

  it('end when the person takes back what they allowed', async () => {
    await ports.unitOfWork.run(() => ports.families.revoke({ accountId: 'acc_ada' }, 1, 'withdrawn'));
    expect(await areActive()).toEqual([false, false]);
  });

  it('end when their family is no longer known', async () => {
    ports.tables.tokens.forEach(
      (token, index) => (ports.tables.tokens[index] = { ...token, origin: 'gone' }),
    );
    expect(await areActive()).toEqual([false, false]);
  });

  it('end with their refresh token, and the ledger says so once (cases 128, 195)', async () => {
    await revoke(tokens.refresh_token);
    await revoke(tokens.refresh_token);
    expect(await areActive()).toEqual([false, false]);
    const ends = ports.events.all.filter(({ kind }) => kind === 'family.revoked');
    expect(ends).toMatchObject([{ actor: 'ac_billing', clientId: 'ac_billing', requestId: 'req_1' }]);
  });

  it('end with a refresh token that was rotated long ago', async () => {
    const next = await requestTokens(ports, new RefreshTokenGrant(ports), {
      refresh_token: tokens.refresh_token,
    });
    expect(await introspect(tokens.refresh_token)).toEqual(INACTIVE);
    await revoke(tokens.refresh_token);
    expect(await introspect(next.access_token)).toEqual(INACTIVE);
    expect(await introspect(next.refresh_token ?? '')).toEqual(INACTIVE);
  });

  it('outlive their access token when that is revoked alone (case 195)', async () => {
    await revoke(tokens.access_token);
    expect(await areActive()).toEqual([false, true]);
  });

  it('are ended by no stranger (case 193)', async () => {
    await revoke(tokens.refresh_token, stranger);
    expect(await areActive()).toEqual([true, true]);
  });
});
