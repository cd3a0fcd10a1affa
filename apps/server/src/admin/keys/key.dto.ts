import {
  KEY_FILE_FORMATS,
  LIMITS,
  type KeyFileFormat,
  type NewKey,
  type NewKeyPair,
} from '#client-registration';
import { SIGNATURE_ALGORITHMS, type SignatureAlgorithm } from '#protocol';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { KeyView } from '../credential-sets/credential.view.js';
import { Instant, OneOf, Text } from '../wire/fields.js';
import { readInstant } from '../../representations/instant.js';

/** The members that every new key has. */
class NewKeyFields {
  @Text({ longest: LIMITS.name, optional: true })
  name?: string;

  @Instant({ optional: true, nullable: true, description: 'Null or left out: never' })
  expires_at?: string | null;
}

/** What adds a public key to a credential set. */
@ApiSchema({ name: 'NewKey' })
export class NewKeyBody extends NewKeyFields {
  @Text({ longest: LIMITS.publicKey, description: 'PEM (a public key or a certificate) or JWK text' })
  public_key!: string;
}

/** What makes a key pair for a credential set. */
@ApiSchema({ name: 'NewKeyPair' })
export class NewKeyPairBody extends NewKeyFields {
  @OneOf(SIGNATURE_ALGORITHMS, { optional: true, description: 'RS256 unless said' })
  algorithm?: SignatureAlgorithm;

  @OneOf(KEY_FILE_FORMATS, {
    optional: true,
    description: 'With it the answer is the key file; without it a JSON document that holds one',
  })
  format?: KeyFileFormat;
}

/** A new key as it is answered. */
@ApiSchema({ name: 'CreatedKey' })
export class CreatedKeyView extends KeyView {
  @ApiProperty({ description: 'The credential set it belongs to' })
  client_id!: string;
}

/** A new key as it is answered with the only copy of its private half. */
@ApiSchema({ name: 'GeneratedKey' })
export class GeneratedKeyView extends CreatedKeyView {
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description:
      'Shown once, and never again: a service account’s key file in Google’s form, otherwise a JWK',
  })
  key_file!: object;
}

export function toNewKey({ public_key: publicKey, name, expires_at: expiresAt }: NewKeyBody): NewKey {
  return { publicKey, name, expiresAt: readInstant(expiresAt) };
}

export function toNewKeyPair({ algorithm, format, name, expires_at: expiresAt }: NewKeyPairBody): NewKeyPair {
  return { algorithm, format, name, expiresAt: readInstant(expiresAt) };
}
