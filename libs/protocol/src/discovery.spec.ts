import { PERSON_CLAIMS } from './claims/index.js';
import { createClientAuthMethods } from './client-auth/index.js';
import { describeServer } from './discovery.js';
import { createGrants } from './grants/index.js';
import { createInMemoryPorts } from './testing/index.js';

const ENDPOINTS = {
  authorization: '/a',
  token: '/t',
  introspection: '/i',
  revocation: '/r',
  jwks: '/j',
  userinfo: '/u',
  logout: '/l',
};

describe('the server metadata', () => {
  it('says what the registers hold, and nothing else (case 199)', async () => {
    const ports = await createInMemoryPorts();
    const grants = createGrants(ports);
    const clientAuthMethods = createClientAuthMethods(ports);
    const metadata = describeServer(ports.issuer, ENDPOINTS, { grants, clientAuthMethods, locales: ['en'] });
    expect(metadata).toMatchObject({
      issuer: 'https://id.example',
      authorization_endpoint: 'https://id.example/a',
      token_endpoint: 'https://id.example/t',
      userinfo_endpoint: 'https://id.example/u',
      end_session_endpoint: 'https://id.example/l',
      grant_types_supported: grants.map((grant) => grant.type),
      token_endpoint_auth_methods_supported: clientAuthMethods.map((method) => method.name),
      response_types_supported: ['code'],
      code_challenge_methods_supported: ['S256'],
      request_parameter_supported: false,
      request_uri_parameter_supported: false,
      ui_locales_supported: ['en'],
    });
    expect(metadata['claims_supported']).toEqual(expect.arrayContaining([...PERSON_CLAIMS]));
    expect(metadata['introspection_endpoint_auth_methods_supported']).not.toContain('none');
  });

  it('promises no algorithm that an attacker could choose (case 205)', async () => {
    const metadata = describeServer('https://id.example', ENDPOINTS, {
      grants: [],
      clientAuthMethods: [],
      locales: [],
    });
    const algorithms = Object.entries(metadata).filter(([name]) => name.includes('_alg_values_'));
    expect(algorithms.length).toBeGreaterThan(3);
    for (const [, values] of algorithms) expect(values).toEqual(['ES256', 'RS256', 'EdDSA']);
  });
});
