import { readLedger } from './servers/legate.mjs';

/** @typedef {import('./rounds.mjs').Round} Round */

/** Answers that were not a token: a fault of the run, whatever its speed. @param {string} name @param {readonly Round[]} rounds */
export function findFailures(name, rounds) {
  return rounds.flatMap(({ failed }) =>
    Object.entries(failed).map(([why, times]) => `${name}: ${times} × ${why}`),
  );
}

/**
 * Servers whose token is not what all of them were asked for: another header or other claims would be other work.
 * @param {ReadonlyMap<string, readonly Round[]>} results by the name of the server
 */
export function findUnlikeTokens(results) {
  return [...results].flatMap(([name, [round]]) => {
    const shape = round === undefined ? 'nothing' : toShape(round.sample);
    return shape === EXPECTED ? [] : [`${name}: its token is ${shape}, not ${EXPECTED}`];
  });
}

const EXPECTED = 'ES256 at+jwt aud client_id exp gty iat iss jti scope sub, 3600 s';

/** @param {string} sample a token response */
function toShape(sample) {
  const { access_token: token, expires_in: lifetime } = JSON.parse(sample || '{}');
  const [header, claims] = String(token).split('.', 2).map(decode);
  return `${header?.alg} ${header?.typ} ${Object.keys(claims ?? {})
    .sort()
    .join(' ')}, ${lifetime} s`;
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
 * Compares Legate's ledger, read from the disk after the stop, with what was answered: a row for every 200, no more.
 * @param {{ directory: string, clientId: string, rounds: readonly Round[] }} run warm-up included
 */
export function checkLedger({ directory, clientId, rounds }) {
  const answered = rounds.reduce((sum, round) => sum + round.answered, 0);
  const samples = rounds.map(({ sample }) => String(JSON.parse(sample || '{}').access_token));
  const ledger = readLedger(directory, clientId);
  const lost = samples.filter((token) => !ledger.holds(token));
  const { tokens } = ledger;
  ledger.close();
  const faults = [
    ...(tokens === answered ? [] : [`ledger: ${tokens} rows for ${answered} answers`]),
    ...(lost.length === 0
      ? []
      : [`ledger: ${lost.length} of ${samples.length} sampled tokens are not in it`]),
  ];
  return { tokens, answered, faults };
}
