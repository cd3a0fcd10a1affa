/**
 * The limit: raw HTTP and one ES256 signature. Reads the body, looks at nothing, checks nobody, stores nothing; signs a
 * token with Legate's header and claims and answers JSON of the same size. Where the clients sign assertions it verifies
 * that one signature too.
 */
import { createPublicKey, generateKeyPairSync, randomUUID, sign, verify } from 'node:crypto';
import { createServer } from 'node:http';

const LIFETIME = 3600;
const { port, issuer, clientId, signingKey, audience, scope } = JSON.parse(process.argv[2] ?? '{}');
const verificationKey = signingKey === undefined ? undefined : createPublicKey(signingKey);
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

/** Whether the assertion of a body is signed with the one key. @param {Buffer} body */
function isSigned(body) {
  if (verificationKey === undefined) return true;
  const assertion = new URLSearchParams(body.toString()).get('assertion') ?? '';
  const end = assertion.lastIndexOf('.');
  const key = { key: verificationKey, dsaEncoding: /** @type {const} */ ('ieee-p1363') };
  const signature = Buffer.from(assertion.slice(end + 1), 'base64url');
  return verify('sha256', Buffer.from(assertion.slice(0, end)), key, signature);
}

const server = createServer((request, response) => {
  /** @type {Buffer[]} */
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () =>
    isSigned(Buffer.concat(chunks)) ? answer(response) : response.writeHead(400).end(),
  );
});
server.listen(port, '127.0.0.1', () => process.send?.('ready'));
process.on('SIGTERM', () => process.exit());
