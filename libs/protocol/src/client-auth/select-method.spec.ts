import { aClient, createInMemoryPorts } from '../testing/index.js';
import { createClientAuthMethods } from './index.js';
import { OAUTH1 } from '../grants/grant-types.js';
import { createGrants } from '../grants/index.js';
import {
  requireOneClient,
  requireSameClient,
  selectClientAuthMethod,
  selectTokenRequestProofs,
} from './select-method.js';

const select = async (authorization: string | undefined, params: Record<string, string>) =>
  selectClientAuthMethod(createClientAuthMethods(await createInMemoryPorts()), {
    authorization,
    params: new Map(Object.entries(params)),
  });

describe('the way a client authenticates', () => {
  it.each([
    ['client_secret_basic', 'Basic x', {}],
    ['client_secret_basic', 'Basic x', { client_id: 'a' }],
    ['client_secret_post', undefined, { client_id: 'a', client_secret: 'b' }],
    ['private_key_jwt', undefined, { client_assertion: 'a', client_assertion_type: 'b' }],
    ['private_key_jwt', undefined, { client_id: 'a', client_assertion: 'a' }],
    ['none', undefined, { client_id: 'a' }],
  ])('is %s', async (name, authorization, params) => {
    expect((await select(authorization, params as Record<string, string>)).name).toBe(name);
  });

  it('is needed (case 94)', async () => {
    await expect(select(undefined, {})).rejects.toMatchObject({ code: 'invalid_client', status: 401 });
  });

  it.each([
    ['Basic x', { client_secret: 'b' }],
    ['Basic x', { client_assertion: 'b' }],
    [undefined, { client_secret: 'b', client_assertion: 'c' }],
  ])('is one, not two (case 97)', async (authorization, params) => {
    await expect(select(authorization, params as Record<string, string>)).rejects.toMatchObject({
      code: 'invalid_request',
    });
  });

  it('agrees with the client_id of the body (case 98)', () => {
    const authenticated = { client: aClient(), method: 'client_secret_basic', credentialId: null } as const;
    const named = (clientId: string) => ({
      authorization: undefined,
      params: new Map([['client_id', clientId]]),
    });
    expect(() => requireSameClient(authenticated, named('cc_other'))).toThrow(
      expect.objectContaining({ code: 'invalid_request' }),
    );
    expect(() => requireSameClient(authenticated, named('cc_billing'))).not.toThrow();
  });
});

describe('what a token request is to prove its client by', () => {
  const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
  const proofsOf = async (params: Record<string, string>, authorization?: string) => {
    const ports = await createInMemoryPorts();
    const grants = createGrants(ports, [OAUTH1]);
    const presented = { authorization, params: new Map(Object.entries(params)) };
    const proofs = selectTokenRequestProofs(grants, createClientAuthMethods(ports), presented);
    return proofs.map(({ name }) => name);
  };

  it.each([
    [{ grant_type: 'client_credentials' }, 'Basic x', ['client_secret_basic']],
    [{ grant_type: 'client_credentials', assertion: 'a.b.c' }, 'Basic x', ['client_secret_basic']],
    [{ grant_type: 'unknown' }, 'Basic x', ['client_secret_basic']],
    [{ grant_type: JWT_BEARER, assertion: 'a.b.c' }, undefined, ['assertion']],
    [{ grant_type: JWT_BEARER, assertion: 'a.b.c', client_id: 'sa_a' }, undefined, ['assertion']],
    [{ grant_type: JWT_BEARER }, undefined, ['assertion']],
    [{ grant_type: JWT_BEARER, client_assertion: 'a' }, undefined, ['private_key_jwt', 'assertion']],
    [{ grant_type: JWT_BEARER, assertion: 'a.b.c' }, 'Basic x', ['client_secret_basic', 'assertion']],
  ])('%j %s: %j (case 182)', async (params, authorization, names) => {
    expect(await proofsOf(params as Record<string, string>, authorization)).toEqual(names);
  });

  it('is not two methods beside an assertion either (case 97)', async () => {
    const params = { grant_type: JWT_BEARER, assertion: 'a.b.c', client_assertion: 'a' };
    await expect(proofsOf(params, 'Basic x')).rejects.toMatchObject({ code: 'invalid_request' });
  });

  it('is one client by all of it (case 182)', () => {
    const proof = (clientId: string) =>
      ({ client: aClient({ clientId }), method: 'client_secret_basic', credentialId: null }) as const;
    expect(requireOneClient([proof('sa_a'), proof('sa_a')]).client.clientId).toBe('sa_a');
    expect(() => requireOneClient([proof('cc_b'), proof('sa_a')])).toThrow(
      expect.objectContaining({ code: 'invalid_client' }),
    );
  });

  it('is the grant’s own proof, where the header is of its scheme', async () => {
    for (const header of ['OAuth x="y"', 'oauth', 'OAUTH\tx'])
      expect(await proofsOf({ grant_type: OAUTH1 }, header)).toEqual(['oauth1_signature']);
  });

  it('is client authentication too, where that is attempted beside', async () => {
    const own = 'oauth1_signature';
    expect(await proofsOf({ grant_type: OAUTH1 }, 'Basic x')).toEqual(['client_secret_basic', own]);
    expect(await proofsOf({ grant_type: OAUTH1, client_secret: 's' }, 'OAuth x')).toEqual([
      'client_secret_post',
      own,
    ]);
    expect(await proofsOf({ grant_type: 'client_credentials' }, 'OAuth x')).toEqual(['client_secret_basic']);
  });

  it.each(['jwt-bearer', 'token-exchange', 'device_code'])(
    'is not asked of who takes the short name %s for a grant type',
    async (grant_type) => {
      for (const authorization of [undefined, 'Basic x'])
        await expect(proofsOf({ grant_type }, authorization)).rejects.toMatchObject({
          code: 'unsupported_grant_type',
        });
    },
  );

  it('is not asked of a caller of OAuth 1.0 for a grant that is not served', async () => {
    for (const [params, header] of [
      [{}, 'OAuth x'],
      [{ oauth_consumer_key: 'k' }, undefined],
    ] as const)
      await expect(proofsOf({ grant_type: 'magic', ...params }, header)).rejects.toMatchObject({
        code: 'unsupported_grant_type',
      });
  });
});
