import { OWN_AUDIENCE } from '../api.js';
import { JWT_BEARER } from '../grants/grant-types.js';
import type { IssuedToken } from '../ledger-entries.js';
import {
  aClient,
  aCodeClient,
  aDelegation,
  anApi,
  aPerson,
  aServiceAccount,
  aToken,
  createThreeLeggedPorts,
  exchangeCode,
  START,
  type InMemoryPorts,
} from '../testing/index.js';
import { IntrospectToken } from './introspect-token.js';

const FRIENDS = 'https://friends.example';
const ADA = { username: 'ada@example.com', email: 'ada@example.com' };

/** The API, as a mail server or a proxy would ask. */
const friends = aClient({ clientId: 'cc_friends', application: { id: 'app_friends', name: 'Friends' } });

let ports: InMemoryPorts;

beforeEach(async () => {
  ports = await createThreeLeggedPorts();
  ports.tables.apis.set(FRIENDS, anApi({ applicationId: 'app_friends' }));
  ports.tables.clients.set('sa_robot', aServiceAccount());
  ports.tables.delegations.push(aDelegation());
});

const introspect = (token: string) => new IntrospectToken(ports).introspect(token, friends);

/** A token of the service account for Ada. */
function delegated(changes: Partial<IssuedToken> = {}): string {
  const { token, record } = aToken({
    clientId: 'sa_robot',
    applicationId: 'app_robot',
    grantType: JWT_BEARER,
    subject: 'acc_ada',
    actors: ['sa_robot'],
    origin: 'dlg_ada',
    ...changes,
  });
  ports.tables.tokens.push(record);
  return token;
}

describe('introspection of a token that speaks of a person', () => {
  it('tells a mail server or a proxy all that it reads, of one for whom a service account acts', async () => {
    await expect(introspect(delegated())).resolves.toEqual({
      active: true,
      token_type: 'Bearer',
      iss: 'https://id.example',
      sub: 'acc_ada',
      aud: FRIENDS,
      client_id: 'sa_robot',
      scope: 'view_friends',
      gty: JWT_BEARER,
      jti: expect.any(String),
      iat: START / 1000,
      exp: START / 1000 + 3600,
      act: { sub: 'sa_robot' },
      ...ADA,
    });
  });

  it('tells the address as it is now, not as it was when the token was issued', async () => {
    ports.tables.delegations[0] = aDelegation({ subjects: ['@example.com'] });
    const token = delegated();
    ports.tables.people.set('acc_ada', aPerson({ email: 'ada.l@example.com' }));
    await expect(introspect(token)).resolves.toMatchObject({ username: 'ada.l@example.com' });
  });

  it('tells of a chain who asks now, and inside it who asked before (RFC 8693 §4.1)', async () => {
    const response = await introspect(delegated({ actors: ['tx_reports', 'sa_robot'] }));
    expect(response).toMatchObject({ act: { sub: 'tx_reports', act: { sub: 'sa_robot' } }, ...ADA });
  });

  it.each<[string, () => void]>([
    [
      'the delegation is removed',
      () => (ports.tables.delegations[0] = aDelegation({ removedAt: START, removedBy: 'acc_root' })),
    ],
    ['the delegation has expired', () => (ports.tables.delegations[0] = aDelegation({ expiresAt: START }))],
    [
      'the delegation names others',
      () => (ports.tables.delegations[0] = aDelegation({ subjects: ['@else.example'] })),
    ],
    ['the account is disabled', () => ports.tables.people.set('acc_ada', aPerson({ status: 'disabled' }))],
    [
      'the person has become an admin',
      () => ports.tables.people.set('acc_ada', aPerson({ roles: ['admin'] })),
    ],
  ])('tells nothing of one for whom somebody acted, once %s', async (_, happen) => {
    const token = delegated();
    happen();
    await expect(introspect(token)).resolves.toEqual({ active: false });
  });

  it('tells the address of one who consented to `email`', async () => {
    const email = { audience: OWN_AUDIENCE, scope: 'email', byDefault: false };
    const client = aCodeClient({ access: [...aCodeClient().access, email] });
    const scopes = ['openid', 'email', 'view_friends'];
    const { access_token } = await exchangeCode(ports, { scopes }, client);
    await expect(introspect(access_token)).resolves.toMatchObject({ active: true, sub: 'acc_ada', ...ADA });
  });

  it.each([
    ['one who consented without `email`', async () => (await exchangeCode(ports)).access_token],
    [
      'a service account for itself',
      async () => delegated({ subject: 'sa_robot', actors: [], origin: null }),
    ],
  ])('tells no address of %s', async (_, get) => {
    const response = await introspect(await get());
    expect(response).toMatchObject({ active: true, scope: expect.stringContaining('view_friends') });
    for (const member of Object.keys(ADA)) expect(response).not.toHaveProperty(member);
  });
});
