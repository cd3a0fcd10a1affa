import type { KeyInRing } from '#protocol';
import { formatInstant } from './instant.js';

/** A signing key in the words of the wire: nothing of its private part. */
function signingKeyToWire({ key, state, signsUntil, publishedUntil }: KeyInRing) {
  return {
    kid: key.kid,
    algorithm: key.algorithm,
    state,
    created_at: formatInstant(key.createdAt),
    active_from: formatInstant(key.activeFrom),
    signs_until: formatInstant(signsUntil),
    published_until: formatInstant(publishedUntil),
    withdrawn_at: key.withdrawnAt === null ? null : formatInstant(key.withdrawnAt),
  };
}

/** Signing keys in the words of the wire: few enough for one page. */
export function signingKeysToWire(keys: readonly KeyInRing[]) {
  return { items: keys.map(signingKeyToWire), next: null };
}
