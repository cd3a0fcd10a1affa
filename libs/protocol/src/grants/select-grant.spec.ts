import type { Client } from '../client.js';
import { aClient, aCodeClient, createInMemoryPorts } from '../testing/index.js';
import { CREDENTIAL_GRANT_TYPES, type CredentialGrantType } from './grant-types.js';
import { createGrants } from './index.js';
import { RefreshTokenGrant } from './refresh-token.grant.js';
import { declaredParameters, requireOwnGrant, selectGrant, WrongGrant } from './select-grant.js';

const proven = (client: Client) =>
  ({ client, method: 'client_secret_basic', credentialId: 'sec_1' }) as const;

const setup = async () => {
  const ports = await createInMemoryPorts();
  const [grant] = createGrants(ports);
  if (grant === undefined) throw new Error('the register is empty');
  return { ports, grant };
};

describe('the grant of a request', () => {
  it('is the registered one that grant_type names', async () => {
    const { ports, grant } = await setup();
    const params = new Map([['grant_type', 'client_credentials']]);
    expect(selectGrant(createGrants(ports), params).type).toBe(grant.type);
  });

  it('is needed (case 81)', async () => {
    const { grant } = await setup();
    expect(() => selectGrant([grant], new Map())).toThrow(
      expect.objectContaining({ code: 'invalid_request' }),
    );
  });

  it.each(['password', 'CLIENT_CREDENTIALS', 'client_credentials ', '__proto__'])(
    'is none for grant_type=%s (cases 81, 83)',
    async (type) => {
      const { grant } = await setup();
      expect(() => selectGrant([grant], new Map([['grant_type', type]]))).toThrow(
        expect.objectContaining({ code: 'unsupported_grant_type' }),
      );
    },
  );

  it.each(['jwt-bearer', 'token-exchange'])(
    'is none for the short name %s, with the name that was meant',
    async (name) => {
      const { ports } = await setup();
      expect(() => selectGrant(createGrants(ports), new Map([['grant_type', name]]))).toThrow(
        expect.objectContaining({
          code: 'unsupported_grant_type',
          description: expect.stringContaining(`did you mean urn:ietf:params:oauth:grant-type:${name}?`),
        }),
      );
    },
  );

  it.each(['device_code', 'oauth1'])(
    'is none for %s, and nothing is meant that is not served',
    async (name) => {
      const { ports } = await setup();
      expect(() => selectGrant(createGrants(ports), new Map([['grant_type', name]]))).toThrow(
        expect.objectContaining({ description: expect.not.stringContaining('did you mean') }),
      );
    },
  );

  it('sees only the parameters it declared', async () => {
    const { grant } = await setup();
    const params = new Map([
      ['scope', 'a'],
      ['client_secret', 'x'],
    ]);
    expect([...declaredParameters(grant, params).keys()]).toEqual(['scope']);
  });
});

describe('a credential set', () => {
  const types = Object.keys(CREDENTIAL_GRANT_TYPES) as CredentialGrantType[];

  it.each(types)('made for %s may use that grant alone (cases 82, 102)', async (grantType) => {
    const { ports, grant } = await setup();
    const verdict = requireOwnGrant(proven(aClient({ grantType })), grant, ports);
    if (grantType === grant.type) await expect(verdict).resolves.toBeUndefined();
    else
      await expect(verdict).rejects.toMatchObject({
        code: 'unauthorized_client',
        cause: expect.any(WrongGrant),
      });
  });

  it.each(types)('made for %s may refresh only what it can be given (cases 82, 135)', async (grantType) => {
    const { ports } = await setup();
    const verdict = requireOwnGrant(proven(aClient({ grantType })), new RefreshTokenGrant(ports), ports);
    if (grantType === 'authorization_code') await expect(verdict).resolves.toBeUndefined();
    else await expect(verdict).rejects.toMatchObject({ code: 'unauthorized_client' });
  });

  it('that cannot refresh names the set of its application that can', async () => {
    const { ports } = await setup();
    ports.tables.clients.set('ac_billing', aCodeClient());
    const verdict = requireOwnGrant(proven(aClient()), new RefreshTokenGrant(ports), ports);
    await expect(verdict).rejects.toMatchObject({
      description:
        "this is the client_credentials set of 'Billing'; its authorization_code set is ac_billing",
    });
  });

  it('asked with the wrong grant names the right set of its application', async () => {
    const { ports, grant } = await setup();
    ports.tables.clients.set('cc_billing', aClient());
    const wrong = aClient({ clientId: 'ac_billing', grantType: 'authorization_code' });
    await expect(requireOwnGrant(proven(wrong), grant, ports)).rejects.toMatchObject({
      description:
        "this is the authorization_code set of 'Billing'; its client_credentials set is cc_billing",
    });
  });

  it('names no set to a public client, which proved nothing (case 102)', async () => {
    const { ports, grant } = await setup();
    ports.tables.clients.set('cc_billing', aClient());
    const client = aClient({
      clientId: 'ac_billing',
      grantType: 'authorization_code',
      authMethods: ['none'],
    });
    const verdict = requireOwnGrant({ client, method: 'none', credentialId: null }, grant, ports);
    await expect(verdict).rejects.toMatchObject({
      description: 'this credential set is made for another grant',
    });
  });

  it('does not name a disabled set, nor one of another application', async () => {
    const { ports, grant } = await setup();
    ports.tables.clients.set('cc_billing', aClient({ status: 'disabled' }));
    ports.tables.clients.set(
      'cc_other',
      aClient({ clientId: 'cc_other', application: { id: 'app_x', name: 'X' } }),
    );
    const wrong = aClient({ clientId: 'ac_billing', grantType: 'authorization_code' });
    await expect(requireOwnGrant(proven(wrong), grant, ports)).rejects.toMatchObject({
      description: expect.stringContaining('has no client_credentials set'),
    });
  });
});
