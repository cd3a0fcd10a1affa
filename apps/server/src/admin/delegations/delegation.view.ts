import { DELEGATION_STATES, type DelegationState } from '#protocol';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';

/** One scope of one API that a delegation holds, as it is answered. */
@ApiSchema({ name: 'DelegatedScope' })
export class DelegatedScopeView {
  @ApiProperty({ description: 'The identifier of the API that defines the scope' })
  audience!: string;

  @ApiProperty()
  scope!: string;
}

/** A delegation as it is answered. */
@ApiSchema({ name: 'Delegation' })
export class DelegationView {
  @ApiProperty({ example: 'dlg_8Tn3kXcQ0mVbYpLr5sWd2Z', description: 'The origin of its tokens' })
  id!: string;

  @ApiProperty({ description: 'The service account' })
  client_id!: string;

  @ApiProperty({ enum: DELEGATION_STATES, description: 'Only a live one lets anybody act' })
  state!: DelegationState;

  @ApiProperty({ type: [String], description: 'E-mail addresses, and whole domains with @ before them' })
  subjects!: readonly string[];

  @ApiProperty({ description: 'The names of its scopes, separated by spaces' })
  scope!: string;

  @ApiProperty({ type: [DelegatedScopeView] })
  access!: readonly DelegatedScopeView[];

  @ApiProperty()
  reason!: string;

  @ApiProperty({ format: 'date-time' })
  expires_at!: string;

  @ApiProperty({ format: 'date-time' })
  created_at!: string;

  @ApiProperty({ description: 'A client_id, an account, or operator' })
  created_by!: string;

  @ApiProperty({ description: 'Whether it took a second person when it was made' })
  needs_approval!: boolean;

  @ApiProperty({ type: 'string', nullable: true, format: 'date-time' })
  approved_at!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  approved_by!: string | null;

  @ApiProperty({ type: 'string', nullable: true, format: 'date-time' })
  removed_at!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  removed_by!: string | null;
}
