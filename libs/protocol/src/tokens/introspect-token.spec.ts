import { aClient, anApi, aToken, createInMemoryPorts, type InMemoryPorts } from '../testing/index.js';
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
