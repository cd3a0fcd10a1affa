import { DEFAULT_OVERLAP, LIMITS, OVERLAPS, type NewSecret } from '#client-registration';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { SecretView } from '../credential-sets/credential.view.js';
import { Instant, Text } from '../wire/fields.js';
import { readInstant } from '../../representations/instant.js';

/** What adds a secret to a credential set. */
@ApiSchema({ name: 'NewSecret' })
export class NewSecretBody {
  @Text({ longest: LIMITS.name, optional: true })
  name?: string;

  @Instant({ optional: true, nullable: true, description: 'Null or left out: never' })
  expires_at?: string | null;
}

/** What rotates a secret. */
@ApiSchema({ name: 'SecretRotation' })
export class SecretRotationBody {
  @Text({
    longest: 40,
    optional: true,
    example: '24h',
    description: `How long the old secret keeps working: ${OVERLAPS.join(', ')}, or an ISO 8601 date in the future; ${DEFAULT_OVERLAP} unless said`,
  })
  overlap?: string;
}

/** A new secret as it is answered: the only time its value is shown. */
@ApiSchema({ name: 'CreatedSecret' })
export class CreatedSecretView extends SecretView {
  @ApiProperty({ description: 'The credential set it belongs to' })
  client_id!: string;

  @ApiProperty({ description: 'Shown once, and never again' })
  client_secret!: string;
}

/** A rotated secret as it is answered: the new one, and the one it follows. */
@ApiSchema({ name: 'RotatedSecret' })
export class RotatedSecretView extends CreatedSecretView {
  @ApiProperty({ type: SecretView })
  previous!: SecretView;
}

export function toNewSecret({ name, expires_at: expiresAt }: NewSecretBody): NewSecret {
  return { name, expiresAt: readInstant(expiresAt) };
}
