import { ApiProperty, ApiSchema } from '@nestjs/swagger';

/** One scope that a person allowed, as it is answered. */
@ApiSchema({ name: 'ConsentedScope' })
export class ConsentedScopeView {
  @ApiProperty({ description: 'The identifier of the API that defines the scope' })
  audience!: string;

  @ApiProperty()
  scope!: string;
}

/** What a person allowed a credential set, as it is answered. */
@ApiSchema({ name: 'Consent' })
export class ConsentView {
  @ApiProperty()
  account_id!: string;

  @ApiProperty()
  client_id!: string;

  @ApiProperty({ type: 'string', nullable: true })
  application_id!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  application_name!: string | null;

  @ApiProperty({ type: [ConsentedScopeView] })
  scopes!: readonly ConsentedScopeView[];

  @ApiProperty({ type: [String], description: 'Claims that were asked for one by one' })
  claims!: readonly string[];

  @ApiProperty({ format: 'date-time' })
  granted_at!: string;

  @ApiProperty({ format: 'date-time' })
  updated_at!: string;

  @ApiProperty({ type: 'integer', description: 'How many sign-ins of the application it can still use' })
  live_sign_ins!: number;

  @ApiProperty({
    type: 'integer',
    description:
      'Seconds a token may go on at an API that verifies by signature alone, once this is withdrawn',
  })
  reach_after_withdrawal!: number;
}
