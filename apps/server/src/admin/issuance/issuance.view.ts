import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { toSnakeCase } from '../../representations/snake-case.js';
import { OUTCOMES } from '#ledger';

/** How many requests of one step had one outcome, as it is answered. */
@ApiSchema({ name: 'IssuanceCount' })
export class IssuanceCountView {
  @ApiProperty({ enum: OUTCOMES.map(toSnakeCase) })
  outcome!: string;

  @ApiProperty({
    description: 'The grant type of what was issued, the error of what was refused',
    example: 'client_credentials',
  })
  name!: string;

  @ApiProperty({ type: 'integer' })
  count!: number;
}

/** One step of the series, as it is answered. */
@ApiSchema({ name: 'IssuancePoint' })
export class IssuancePointView {
  @ApiProperty({ format: 'date-time', description: 'When the step began' })
  at!: string;

  @ApiProperty({ type: 'integer', description: 'Access tokens issued' })
  issued!: number;

  @ApiProperty({ type: 'integer', description: 'Requests refused, those with a wrong grant apart' })
  refused!: number;

  @ApiProperty({ type: 'integer', description: 'Sets asked with another grant than their own' })
  wrong_grant!: number;

  @ApiProperty({ type: [IssuanceCountView], description: 'The same by grant type and by error' })
  counts!: readonly IssuanceCountView[];
}

/** A credential set that was refused often, as it is answered. */
@ApiSchema({ name: 'FailingCredentialSet' })
export class FailingCredentialSetView {
  @ApiProperty()
  client_id!: string;

  @ApiProperty()
  credential_set_name!: string;

  @ApiProperty()
  application_id!: string;

  @ApiProperty()
  application_name!: string;

  @ApiProperty({ type: 'integer' })
  refused!: number;

  @ApiProperty({ type: 'integer' })
  wrong_grant!: number;
}

/** How much was issued and refused over time, as it is answered. */
@ApiSchema({ name: 'Issuance' })
export class IssuanceView {
  @ApiProperty({ format: 'date-time', description: 'Where the first step begins' })
  from!: string;

  @ApiProperty({ format: 'date-time', description: 'Where the last step ends' })
  to!: string;

  @ApiProperty({ enum: ['hour', 'day'] })
  step!: string;

  @ApiProperty({
    description: 'False while a long ledger is counted for the first time: the newest of it is missing',
  })
  complete!: boolean;

  @ApiProperty({ type: [IssuancePointView], description: 'Every step, those without an entry too' })
  points!: readonly IssuancePointView[];

  @ApiProperty({ type: [FailingCredentialSetView], description: 'Refused most, most first; at most 20' })
  failing!: readonly FailingCredentialSetView[];
}
