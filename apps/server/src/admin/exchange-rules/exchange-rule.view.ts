import { EXCHANGE_RULE_STATES, type ExchangeRuleState } from '#protocol';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';

/** An exchange rule as it is answered. */
@ApiSchema({ name: 'ExchangeRule' })
export class ExchangeRuleView {
  @ApiProperty()
  id!: string;

  @ApiProperty({ description: 'The credential set that may exchange' })
  client_id!: string;

  @ApiProperty({ description: 'The API that the subject token is for' })
  from!: string;

  @ApiProperty({ description: 'The API that the new token is for' })
  to!: string;

  @ApiProperty({ description: 'The most that the new token may have, separated by spaces' })
  scope!: string;

  @ApiProperty()
  reason!: string;

  @ApiProperty({ enum: EXCHANGE_RULE_STATES, description: 'Only a live rule allows anything' })
  state!: ExchangeRuleState;

  @ApiProperty({ type: 'string', nullable: true, format: 'date-time', description: 'Null: never' })
  expires_at!: string | null;

  @ApiProperty({ format: 'date-time' })
  created_at!: string;

  @ApiProperty()
  created_by!: string;

  @ApiProperty({ type: 'string', nullable: true, format: 'date-time' })
  removed_at!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  removed_by!: string | null;
}
