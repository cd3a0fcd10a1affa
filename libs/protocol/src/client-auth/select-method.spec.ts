import { aClient, createInMemoryPorts } from '../testing/index.js';
import { createClientAuthMethods } from './index.js';
import { requireSameClient, selectClientAuthMethod } from './select-method.js';

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
