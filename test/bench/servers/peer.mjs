/**
 * The peer: `oidc-provider` as its documentation configures it, with its own in-memory adapter (nothing survives the
 * process) and ES256 JWT access tokens of the same claims. What the client credentials grant does not need is off.
 */
import { createServer } from 'node:http';
import { generateKeyPairSync } from 'node:crypto';
import Provider from 'oidc-provider';

const LIFETIME = 3600;
const { port, issuer, clientId, clientSecret, audience, scope } = JSON.parse(process.argv[2] ?? '{}');
const jwk = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });

/** The one API, looked up for every request. */
const api = {
  scope,
  audience,
  accessTokenTTL: LIFETIME,
  accessTokenFormat: 'jwt',
  jwt: { sign: { alg: 'ES256' } },
};

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: clientId,
      client_secret: clientSecret,
      grant_types: ['client_credentials'],
      redirect_uris: [],
      response_types: [],
      token_endpoint_auth_method: 'client_secret_basic',
    },
  ],
  clientDefaults: { id_token_signed_response_alg: 'ES256' },
  jwks: { keys: [{ ...jwk, alg: 'ES256', use: 'sig' }] },
  scopes: scope.split(' '),
  ttl: { ClientCredentials: LIFETIME },
  extraTokenClaims: () => ({ gty: 'client_credentials' }),
  features: {
    clientCredentials: { enabled: true },
    devInteractions: { enabled: false },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => audience,
      getResourceServerInfo: () => api,
    },
  },
});

createServer(provider.callback()).listen(port, '127.0.0.1', () => process.send?.('ready'));
process.on('SIGTERM', () => process.exit());
