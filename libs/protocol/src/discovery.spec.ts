import { createClientAuthMethods } from './client-auth/index.js';
import { describeServer } from './discovery.js';
import { createGrants } from './grants/index.js';
import { createInMemoryPorts } from './testing/index.js';

describe('the server metadata', () => {
  it('says what the registers hold, and nothing else (case 199)', async () => {
    const ports = await createInMemoryPorts();
    const endpoints = { token: '/t', introspection: '/i', revocation: '/r', jwks: '/j' };
    const metadata = describeServer(
      ports.issuer,
      endpoints,
      createGrants(ports),
      createClientAuthMethods(ports),
    );
    expect(metadata).toMatchObject({
      issuer: 'https://id.example',
      token_endpoint: 'https://id.example/t',
      grant_types_supported: createGrants(ports).map((grant) => grant.type),
      token_endpoint_auth_methods_supported: createClientAuthMethods(ports).map((method) => method.name),
      response_types_supported: [],
    });
    expect(metadata).not.toHaveProperty('authorization_endpoint');
    expect(metadata.introspection_endpoint_auth_methods_supported).not.toContain('none');
  });
});
