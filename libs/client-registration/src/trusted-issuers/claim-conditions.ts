import { CLAIM_MATCHES, faultOfLine, segmentsOf, type ClaimCondition } from '#protocol';
import { invalid } from '../registration-error.js';
import { LIMITS } from '../rules/limits.js';
import { checkList } from '../rules/text.js';
import { namelessHeadOf } from './nameless-heads.js';

/** Claims that every token is judged by anyway. */
const JUDGED: readonly string[] = ['iss', 'aud', 'exp', 'nbf', 'iat', 'jti'];
/** Whole segments before the first `*` of a pattern for `sub`, so that no stranger of the same issuer can be meant. */
const FIXED_SEGMENTS = 2;
/** Letters and digits of any other pattern. */
const FIXED_CHARACTERS = 3;

const refuse = (reason: string): Error => invalid('conditions', reason);

/**
 * Holds the conditions of a trust to their rule: each of another claim, and one of them of `sub`, for an issuer vouches
 * for everybody who uses it.
 *
 * @throws RegistrationError invalid, of `conditions`
 */
export function checkConditions(conditions: readonly ClaimCondition[]): readonly ClaimCondition[] {
  const claims = conditions.map(({ claim }) => claim);
  checkList(claims, 'conditions', LIMITS.claimConditions);
  if (!claims.includes('sub')) {
    throw refuse('one about sub is needed: the issuer makes tokens for others too');
  }
  conditions.forEach(checkCondition);
  return conditions.map(({ claim, match, value }) => ({ claim, match, value }));
}

function checkCondition({ claim, match, value }: ClaimCondition): void {
  if (!/^[\x21-\x7e]{1,100}$/.test(claim))
    throw refuse('a claim has a name of 1 to 100 printable characters');
  if (JUDGED.includes(claim)) throw refuse(`${claim} is looked at anyway`);
  if (!CLAIM_MATCHES.includes(match)) throw refuse(`${claim}: match is one of ${CLAIM_MATCHES.join(', ')}`);
  const fault = faultOfLine(value, LIMITS.claimValue);
  if (fault !== undefined) throw refuse(`${claim}: ${fault}`);
  if (match === 'pattern') checkPattern(claim, value);
  else if (value.includes('*'))
    throw refuse(`${claim}: “*” stands for itself in an exact value; say pattern`);
}

function checkPattern(claim: string, value: string): void {
  if (!value.includes('*')) throw refuse(`${claim}: a pattern without “*” is an exact value; say exact`);
  const segments = segmentsOf(value);
  if (segments.some((segment) => segment.split('*').length > 2)) {
    throw refuse(`${claim}: at most one “*” between two of “:” and “/”; it never reaches over them`);
  }
  if (claim === 'sub') return checkBeginning(value, segments);
  if (value.replace(/[^\p{L}\p{N}]/gu, '').length >= FIXED_CHARACTERS) return;
  throw refuse(`${claim}: at least ${FIXED_CHARACTERS} letters or digits beside “*” are needed`);
}

/**
 * `repo:acme/*` means Acme's repositories; `repo:*`, `repo:acme-*` and `system:serviceaccount:*` would mean those of
 * whoever comes.
 */
function checkBeginning(value: string, segments: readonly string[]): void {
  const first = segments.findIndex((segment) => segment.includes('*'));
  const fixed = segments.slice(0, first).filter((segment) => /[\p{L}\p{N}]/u.test(segment));
  if (fixed.length < FIXED_SEGMENTS) {
    throw refuse(
      `sub: a pattern begins with ${FIXED_SEGMENTS} segments without “*”, such as repo:acme/*:ref:refs/heads/main`,
    );
  }
  const head = namelessHeadOf(value);
  if (head === undefined) return;
  throw refuse(`sub: “${head}” does not say whose the workload is; write what follows it without “*”`);
}
