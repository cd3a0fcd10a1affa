import { randomBase62, type ClientCredential } from '#protocol';
import { checkExpiry } from '../rules/lifetime.js';
import { checkText } from '../rules/text.js';

/** What an admin may write of a new secret or key. */
export interface NewCredential {
  /** Its kind and its number unless said: `Secret 2`, `Key 1`. */
  readonly name?: string | undefined;
  /** Milliseconds; null or left out: never. */
  readonly expiresAt?: number | null | undefined;
}

/**
 * What a secret and a key have in common, as it begins: enabled, and never used.
 *
 * @throws RegistrationError invalid, of `name` or `expiresAt`
 */
export function createCredential(
  kind: keyof typeof ID_PREFIX,
  siblings: number,
  { name, expiresAt }: NewCredential,
  now: number,
): ClientCredential {
  return {
    id: `${ID_PREFIX[kind]}_${randomBase62(22)}`,
    name: checkText(name ?? `${kind} ${siblings + 1}`, 'name'),
    status: 'enabled',
    createdAt: now,
    expiresAt: checkExpiry(expiresAt, now),
    firstUsedAt: null,
    lastUsedAt: null,
    lastUsedIp: null,
    uses: 0,
    expiresAfterUseOf: null,
  };
}

const ID_PREFIX = { Secret: 'sec', Key: 'key', Trust: 'tru', 'Consumer key': 'con' } as const;
