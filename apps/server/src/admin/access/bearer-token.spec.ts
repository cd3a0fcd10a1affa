import {
  ADMIN_SCOPE,
  AUDIT_SCOPE,
  createTimeOrderedId,
  MANAGEMENT_API,
  type Client,
  type IssuedToken,
} from '#protocol';
import {
  aClient,
  aCode,
  aDelegation,
  aPerson,
  aSecret,
  aToken,
  createInMemoryPorts,
  type InMemoryPorts,
} from '#protocol/testing';
import { authenticate, requireScope } from './bearer-token.js';

let ports: InMemoryPorts;

beforeEach(async () => {
  ports = await createInMemoryPorts();
  become();
});

const OURS = [ADMIN_SCOPE, AUDIT_SCOPE].map((scope) => ({
  audience: MANAGEMENT_API,
  scope,
  byDefault: true,
}));
const SECRET = aSecret('right secret');

/** The credential set from now on: one that may administer, with `changes`. */
function become(changes: Partial<Client> = {}): void {
  ports.tables.clients.set('cc_billing', aClient({ access: OURS, secrets: [SECRET], ...changes }));
}

/** A token of the management API, entered in the ledger. */
async function issue(changes: Partial<IssuedToken> = {}): Promise<{ token: string; record: IssuedToken }> {
  const issued = aToken({ scopeGranted: ADMIN_SCOPE, audience: [MANAGEMENT_API], ...changes });
  await ports.ledger.append(issued.record);
  return issued;
}

const challenge = (value: string) => ({ options: { headers: { 'WWW-Authenticate': value } } });

describe('authenticating at the management API', () => {
  it('accepts an active token for its audience, whatever the case of the scheme', async () => {
    const { token, record } = await issue();
    expect(await authenticate(`bearer ${token}`, ports)).toMatchObject({ jti: record.jti });
  });

  it.each([undefined, '', 'Basic Y2M6c2VjcmV0', 'Bearertoken'])(
    'asks for a token where %p is sent, and names no error (RFC 6750 §3.1)',
    async (header) => {
      await expect(authenticate(header, ports)).rejects.toMatchObject({
        kind: 'unauthenticated',
        ...challenge('Bearer realm="Legate"'),
      });
    },
  );

  it.each<[string, (token: string) => string]>([
    ['the scheme alone', () => 'Bearer'],
    ['an empty token', () => 'Bearer '],
    ['an unknown token', () => 'Bearer unknown'],
    ['something after the token', (token) => `Bearer ${token} more`],
    ['two tokens', (token) => `Bearer ${token}, Bearer ${token}`],
    ['a shortened token', (token) => `Bearer ${token.slice(0, -1)}`],
    ['an altered token', (token) => `Bearer ${token.slice(0, -1)}y`],
  ])('refuses %s as an invalid token', async (_, headerOf) => {
    const { token } = await issue();
    await expect(authenticate(headerOf(token), ports)).rejects.toMatchObject({
      kind: 'unauthenticated',
      ...challenge('Bearer realm="Legate", error="invalid_token"'),
    });
  });

  it('refuses the tokens of a person, even for its audience and with the right scope (case 137)', async () => {
    const { family } = aCode({ audience: [MANAGEMENT_API], scopes: [ADMIN_SCOPE] });
    ports.tables.people.set('acc_ada', aPerson());
    await ports.unitOfWork.run(() => ports.families.insert(family));
    const ofAda = { grantType: 'authorization_code', subject: 'acc_ada', origin: family.id } as const;
    for (const kind of ['access_token', 'refresh_token', 'id_token'] as const) {
      const { token } = await issue({ ...ofAda, kind, jti: createTimeOrderedId(ports.clock.now()) });
      const check = kind === 'access_token' ? 'the grant is another' : 'the token is not active';
      await expect(authenticate(`Bearer ${token}`, ports)).rejects.toMatchObject({
        kind: 'unauthenticated',
        options: { check },
      });
    }
  });

  it.each([
    ['that is delegated, even for its audience and with the right scope', [MANAGEMENT_API]],
    ['that is delegated, and says so before all else', ['https://friends.example']],
  ])('refuses a token %s (case 176)', async (_, audience) => {
    const delegation = aDelegation({ clientId: 'cc_billing' });
    ports.tables.people.set('acc_ada', aPerson());
    ports.tables.delegations.push(delegation);
    const { token } = await issue({
      ...{ subject: 'acc_ada', actors: ['cc_billing'], origin: delegation.id, audience },
    });
    await expect(authenticate(`Bearer ${token}`, ports)).rejects.toMatchObject({
      kind: 'forbidden',
      options: { check: 'the token is delegated' },
    });
  });

  it('refuses a token of another audience, even with the right scope', async () => {
    const { token } = await issue({ audience: ['https://friends.example'] });
    await expect(authenticate(`Bearer ${token}`, ports)).rejects.toMatchObject({
      kind: 'unauthenticated',
      options: { check: 'the audience is another' },
    });
  });

  it('refuses a token from the moment it expires, is revoked, or its credential set is disabled', async () => {
    const { token, record } = await issue();
    const refused = () =>
      expect(authenticate(`Bearer ${token}`, ports)).rejects.toMatchObject({ kind: 'unauthenticated' });
    become({ status: 'disabled' });
    await refused();
    become();
    await authenticate(`Bearer ${token}`, ports);
    await ports.ledger.revoke({ jti: record.jti, at: 0, by: 'cc_billing', reason: 'lost' }, null);
    await refused();
    const { token: short } = await issue({ expiresAt: ports.clock.now() });
    await expect(authenticate(`Bearer ${short}`, ports)).rejects.toMatchObject({ kind: 'unauthenticated' });
  });
});

