import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';

/** What a dry run found, as it is answered: what would be issued, or the refusal. */
@ApiSchema({ name: 'DryRun' })
export class DryRunView {
  @ApiProperty({ description: 'Whether the token endpoint would issue a token' })
  granted!: boolean;

  @ApiPropertyOptional({ description: 'Whom the token would speak of (sub)' })
  subject?: string;

  @ApiPropertyOptional({
    type: 'string',
    nullable: true,
    description: 'The account; null: it acts for itself',
  })
  account_id?: string | null;

  @ApiPropertyOptional({ type: [String], description: 'Who would really ask (RFC 8693 §4.1)' })
  actors?: readonly string[];

  @ApiPropertyOptional()
  scope?: string;

  @ApiPropertyOptional({ type: [String] })
  audience?: readonly string[];

  @ApiPropertyOptional({ type: 'string', nullable: true, description: 'The rule that allows it' })
  delegation_id?: string | null;

  @ApiPropertyOptional({ type: 'integer', description: 'Seconds' })
  lifetime?: number;

  @ApiPropertyOptional({ example: 'unauthorized_client', description: 'As the token endpoint would answer' })
  error?: string;

  @ApiPropertyOptional({ example: 'scope: contacts is not delegated for this sub' })
  error_description?: string;

  @ApiPropertyOptional({
    description:
      'What the token endpoint would not tell, and enter in the ledger; left out where it tells all',
    example: 'no live key of a service account that iss names verifies it (key_… is retired)',
  })
  check?: string;
}
