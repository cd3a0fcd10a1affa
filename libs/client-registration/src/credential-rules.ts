import { isLive, type ClientCredential, type Status } from '#protocol';
import type { CredentialSet } from './credential-set.js';
import { RegistrationError } from './registration-error.js';
import { changesStatus } from './status.js';

/** How long (milliseconds) a secret or key must have been unused before it is safe to retire: seven days. */
export const SAFE_TO_RETIRE_AFTER = 7 * 24 * 3_600_000;

/**
 * Whether retiring a secret or key should break nothing: it has been unused for seven days, and another live one of
 * its set was used.
 */
export function isSafeToRetire(credential: ClientCredential, set: CredentialSet, now: number): boolean {
  if (credential.status === 'retired') return false;
  const idle = now - (credential.lastUsedAt ?? credential.createdAt);
  const others = [...set.secrets, ...set.keys].filter(({ id }) => id !== credential.id);
  return idle >= SAFE_TO_RETIRE_AFTER && others.some((each) => isLive(each, now) && each.lastUsedAt !== null);
}

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
