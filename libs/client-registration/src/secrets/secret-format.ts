import { crc32 } from 'node:zlib';
import { CREDENTIAL_GRANT_TYPES, randomBase62, toBase62, type CredentialGrantType } from '#protocol';

const RANDOM_CHARACTERS = 43;
const CHECKSUM_CHARACTERS = 6;
const PREFIXES = Object.values(CREDENTIAL_GRANT_TYPES).map(({ prefix }) => prefix);
const SHAPE = new RegExp(
  `^lgt_(?:${PREFIXES.join('|')})_[A-Za-z0-9]{${RANDOM_CHARACTERS + CHECKSUM_CHARACTERS}}$`,
);

/**
 * A new secret: `lgt_`, the prefix of its grant type and `_`, 43 random characters of `[A-Za-z0-9]` (256 bits), and six
 * of base 62 with the CRC-32 of everything before. Needs no escaping in a shell, a URL, a form or Basic.
 */
export function createSecretValue(grantType: CredentialGrantType): string {
  const body = `lgt_${CREDENTIAL_GRANT_TYPES[grantType].prefix}_${randomBase62(RANDOM_CHARACTERS)}`;
  return body + checksumOf(body);
}

/** Whether `text` is shaped like a secret and its checksum is right: what a scanner can tell without asking. */
export function isWellFormedSecret(text: string): boolean {
  if (!SHAPE.test(text)) return false;
  return checksumOf(text.slice(0, -CHECKSUM_CHARACTERS)) === text.slice(-CHECKSUM_CHARACTERS);
}

const checksumOf = (body: string): string => toBase62(crc32(body));
