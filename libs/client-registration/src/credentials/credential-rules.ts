import type { ClientCredential, Status } from '#protocol';
import { RegistrationError } from '../registration-error.js';
import { changesStatus } from '../rules/status.js';

/**
 * Holds a set to the number of secrets or keys it may have. Disabled ones count, since they may be enabled again.
 *
 * @throws RegistrationError conflict
 */
export function requireRoom(
  noun: string,
  credentials: readonly ClientCredential[],
  most: number,
  now: number,
): void {
  const standing = credentials.filter((each) => each.status !== 'retired' && !hasExpired(each, now));
  if (standing.length < most) return;
  throw new RegistrationError(
    'conflict',
    `a credential set has at most ${most} live ${noun}s; retire one first`,
  );
}

/**
 * A secret or key of a set, by its id.
 *
 * @throws RegistrationError not-found
 */
export function findCredential<T extends ClientCredential>(
  noun: string,
  credentials: readonly T[],
  id: string,
): T {
  const found = credentials.find((each) => each.id === id);
  if (found === undefined) throw new RegistrationError('not-found', `the credential set has no such ${noun}`);
  return found;
}

/**
 * A secret or key with another status; undefined where it has that one already.
 *
 * @throws RegistrationError conflict: it is retired, or is to be enabled and has expired
 */
export function withStatus<T extends ClientCredential>(
  noun: string,
  credential: T,
  status: Status,
  now: number,
): T | undefined {
  if (!changesStatus(noun, credential.status, status)) return undefined;
  if (status === 'enabled' && hasExpired(credential, now)) {
    throw new RegistrationError('conflict', `this ${noun} has expired; add a new one`);
  }
  return { ...credential, status };
}

const hasExpired = ({ expiresAt }: ClientCredential, now: number): boolean =>
  expiresAt !== null && expiresAt <= now;
