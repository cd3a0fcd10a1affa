/** Legate as it is shipped: the built product and its command line, on a fresh database, with the default settings. */
import { execFileSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { freePort, start, untilReady } from '../child.mjs';
import { ACCOUNT, REDIRECT_URI } from './person.mjs';

/** @typedef {import('./index.mjs').Identity} Identity */

const server = fileURLToPath(new URL('../../../dist/server/', import.meta.url));

/** The API that the scopes belong to. */
const API = { audience: 'https://bench.example.com/api', scope: 'bench:read bench:write' };

/**
 * Known to the other servers when Legate, which would make a real one, does not run.
 * @param {import('../operations/index.mjs').Operation} operation
 * @returns {Identity}
 */
export function standIn({ scope, assertionAlgorithm }) {
  const { audience } = API;
  if (assertionAlgorithm === undefined) {
    return {
      clientId: 'cc_0123456789abcdefghijkl',
      clientSecret: `lgt_cc_${'0'.repeat(49)}`,
      audience,
      scope,
    };
  }
  const { privateKey } =
    assertionAlgorithm === 'RS256'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const signingKey = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  return { clientId: 'sa_0123456789abcdefghijkl', signingKey, audience, scope };
}

/**
 * Makes the database, the one credential set in it, and the account of the person where there is one.
 * @param {string} directory
 * @param {import('../operations/index.mjs').Operation} operation
 * @returns {Identity}
 */
export function setUpLegate(directory, { threeLegs, assertionAlgorithm, scope }) {
  const { audience } = API;
  const application = command(directory, ['application', 'create', '--name', 'Bench']);
  command(directory, ['api', 'create', '--identifier', audience, '--name', 'Bench', '--scope', API.scope]);
  const set = command(directory, [
    ...['credential', 'create', '--application', application.id, '--scope', scope, '--api', audience],
    ...(threeLegs
      ? ['--grant', 'authorization_code', '--redirect-uri', REDIRECT_URI, '--id-token-alg', 'ES256']
      : twoLegs(directory, assertionAlgorithm)),
  ]);
  if (threeLegs) createAccount(directory);
  const signingKey = assertionAlgorithm && JSON.parse(readFileSync(keyFile(directory), 'utf8')).private_key;
  return { clientId: set.client_id, clientSecret: set.client_secret, signingKey, audience, scope };
}

/** @param {string} directory @param {string} [assertionAlgorithm] */
function twoLegs(directory, assertionAlgorithm) {
  if (assertionAlgorithm === undefined) return ['--grant', 'client_credentials'];
  const key = ['--key-file', keyFile(directory), '--key-algorithm', assertionAlgorithm];
  return ['--grant', 'jwt-bearer', ...key];
}

/** @param {string} directory */
function createAccount(directory) {
  const { login, password } = ACCOUNT;
  const args = ['account', 'create', '--email', login, '--name', 'Ada', '--password-stdin'];
  command(directory, args, password);
}

/** @param {import('./index.mjs').Place} place */
export async function startLegate({ directory, core, nodeOptions = [] }) {
  const port = await freePort();
  const child = start([...nodeOptions, join(server, 'main.js')], {
    core,
    log: join(directory, 'legate.log'),
    env: { ...settings(directory), LEGATE_PORT: String(port) },
  });
  await untilReady(`http://127.0.0.1:${port}/health/ready`, child);
  return { child, port };
}

/** What the ledger holds of a credential set's tokens. @param {string} directory @param {string} clientId */
export function readLedger(directory, clientId) {
  const database = new Database(databaseFile(directory), { readonly: true });
  const count = database.prepare('SELECT count(*) FROM issued_tokens WHERE client_id = ?').pluck();
  const find = database.prepare('SELECT 1 FROM issued_tokens WHERE token_hash = ?').pluck();
  return {
    tokens: Number(count.get(clientId)),
    /** @param {string} token */
    holds: (token) => find.get(createHash('sha256').update(token).digest('hex')) === 1,
    close: () => database.close(),
  };
}

/** @param {string} directory */
const keyFile = (directory) => join(directory, 'key-file.json');

/** @param {string} directory */
const databaseFile = (directory) => join(directory, 'legate.sqlite');

/** @param {string} directory */
const settings = (directory) => ({
  LEGATE_DATA_DIR: directory,
  LEGATE_DATABASE_URL: `sqlite:${databaseFile(directory)}`,
});

/** @param {string} directory @param {readonly string[]} args @param {string} [input] */
function command(directory, args, input) {
  const env = { PATH: process.env['PATH'] ?? '', ...settings(directory) };
  return JSON.parse(
    execFileSync(process.execPath, [join(server, 'legate.js'), ...args, '--json'], {
      env,
      input,
      encoding: 'utf8',
    }),
  );
}
