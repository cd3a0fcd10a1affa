import { ADMIN_SCOPE, AUDIT_SCOPE, MANAGEMENT_API, sha256, type IssuedToken } from '#protocol';
import { aClient, createInMemoryPorts, type InMemoryPorts } from '#protocol/testing';
import { authenticate, requireScope } from './bearer-token.js';

let ports: InMemoryPorts;

beforeEach(async () => {
  ports = await createInMemoryPorts();
  ports.tables.clients.set('cc_billing', aClient());
});

/** A token of the credential set `cc_billing` that was issued now, for an hour. */
async function issue(value: string, changes: Partial<IssuedToken> = {}): Promise<IssuedToken> {
  const issuedAt = ports.clock.now();
  const token: IssuedToken = {
    jti: `jti of ${value}`,
    tokenHash: sha256(value),
    kind: 'access_token',
    clientId: 'cc_billing',
    applicationId: 'app_billing',
    authMethod: 'client_secret_basic',
    credentialId: null,
    grantType: 'client_credentials',
    subject: 'cc_billing',
    actor: null,
    scopeAsked: null,
    scopeGranted: ADMIN_SCOPE,
    audience: [MANAGEMENT_API],
    issuedAt,
    expiresAt: issuedAt + 3_600_000,
    ip: '192.0.2.1',
    userAgent: null,
    requestId: 'a request',
    origin: null,
    ...changes,
  };
  await ports.ledger.append(token);
  return token;
}

const challenge = (value: string) => ({ options: { headers: { 'WWW-Authenticate': value } } });

describe('authenticating at the management API', () => {
  it('accepts an active token for its audience, whatever the case of the scheme', async () => {
    await issue('good');
    expect(await authenticate('bearer good', ports)).toMatchObject({ jti: 'jti of good' });
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

  it.each(['Bearer', 'Bearer ', 'Bearer unknown', 'Bearer good more', 'Bearer good, Bearer good'])(
    'refuses %p as an invalid token',
    async (header) => {
      await issue('good');
      await expect(authenticate(header, ports)).rejects.toMatchObject({
        kind: 'unauthenticated',
        ...challenge('Bearer realm="Legate", error="invalid_token"'),
      });
    },
  );

  it('refuses a token of another audience, even with the right scope', async () => {
    await issue('elsewhere', { audience: ['https://friends.example'] });
    await expect(authenticate('Bearer elsewhere', ports)).rejects.toMatchObject({
      kind: 'unauthenticated',
      options: { check: 'the audience is another' },
    });
  });

  it('refuses a token from the moment it expires, is revoked, or its credential set is disabled', async () => {
    const { jti } = await issue('good');
    await issue('short', { expiresAt: ports.clock.now() });
    await expect(authenticate('Bearer short', ports)).rejects.toMatchObject({ kind: 'unauthenticated' });
    ports.tables.clients.set('cc_billing', aClient({ status: 'disabled' }));
    await expect(authenticate('Bearer good', ports)).rejects.toMatchObject({ kind: 'unauthenticated' });
    ports.tables.clients.set('cc_billing', aClient());
    await ports.ledger.revoke({ jti, at: ports.clock.now(), by: 'cc_billing', reason: 'lost' }, null);
    await expect(authenticate('Bearer good', ports)).rejects.toMatchObject({ kind: 'unauthenticated' });
  });
});

describe('the scopes of a route', () => {
  it('are met by any one of them', async () => {
    const token = await issue('audit', { scopeGranted: `other ${AUDIT_SCOPE}` });
    expect(() => requireScope(token, [ADMIN_SCOPE, AUDIT_SCOPE])).not.toThrow();
  });

  it('are not met by a scope that begins the same', async () => {
    const token = await issue('similar', { scopeGranted: `${ADMIN_SCOPE}:not` });
    expect(() => requireScope(token, [ADMIN_SCOPE])).toThrow(`this needs the scope ${ADMIN_SCOPE}`);
  });

  it('are never met by a delegated token', async () => {
    const token = await issue('delegated', { subject: 'alice@example.com', actor: 'sa_robot' });
    expect(() => requireScope(token, [ADMIN_SCOPE])).toThrow('a delegated token can never reach');
  });
});
