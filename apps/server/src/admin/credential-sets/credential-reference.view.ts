import { STATUSES, type Status } from '#protocol';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { CREDENTIAL_KINDS } from '../../representations/credential-reference.js';

/** One secret, key, trusted issuer or consumer key, told from its siblings, as it is answered. */
@ApiSchema({ name: 'CredentialReference' })
export class CredentialReferenceView {
  @ApiProperty({ enum: CREDENTIAL_KINDS })
  kind!: string;

  @ApiProperty()
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ enum: STATUSES })
  status!: Status;

  @ApiProperty({
    description:
      'The last four characters of a secret, the kid of a key, the issuer of a trust, a consumer key',
  })
  hint!: string;
}
