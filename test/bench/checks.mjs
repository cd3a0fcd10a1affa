import { readLedger } from './servers/legate.mjs';

/** @typedef {import('./rounds.mjs').Round} Round */

/** Answers that were not a token: a fault of the run, whatever its speed. @param {string} name @param {readonly Round[]} rounds */
export function findFailures(name, rounds) {
  return rounds.flatMap(({ failed }) =>
    Object.entries(failed).map(([why, times]) => `${name}: ${times} × ${why}`),
  );
}

/**
 * Servers whose access token is not what all of them were asked for: another header or other claims would be other work.
 * @param {import('./operations/index.mjs').Operation} operation
 * @param {ReadonlyMap<string, readonly Round[]>} results by the name of the server
 */
export function findUnlikeTokens({ threeLegs }, results) {
  const expected = threeLegs ? `${ACCESS_TOKEN}; ${ID_TOKEN}` : ACCESS_TOKEN;
  return [...results].flatMap(([name, [round]]) => {
    const shape = round === undefined ? 'nothing' : toShape(round.sample);
    return shape === expected ? [] : [`${name}: its token is ${shape}, not ${expected}`];
  });
}

const ACCESS_TOKEN = 'ES256 at+jwt aud client_id exp gty iat iss jti scope sub, 3600 s';
const ID_TOKEN = 'ES256 aud exp iat iss sub';
/** What every ID token must have (OpenID Connect Core §2). Servers differ in the others. */
const REQUIRED = ['aud', 'exp', 'iat', 'iss', 'sub'];

/** @param {string} sample a token response */
function toShape(sample) {
  const { access_token: token, expires_in: lifetime, id_token: idToken } = JSON.parse(sample || '{}');
  const { header, claims } = read(token);
  const access = `${header?.alg} ${header?.typ} ${Object.keys(claims ?? {})
    .sort()
    .join(' ')}, ${lifetime} s`;
  if (idToken === undefined) return access;
  const id = read(idToken);
  return `${access}; ${id.header?.alg} ${REQUIRED.filter((name) => name in (id.claims ?? {})).join(' ')}`;
}

/** @param {unknown} token */
function read(token) {
  const [header, claims] = String(token).split('.', 2).map(decode);
  return { header, claims };
}

/** @param {string} part of a JWT */
function decode(part) {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString());
  } catch {
    return undefined;
  }
}

/**
 * Compares Legate's ledger, read from the disk after the stop, with what was answered: a row for every token, no more.
 * @param {{ directory: string, clientId: string, rounds: readonly Round[], members: readonly string[] }} run warm-up
 * included
 */
export function checkLedger({ directory, clientId, rounds, members }) {
  const answers = rounds.reduce((sum, { answered, prepared }) => sum + answered + prepared, 0);
  const answered = answers * members.length;
  const samples = rounds.flatMap(({ sample }) => {
    const answer = JSON.parse(sample || '{}');
    return members.map((member) => String(answer[member]));
  });
  const ledger = readLedger(directory, clientId);
  const lost = samples.filter((token) => !ledger.holds(token));
  const { tokens } = ledger;
  ledger.close();
  const faults = [
    ...(tokens === answered ? [] : [`ledger: ${tokens} rows for ${answered} tokens`]),
    ...(lost.length === 0
      ? []
      : [`ledger: ${lost.length} of ${samples.length} sampled tokens are not in it`]),
  ];
  return { tokens, answered, faults };
}
