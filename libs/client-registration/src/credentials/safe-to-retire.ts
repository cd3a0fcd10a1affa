import { isLive, type ClientCredential } from '#protocol';
import type { CredentialSet } from '../credential-sets/credential-set.js';

/** How long (milliseconds) a secret or key must have been unused before it is safe to retire: seven days. */
export const SAFE_TO_RETIRE_AFTER = 7 * 24 * 3_600_000;

/**
 * Whether retiring a secret or key should break nothing: it has been unused for seven days, and another live one of
 * its set was used.
 */
export function isSafeToRetire(credential: ClientCredential, set: CredentialSet, now: number): boolean {
  if (credential.status === 'retired') return false;
  const idle = now - (credential.lastUsedAt ?? credential.createdAt);
  const all = [...set.secrets, ...set.keys, ...set.trustedIssuers, ...set.consumerKeys];
  const others = all.filter(({ id }) => id !== credential.id);
  return idle >= SAFE_TO_RETIRE_AFTER && others.some((each) => isLive(each, now) && each.lastUsedAt !== null);
}
