import { sign } from 'node:crypto';

/**
 * Two legs with a signed assertion (RFC 7523 §2.1). It has no `jti`, so that one serves a whole round, and nothing but
 * the token is stored. @param {'RS256' | 'ES256'} algorithm @returns {import('./index.mjs').Operation}
 */
export function jwtBearer(algorithm) {
  return {
    name: `jwt_bearer_${algorithm.toLowerCase()}`,
    title: `Two legs: a service account signs with ${algorithm}`,
    servers: ['legate', 'bare'],
    threeLegs: false,
    assertionAlgorithm: algorithm,
    scope: 'bench:read bench:write',
    members: ['access_token'],
    comparisons: [{ name: 'bare', label: 'Legate / (a) bare' }],
    prepare: async ({ port }, identity, { seconds }) => ({
      body: new URLSearchParams({
        grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
        scope: identity.scope,
        assertion: signAssertion(identity, algorithm, `http://localhost:${port}/oauth/token`),
      }).toString(),
      supply: 'same',
      values: [],
      seconds,
      prepared: 0,
    }),
  };
}

const encode = (/** @type {object} */ value) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** @param {import('./index.mjs').Identity} identity @param {'RS256' | 'ES256'} alg @param {string} aud */
function signAssertion({ clientId, signingKey = '' }, alg, aud) {
  const iat = Math.floor(Date.now() / 1000);
  const input = `${encode({ alg, typ: 'JWT' })}.${encode({ iss: clientId, aud, iat, exp: iat + 3600 })}`;
  const signature = sign('sha256', Buffer.from(input), { key: signingKey, dsaEncoding: 'ieee-p1363' });
  return `${input}.${signature.toString('base64url')}`;
}