describe('a token as its credential set stands now', () => {
  const scopesOf = async (token: string) => (await authenticate(`Bearer ${token}`, ports)).scopeGranted;

  it('has lost what was taken from the set since (case 220)', async () => {
    const { token } = await issue({ scopeGranted: `${ADMIN_SCOPE} ${AUDIT_SCOPE}` });
    expect(await scopesOf(token)).toBe(`${ADMIN_SCOPE} ${AUDIT_SCOPE}`);
    become({ access: OURS.filter(({ scope }) => scope === AUDIT_SCOPE) });
    expect(await scopesOf(token)).toBe(AUDIT_SCOPE);
    become({ access: OURS.map((entry) => ({ ...entry, audience: 'https://friends.example' })) });
    expect(await scopesOf(token)).toBe('');
  });

  it('has not won what was given to the set since (case 220)', async () => {
    const { token } = await issue({ scopeGranted: AUDIT_SCOPE });
    expect(await scopesOf(token)).toBe(AUDIT_SCOPE);
  });

  it.each<[string, Partial<Client>]>([
    ['disabled', { secrets: [{ ...SECRET, status: 'disabled' }] }],
    ['retired', { secrets: [{ ...SECRET, status: 'retired' }, aSecret('another')] }],
    ['gone', { secrets: [aSecret('another')] }],
  ])('opens nothing once the secret it was got with is %s (case 220)', async (_, changes) => {
    const { token } = await issue();
    become(changes);
    await expect(authenticate(`Bearer ${token}`, ports)).rejects.toMatchObject({
      kind: 'unauthenticated',
      options: { check: 'its credential no longer works' },
    });
  });

  it.each<[string, Partial<IssuedToken>]>([
    ['of another grant', { grantType: 'authorization_code' }],
    ['that speaks for somebody else', { subject: 'alice@example.com' }],
    ['that another API takes as well', { audience: [MANAGEMENT_API, 'https://friends.example'] }],
    ['that no credential was shown for', { credentialId: null }],
  ])('opens nothing %s (case 220)', async (_, changes) => {
    const { token } = await issue(changes);
    await expect(authenticate(`Bearer ${token}`, ports)).rejects.toMatchObject({ kind: 'unauthenticated' });
  });
});

describe('the scopes of a route', () => {
  it('are met by any one of them', async () => {
    const { record } = await issue({ scopeGranted: `other ${AUDIT_SCOPE}` });
    expect(() => requireScope(record, [ADMIN_SCOPE, AUDIT_SCOPE])).not.toThrow();
  });

  it('are not met by a scope that begins the same', async () => {
    const { record } = await issue({ scopeGranted: `${ADMIN_SCOPE}:not` });
    expect(() => requireScope(record, [ADMIN_SCOPE])).toThrow(`this needs the scope ${ADMIN_SCOPE}`);
  });
});
