import { SIGNATURE_ALGORITHMS, TOKEN_FORMATS } from '#protocol';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';

/** One scope of an API, as it is answered. */
@ApiSchema({ name: 'ApiScope' })
export class ApiScopeView {
  @ApiProperty()
  name!: string;

  @ApiProperty()
  description!: string;
}

/** An API as it is answered. */
@ApiSchema({ name: 'Api' })
export class ApiView {
  @ApiProperty({
    description: 'Its audience; in a path it is percent-encoded',
    example: 'https://api.example.com',
  })
  identifier!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: [ApiScopeView] })
  scopes!: readonly ApiScopeView[];

  @ApiProperty({ enum: TOKEN_FORMATS })
  token_format!: string;

  @ApiProperty({ enum: SIGNATURE_ALGORITHMS })
  signature_algorithm!: string;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Seconds; null: no cap of its own' })
  access_token_lifetime!: number | null;

  @ApiProperty({ type: 'string', nullable: true })
  application_id!: string | null;

  @ApiProperty({ description: 'Part of Legate itself: may be used, not changed' })
  built_in!: boolean;

  @ApiProperty({ format: 'date-time' })
  created_at!: string;

  @ApiProperty({ format: 'date-time' })
  updated_at!: string;

  @ApiProperty({ type: 'integer', description: 'Counts edits; the ETag is made of it' })
  version!: number;
}
