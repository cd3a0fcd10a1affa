import { LIMITS, type NewKey } from '#client-registration';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { KeyView } from '../credential-sets/credential.view.js';
import { Instant, Text } from '../wire/fields.js';
import { readInstant } from '../../representations/instant.js';

/** What adds a public key to a credential set. */
@ApiSchema({ name: 'NewKey' })
export class NewKeyBody {
  @Text({ longest: LIMITS.publicKey, description: 'PEM (a public key or a certificate) or JWK text' })
  public_key!: string;

  @Text({ longest: LIMITS.name, optional: true })
  name?: string;

  @Instant({ optional: true, nullable: true, description: 'Null or left out: never' })
  expires_at?: string | null;
}

/** A new key as it is answered. */
@ApiSchema({ name: 'CreatedKey' })
export class CreatedKeyView extends KeyView {
  @ApiProperty({ description: 'The credential set it belongs to' })
  client_id!: string;
}

export function toNewKey({ public_key: publicKey, name, expires_at: expiresAt }: NewKeyBody): NewKey {
  return { publicKey, name, expiresAt: readInstant(expiresAt) };
}
