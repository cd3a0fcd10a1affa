import { ROLES } from '#accounts';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';

/** An account as it is answered. Nothing of its password or second step is ever answered. */
@ApiSchema({ name: 'Account' })
export class AccountView {
  @ApiProperty({ example: 'acc_8Tn3kXcQ0mVbYpLr5sWd2Z', description: 'The `sub` of tokens, unless pairwise' })
  id!: string;

  @ApiProperty({ example: 'ada@example.com' })
  email!: string;

  @ApiProperty()
  email_verified!: boolean;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: 'string', nullable: true, description: 'A BCP 47 language tag' })
  locale!: string | null;

  @ApiProperty({ enum: ['enabled', 'disabled'] })
  status!: string;

  @ApiProperty({ enum: ROLES, isArray: true })
  roles!: readonly string[];

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true, description: 'Null: it has none' })
  password_changed_at!: string | null;

  @ApiProperty({ format: 'date-time' })
  created_at!: string;

  @ApiProperty({ format: 'date-time' })
  updated_at!: string;

  @ApiProperty({ type: 'integer', description: 'Counts edits; the ETag is made of it' })
  version!: number;
}
