import { OVERLAPS, type CreatedSecret, type NewSecret, type RotatedSecret } from '#client-registration';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { SecretView, toSecretView } from '../credential-sets/credential.view.js';
import { Instant, Text } from '../wire/fields.js';
import { readInstant } from '../../representations/instant.js';

/** What adds a secret to a credential set. */
@ApiSchema({ name: 'NewSecret' })
export class NewSecretBody {
  @Text({ longest: 200, optional: true })
  name?: string;

  @Instant({ optional: true, nullable: true, description: 'Null or left out: never' })
  expires_at?: string | null;
}

/** What rotates a secret. */
@ApiSchema({ name: 'SecretRotation' })
export class SecretRotationBody {
  @Text({
    longest: 40,
    example: '24h',
    description: `How long the old secret keeps working: ${OVERLAPS.join(', ')}, or an ISO 8601 date in the future`,
  })
  overlap!: string;
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

export function toCreatedSecretView(clientId: string, { secret, value }: CreatedSecret): CreatedSecretView {
  return { ...toSecretView(secret), client_id: clientId, client_secret: value };
}

export function toRotatedSecretView(clientId: string, rotated: RotatedSecret): RotatedSecretView {
  return { ...toCreatedSecretView(clientId, rotated), previous: toSecretView(rotated.previous) };
}
