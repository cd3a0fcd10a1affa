import { sha256, type ClientSecret, type CredentialGrantType } from '#protocol';
import { createCredential, type NewCredential } from '../credentials/create-credential.js';
import { createSecretValue } from './secret-format.js';

/** What an admin writes to add a secret. */
export type NewSecret = NewCredential;

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
    ...createCredential('Secret', siblings.length, input, now),
    hash: sha256(value),
    last4: value.slice(-4),
  };
  return { secret, value };
}
