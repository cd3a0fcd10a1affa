import { randomBase62, type ClientKey } from '#protocol';
import { calculateJwkThumbprint } from 'jose';
import { checkExpiry } from '../rules/lifetime.js';
import { parsePublicKey, type ParsedPublicKey } from './public-key.js';
import { RegistrationError } from '../registration-error.js';
import { checkText } from '../rules/text.js';

/** What an admin writes to add a public key. */
export interface NewKey {
  /** PEM (SubjectPublicKeyInfo, or an X.509 certificate) or the text of a JWK. */
  readonly publicKey: string;
  /** `Key <number>` unless said. */
  readonly name?: string | undefined;
  /** Milliseconds; null or left out: never. */
  readonly expiresAt?: number | null | undefined;
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
  const parsed = await parsePublicKey(input.publicKey);
  await requireNew(parsed, siblings);
  return {
    id: `key_${randomBase62(22)}`,
    name: checkText(input.name ?? `Key ${siblings.length + 1}`, 'name'),
    status: 'enabled',
    createdAt: now,
    expiresAt: checkExpiry(input.expiresAt, now),
    firstUsedAt: null,
    lastUsedAt: null,
    lastUsedIp: null,
    uses: 0,
    expiresAfterUseOf: null,
    kid: parsed.kid,
    algorithm: parsed.algorithm,
    publicJwk: parsed.publicJwk,
  };
}

/** Retired keys count: a key that was retired because it leaked must not come back under another name. */
async function requireNew(parsed: ParsedPublicKey, siblings: readonly ClientKey[]): Promise<void> {
  for (const { kid, name, publicJwk } of siblings) {
    if (kid === parsed.kid || (await calculateJwkThumbprint(publicJwk)) === parsed.thumbprint) {
      const reason = `the credential set has this key or one with its kid already: “${name}”`;
      throw new RegistrationError('conflict', reason, 'publicKey');
    }
  }
}
