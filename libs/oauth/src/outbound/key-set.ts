import { parsePublicJwk, PrivateKeyFault, PublicKeyFault, type ParsedPublicKey } from '#protocol';
import type { JWK } from 'jose';

/** What a published key set holds of use. */
export interface ReadKeySet {
  readonly keys: readonly ParsedPublicKey[];
  /** How many of its keys were private: whoever publishes them should know. */
  readonly privateKeys: number;
}

/** More than anybody rotates among. */
const MOST_KEYS = 50;

/**
 * Reads a JWK set (RFC 7517 §5). A key that is weak, costly, private, of another use, or of a kind that is not known here
 * is passed over (§5: ignore what is not understood); so is one without a `kid` among several, which nobody could name.
 *
 * @throws Error: it is no key set
 */
export async function readKeySet({ keys }: Readonly<Record<string, unknown>>): Promise<ReadKeySet> {
  if (!Array.isArray(keys)) throw new Error('the answer is not a JWK set (RFC 7517)');
  const jwks = keys.filter(isObject);
  const named = jwks.length === 1 ? jwks : jwks.filter(({ kid }) => kid !== undefined);
  const read = await Promise.all(named.slice(0, MOST_KEYS).map(readKey));
  return {
    keys: read.filter((each) => typeof each === 'object'),
    privateKeys: read.filter((each) => each === 'private').length,
  };
}

async function readKey(jwk: JWK): Promise<ParsedPublicKey | 'private' | undefined> {
  try {
    return await parsePublicJwk(jwk);
  } catch (error) {
    if (error instanceof PrivateKeyFault) return 'private';
    if (error instanceof PublicKeyFault) return undefined;
    throw error;
  }
}

const isObject = (value: unknown): value is JWK =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
