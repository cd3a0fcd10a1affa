import { FAILING_CHECKS, OTHER_CHECK } from '#ledger';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';

/** Refusals of a credential set by one check, as it is answered. */
@ApiSchema({ name: 'Failure' })
export class FailureView {
  @ApiProperty({ enum: [...FAILING_CHECKS, OTHER_CHECK].map(({ id }) => id) })
  check!: string;

  @ApiProperty({ description: 'Why it fails' })
  cause!: string;

  @ApiProperty({ description: 'What to do about it' })
  cure!: string;

  @ApiProperty({ type: 'integer' })
  count!: number;

  @ApiProperty({ format: 'date-time' })
  first_at!: string;

  @ApiProperty({ format: 'date-time' })
  last_at!: string;

  @ApiProperty({ description: 'The error that the last request was answered (RFC 6749 §5.2)' })
  last_error!: string;

  @ApiProperty({ description: 'What the last client was told' })
  last_description!: string;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'Finds the last request in the log and in the events',
  })
  last_request_id!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  last_ip!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  last_user_agent!: string | null;
}

/** The recent refusals of a credential set, as it is answered. */
@ApiSchema({ name: 'RecentFailures' })
export class RecentFailuresView {
  @ApiProperty()
  client_id!: string;

  @ApiProperty({ description: 'Whether older events of the set were not looked at' })
  more!: boolean;

  @ApiProperty({ type: [FailureView], description: 'One a check, the last that failed first' })
  items!: readonly FailureView[];
}
