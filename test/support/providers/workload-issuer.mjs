/**
 * An issuer of workload tokens: `oidc-provider` with its in-memory adapter. The first argument holds its private keys,
 * the first of which signs, and the workloads that it knows; the second is its port. A workload gets a JWT for whatever
 * audience it asks for, typed as its entry says.
 */
import Provider from 'oidc-provider';

const [{ keys, workloads }, port] = process.argv.slice(2).map((text) => JSON.parse(text));

const provider = new Provider(`http://localhost:${port}`, {
  clients: workloads.map(({ sub, secret }) => ({
    client_id: sub,
    client_secret: secret,
    grant_types: ['client_credentials'],
    id_token_signed_response_alg: 'ES256',
    redirect_uris: [],
    response_types: [],
    token_endpoint_auth_method: 'client_secret_post',
  })),
  features: {
    clientCredentials: { enabled: true },
    devInteractions: { enabled: false },
    resourceIndicators: {
      enabled: true,
      getResourceServerInfo: (_, audience) => ({
        audience,
        scope: '',
        accessTokenFormat: 'jwt',
        accessTokenTTL: 300,
        jwt: { sign: { alg: 'ES256' } },
      }),
    },
  },
  formats: {
    customizers: {
      jwt(_, { clientId }, parts) {
        const { typ, claims } = workloads.find(({ sub }) => sub === clientId);
        if (typ !== undefined) parts.header = { typ };
        Object.assign(parts.payload, claims);
      },
    },
  },
  jwks: { keys },
});

provider.listen(port, '127.0.0.1', () => console.log('the issuer is ready'));
