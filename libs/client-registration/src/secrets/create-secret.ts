import { randomBase62, sha256, type ClientSecret, type CredentialGrantType } from '#protocol';
import { checkExpiry } from '../rules/lifetime.js';
import { createSecretValue } from './secret-format.js';
import { checkText } from '../rules/text.js';

/** What an admin writes to add a secret. */
export interface NewSecret {
  /** `Secret <number>` unless said. */
  readonly name?: string | undefined;
  /** Milliseconds; null or left out: never. */
  readonly expiresAt?: number | null | undefined;
}

/** A new secret. Its value exists here and nowhere else: it can't be shown again. */
export interface CreatedSecret {
  readonly secret: ClientSecret;
  readonly value: string;
}

/**
 * Makes a secret for a credential set of this grant type, which had `siblings` before.
 *
 * @throws RegistrationError invalid, of `name` or `expiresAt`
 */
export function createSecret(
  grantType: CredentialGrantType,
  siblings: readonly ClientSecret[],
  input: NewSecret,
  now: number,
): CreatedSecret {
  const value = createSecretValue(grantType);
  const secret: ClientSecret = {
    id: `sec_${randomBase62(22)}`,
    name: checkText(input.name ?? `Secret ${siblings.length + 1}`, 'name'),
    status: 'enabled',
    createdAt: now,
    expiresAt: checkExpiry(input.expiresAt, now),
    firstUsedAt: null,
    lastUsedAt: null,
    lastUsedIp: null,
    uses: 0,
    expiresAfterUseOf: null,
    hash: sha256(value),
    last4: value.slice(-4),
  };
  return { secret, value };
}
