/**
 * The peer where a person signs in: `oidc-provider` with PKCE, refresh tokens that rotate, and ES256 JWT access tokens of
 * the same claims. Everything is in memory and nothing survives the process.
 */
import { createServer } from 'node:http';
import { generateKeyPairSync } from 'node:crypto';
import Provider from 'oidc-provider';

const LIFETIME = 3600;
const ACCOUNT = 'ada';
const SIGN_IN = '/sign-in';
const { port, issuer, clientId, clientSecret, audience, scope, redirectUri } = JSON.parse(
  process.argv[2] ?? '{}',
);
const jwk = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
const apiScope = scope
  .split(' ')
  .filter((/** @type {string} */ each) => each.includes(':'))
  .join(' ');

/** The one API, looked up for every request. */
const api = {
  scope: apiScope,
  audience,
  accessTokenTTL: LIFETIME,
  accessTokenFormat: 'jwt',
  jwt: { sign: { alg: 'ES256' } },
};

/** By kind and id, what was stored. Its own store in memory keeps the last thousand, fewer than a round has codes. */
const stored = new Map();

/** What `oidc-provider` stores by, in maps that forget nothing. */
class Adapter {
  /** @param {string} kind */
  constructor(kind) {
    this.kind = kind;
  }

  /** @param {string} id */
  async find(id) {
    return stored.get(`${this.kind}:${id}`);
  }

  /** @param {string} uid of a session */
  async findByUid(uid) {
    return stored.get(`uid:${uid}`);
  }

  /** @param {string} id @param {{ uid?: string }} payload */
  async upsert(id, payload) {
    stored.set(`${this.kind}:${id}`, payload);
    if (this.kind === 'Session') stored.set(`uid:${payload.uid}`, payload);
  }

  /** @param {string} id */
  async consume(id) {
    stored.get(`${this.kind}:${id}`).consumed = Math.floor(Date.now() / 1000);
  }

  /** @param {string} id */
  async destroy(id) {
    stored.delete(`${this.kind}:${id}`);
  }

  /** Only after a code or a token came twice, which makes the bench fail. */
  async revokeByGrantId() {}
}

const provider = new Provider(issuer, {
  adapter: Adapter,
  clients: [
    {
      client_id: clientId,
      client_secret: clientSecret,
      grant_types: ['authorization_code', 'refresh_token'],
      redirect_uris: [redirectUri],
      response_types: ['code'],
      token_endpoint_auth_method: 'client_secret_basic',
    },
  ],
  clientDefaults: { id_token_signed_response_alg: 'ES256' },
  jwks: { keys: [{ ...jwk, alg: 'ES256', use: 'sig' }] },
  findAccount: (_ctx, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
  // As Legate keeps a family for each answer, each code has a grant of its own.
  loadExistingGrant: createGrant,
  interactions: { url: () => SIGN_IN },
  pkce: { required: () => true },
  // Without `prompt=consent` it drops the scope offline_access, on which its default for this rests.
  issueRefreshToken: () => true,
  expiresWithSession: () => false,
  rotateRefreshToken: true,
  extraTokenClaims: () => ({ gty: 'authorization_code' }),
  features: {
    devInteractions: { enabled: false },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => audience,
      useGrantedResource: () => true,
      getResourceServerInfo: () => api,
    },
  },
});

/** What the person allows. @param {import('oidc-provider').KoaContextWithOIDC} ctx */
async function createGrant({ oidc }) {
  const grant = new provider.Grant({ clientId, accountId: oidc.session?.accountId ?? ACCOUNT });
  grant.addOIDCScope('openid offline_access');
  grant.addResourceScope(audience, apiScope);
  await grant.save();
  return grant;
}

const answer = provider.callback();
createServer((request, response) => {
  if (request.url !== SIGN_IN) return answer(request, response);
  return provider.interactionFinished(request, response, { login: { accountId: ACCOUNT } });
}).listen(port, '127.0.0.1', () => process.send?.('ready'));
process.on('SIGTERM', () => process.exit());
