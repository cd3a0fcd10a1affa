import { thumbprintOf, type ClientKey, type ParsedPublicKey } from '#protocol';
import { createCredential, type NewCredential } from '../credentials/create-credential.js';
import { parsePublicKey } from './public-key.js';
import { RegistrationError } from '../registration-error.js';

/** What an admin writes to add a public key. */
export interface NewKey extends NewCredential {
  /** PEM (SubjectPublicKeyInfo, or an X.509 certificate) or the text of a JWK. */
  readonly publicKey: string;
}

/**
 * Makes a key for a credential set, which had `siblings` before.
 *
 * @throws RegistrationError invalid, of `publicKey`, `name` or `expiresAt`; conflict: the set has the key or its `kid`
 */
export async function createKey(
  siblings: readonly ClientKey[],
  input: NewKey,
  now: number,
): Promise<ClientKey> {
  const parsed = await parsePublicKey(input.publicKey, now);
  requireNew(parsed, siblings);
  return {
    ...createCredential('Key', siblings.length, input, now),
    kid: parsed.kid,
    algorithm: parsed.algorithm,
    publicJwk: parsed.publicJwk,
  };
}

/** Retired keys count: a key that was retired because it leaked must not come back under another name. */
function requireNew(parsed: ParsedPublicKey, siblings: readonly ClientKey[]): void {
  for (const { kid, name, publicJwk } of siblings) {
    if (kid === parsed.kid || thumbprintOf(publicJwk) === parsed.thumbprint) {
      const reason = `the credential set has this key or one with its kid already: “${name}”`;
      throw new RegistrationError('conflict', reason, 'publicKey');
    }
  }
}
