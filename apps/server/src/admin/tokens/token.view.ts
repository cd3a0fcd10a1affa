import { TOKEN_STATES, type TokenState } from '#ledger';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';

/** A token's record as it is answered: never the token, never its hash. */
@ApiSchema({ name: 'Token' })
export class TokenView {
  @ApiProperty()
  jti!: string;

  @ApiProperty({ type: 'integer', description: 'Its place in the ledger' })
  sequence!: number;

  @ApiProperty({ enum: ['access_token'] })
  kind!: string;

  @ApiProperty({ enum: TOKEN_STATES })
  state!: TokenState;

  @ApiProperty()
  client_id!: string;

  @ApiProperty()
  application_id!: string;

  @ApiProperty({ description: 'How the client proved who it is' })
  auth_method!: string;

  @ApiProperty({ type: 'string', nullable: true, description: 'Which secret or key it proved it with' })
  credential_id!: string | null;

  @ApiProperty()
  grant_type!: string;

  @ApiProperty()
  subject!: string;

  @ApiProperty({
    type: [String],
    description: 'Who really asked, and for whom in turn; empty where the subject asked (RFC 8693 §4.1)',
  })
  actors!: readonly string[];

  @ApiProperty({ type: 'string', nullable: true, description: 'As it was sent; null: nothing was' })
  scope_asked!: string | null;

  @ApiProperty()
  scope!: string;

  @ApiProperty({ type: [String] })
  audience!: readonly string[];

  @ApiProperty({ format: 'date-time' })
  issued_at!: string;

  @ApiProperty({ format: 'date-time' })
  expires_at!: string;

  @ApiProperty()
  ip!: string;

  @ApiProperty({ type: 'string', nullable: true })
  user_agent!: string | null;

  @ApiProperty()
  request_id!: string;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'The family, delegation, assertion or token (`token:` and its jti) that it rests on',
  })
  origin!: string | null;

  @ApiProperty({ type: 'string', nullable: true, format: 'date-time' })
  revoked_at!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  revoked_by!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  revoked_reason!: string | null;
}
