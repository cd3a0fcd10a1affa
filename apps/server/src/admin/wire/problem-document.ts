import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { PROBLEMS } from '../problem.js';

/** One faulty value, as an answer names it. */
@ApiSchema({ name: 'ProblemError' })
export class ProblemErrorDocument {
  @ApiPropertyOptional({ description: 'Where the value stands in the body (RFC 6901)', example: '#/name' })
  pointer?: string;

  @ApiPropertyOptional({ description: 'The query parameter that holds the value', example: 'limit' })
  parameter?: string;

  @ApiProperty({ example: 'must not be empty' })
  detail!: string;
}

/** A problem document (RFC 9457 §3). */
@ApiSchema({ name: 'Problem', description: 'What went wrong and how to mend it (RFC 9457)' })
export class ProblemDocument {
  @ApiProperty({ enum: Object.keys(PROBLEMS).map((kind) => `urn:legate:problem:${kind}`) })
  type!: string;

  @ApiProperty({ description: 'The same for every problem of the type' })
  title!: string;

  @ApiProperty({ type: 'integer', example: 404 })
  status!: number;

  @ApiProperty({ description: 'What is wrong with this request' })
  detail!: string;

  @ApiProperty({ description: 'The path that was asked', example: '/api/v1/applications' })
  instance!: string;

  @ApiProperty({ description: 'Leads the operator to the log, and an auditor to the ledger' })
  request_id!: string;

  @ApiPropertyOptional({ type: [ProblemErrorDocument] })
  errors?: ProblemErrorDocument[];
}
