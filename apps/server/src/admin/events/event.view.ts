import { EVENT_KINDS } from '#protocol';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';

/** An event of the ledger as it is answered. */
@ApiSchema({ name: 'Event' })
export class EventView {
  @ApiProperty()
  id!: string;

  @ApiProperty({ type: 'integer', description: 'Its place in the ledger' })
  sequence!: number;

  @ApiProperty({ enum: EVENT_KINDS })
  kind!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ description: 'A client_id; operator: the command line; anonymous: before authentication' })
  actor!: string;

  @ApiProperty({ type: 'string', nullable: true })
  target!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  application_id!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  client_id!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  request_id!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  ip!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  user_agent!: string | null;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description: '`before` and `after` of an act; `error`, `description` and `check` of a refusal',
  })
  detail!: unknown;
}
