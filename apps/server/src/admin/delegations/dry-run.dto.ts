import { LIMITS } from '#client-registration';
import type { DryRunQuestion } from '#protocol';
import { ApiSchema } from '@nestjs/swagger';
import { Problem } from '../problem.js';
import { Text } from '../wire/fields.js';

/** What a dry run is asked: an assertion, or whom one would name. */
@ApiSchema({ name: 'DryRunQuestion' })
export class DryRunBody {
  @Text({ longest: 16_384, optional: true, description: 'A signed JWT, as the token endpoint would get it' })
  assertion?: string;

  @Text({
    longest: 2048,
    optional: true,
    description: 'Without an assertion: for whom to act; left out, the service account acts for itself',
    example: 'ada@example.com',
  })
  subject?: string;

  @Text({
    longest: 16_384,
    optional: true,
    description: 'Scopes separated by spaces',
    example: 'calendar:read',
  })
  scope?: string;

  @Text({ longest: LIMITS.identifier, optional: true, description: 'The API (RFC 8707)' })
  resource?: string;
}

/** @throws Problem invalid: the subject is said twice */
export function toDryRunQuestion({ assertion, subject, scope, resource }: DryRunBody): DryRunQuestion {
  if (assertion === undefined || subject === undefined) return { assertion, subject, scope, resource };
  const detail = 'subject: the assertion says it; leave one of the two out';
  throw new Problem('invalid', detail, { errors: [{ pointer: '#/subject', detail }] });
}
