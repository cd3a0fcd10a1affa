/**
 * The limit: raw HTTP and one ES256 signature. Reads the body, looks at nothing, checks nobody, stores nothing; signs a
 * token with Legate's header and claims and answers JSON of the same size.
 */
import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { createServer } from 'node:http';

const LIFETIME = 3600;
const { port, issuer, clientId, audience, scope } = JSON.parse(process.argv[2] ?? '{}');
const { privateKey: key } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const encode = (/** @type {object} */ value) => Buffer.from(JSON.stringify(value)).toString('base64url');

function createToken() {
  const iat = Math.floor(Date.now() / 1000);
  const input = `${encode({ alg: 'ES256', typ: 'at+jwt', kid: 'T0Wl5q1bVIEZyFd8rTzrC2kT2HnBz1v8nHkqO1h3b7E' })}.${encode(
    {
      iss: issuer,
      sub: clientId,
      aud: audience,
      exp: iat + LIFETIME,
      iat,
      jti: randomUUID(),
      client_id: clientId,
      scope,
      gty: 'client_credentials',
    },
  )}`;
  return `${input}.${sign('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}

/** @param {import('node:http').ServerResponse} response */
function answer(response) {
  const body = JSON.stringify({
    access_token: createToken(),
    token_type: 'Bearer',
    expires_in: LIFETIME,
    scope,
  });
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
  });
  response.end(body);
}

const server = createServer((request, response) => {
  request.resume().on('end', () => answer(response));
});
server.listen(port, '127.0.0.1', () => process.send?.('ready'));
process.on('SIGTERM', () => process.exit());
