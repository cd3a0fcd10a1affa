import type { Policy } from '#protocol';
import { invalid } from '../registration-error.js';
import { LIMITS } from './limits.js';

/**
 * Holds an access token's lifetime (seconds; null: none of its own) to 1 to 86,400 and to the policy.
 *
 * @throws RegistrationError invalid, of `accessTokenLifetime`
 */
export function checkLifetime(seconds: number | null, policy: Policy): number | null {
  if (seconds === null) return null;
  const longest = Math.min(LIMITS.accessTokenLifetime, policy.longestAccessTokenLifetime);
  if (!Number.isInteger(seconds) || seconds < 1 || seconds > longest) {
    throw invalid('accessTokenLifetime', `a whole number of seconds from 1 to ${longest} is needed`);
  }
  return seconds;
}

/**
 * Holds a lifetime around refresh tokens (seconds; null: the policy's) to 60 and to a year.
 *
 * @throws RegistrationError invalid, of `field`
 */
export function checkRefreshLifetime(
  seconds: number | null,
  field: 'refreshTokenLifetime' | 'refreshTokenIdleLifetime',
): number | null {
  if (seconds === null) return null;
  const longest = LIMITS.refreshTokenLifetime;
  if (!Number.isInteger(seconds) || seconds < 60 || seconds > longest) {
    throw invalid(field, `a whole number of seconds from 60 to ${longest} is needed`);
  }
  return seconds;
}

/**
 * Holds the end of a secret or key (milliseconds; null or left out: none) to the future.
 *
 * @throws RegistrationError invalid, of `expiresAt`
 */
export function checkExpiry(expiresAt: number | null | undefined, now: number): number | null {
  if (expiresAt === null || expiresAt === undefined) return null;
  if (!Number.isSafeInteger(expiresAt)) throw invalid('expiresAt', 'a time is needed');
  if (expiresAt <= now) throw invalid('expiresAt', 'is in the past');
  return expiresAt;
}
