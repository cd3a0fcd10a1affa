import { ApiProperty, ApiSchema } from '@nestjs/swagger';

/** A sign-in session as it is answered. What opens it is never answered. */
@ApiSchema({ name: 'Session' })
export class SessionView {
  @ApiProperty({ example: 'ses_8Tn3kXcQ0mVbYpLr5sWd2Z', description: 'The `sid` of ID tokens' })
  id!: string;

  @ApiProperty()
  account_id!: string;

  @ApiProperty({ format: 'date-time', description: 'When the person last proved who they are' })
  authenticated_at!: string;

  @ApiProperty({ type: [String], description: 'How (RFC 8176)', example: ['pwd'] })
  amr!: readonly string[];

  @ApiProperty({ format: 'date-time' })
  created_at!: string;

  @ApiProperty({ format: 'date-time', description: 'At most a minute behind' })
  last_used_at!: string;

  @ApiProperty({ format: 'date-time' })
  expires_at!: string;

  @ApiProperty()
  ip!: string;

  @ApiProperty({ type: 'string', nullable: true })
  user_agent!: string | null;
}
