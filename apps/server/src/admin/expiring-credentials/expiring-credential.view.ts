import { EXPIRING_KINDS } from '#client-registration';
import { CREDENTIAL_GRANT_TYPES } from '#protocol';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { toSnakeCase } from '../../representations/snake-case.js';

/** What expires soon, as it is answered. */
@ApiSchema({ name: 'ExpiringCredential' })
export class ExpiringCredentialView {
  @ApiProperty({ enum: EXPIRING_KINDS.map((kind) => toSnakeCase(kind)) })
  kind!: string;

  @ApiProperty()
  id!: string;

  @ApiProperty({ description: 'Its name; of a delegation, its reason' })
  name!: string;

  @ApiProperty({
    description:
      'The last four characters of a secret, a kid, an issuer, a consumer key, or the first subject',
  })
  hint!: string;

  @ApiProperty()
  client_id!: string;

  @ApiProperty()
  credential_set_name!: string;

  @ApiProperty({ enum: Object.keys(CREDENTIAL_GRANT_TYPES) })
  grant_type!: string;

  @ApiProperty()
  application_id!: string;

  @ApiProperty()
  application_name!: string;

  @ApiProperty({ format: 'date-time' })
  expires_at!: string;

  @ApiProperty({ description: 'Whether it has expired already: nobody can use it any longer' })
  expired!: boolean;

  @ApiProperty({
    type: 'string',
    nullable: true,
    format: 'date-time',
    description: 'Null: never; of a delegation: not counted',
  })
  last_used_at!: string | null;

  @ApiProperty({ description: 'Whether the set has another of the kind that is enabled and outlives it' })
  has_successor!: boolean;
}
