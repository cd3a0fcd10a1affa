import {
  LIMITS,
  parseInstant,
  parseScopes,
  type DelegationQuery,
  type NewDelegation,
} from '#client-registration';
import { ApiSchema } from '@nestjs/swagger';
import { Instant, Text, TextList } from '../wire/fields.js';
import { PageParameters } from '../wire/page.js';

/** What makes a delegation. */
@ApiSchema({ name: 'NewDelegation' })
export class NewDelegationBody {
  @Text({ longest: 100, description: 'The service account: a credential set of the grant jwt-bearer' })
  client_id!: string;

  @TextList({
    most: LIMITS.subjects,
    longest: LIMITS.email,
    description: 'E-mail addresses, exactly as the accounts have them, and whole domains with @ before them',
    example: ['ada@example.com', '@sales.example.com'],
  })
  subjects!: string[];

  @Text({
    longest: LIMITS.scopes * (LIMITS.scope + 1) - 1,
    description: 'Scopes that the service account has, separated by spaces',
    example: 'calendar:read',
  })
  scope!: string;

  @TextList({
    most: LIMITS.apis,
    longest: LIMITS.identifier,
    optional: true,
    description:
      'Identifiers of the APIs whose scopes are meant; whichever the service account has them of unless said',
  })
  apis?: string[];

  @Instant({ description: `At most ${LIMITS.delegationDays} days ahead` })
  expires_at!: string;

  @Text({
    longest: LIMITS.reason,
    description: 'For the ledger',
    example: 'the calendar of sales, ticket 4711',
  })
  reason!: string;
}

/** Which delegations a list shows. */
export class DelegationParameters extends PageParameters {
  @Text({ longest: 100, optional: true })
  client_id?: string;
}

export function toNewDelegation(body: NewDelegationBody): NewDelegation {
  return {
    clientId: body.client_id,
    subjects: body.subjects,
    scopes: parseScopes(body.scope, 'scopes'),
    apis: body.apis,
    expiresAt: parseInstant(body.expires_at, 'expiresAt'),
    reason: body.reason,
  };
}

export function toDelegationQuery(query: DelegationParameters): DelegationQuery {
  return { clientId: query.client_id, limit: query.limit, after: query.after };
}
