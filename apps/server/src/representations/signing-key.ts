import type { SigningKey, SigningKeyState } from '#protocol';
import { formatInstant } from './instant.js';

/** A signing key in the words of the wire: nothing of its private part. */
export function signingKeyToWire({
  key,
  state,
}: {
  readonly key: SigningKey;
  readonly state: SigningKeyState;
}) {
  return {
    kid: key.kid,
    algorithm: key.algorithm,
    state,
    created_at: formatInstant(key.createdAt),
    active_from: formatInstant(key.activeFrom),
  };
}
