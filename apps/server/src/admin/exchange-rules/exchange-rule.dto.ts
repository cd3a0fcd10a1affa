import { LIMITS, parseScopes, type ExchangeRuleQuery, type NewExchangeRule } from '#client-registration';
import { ApiSchema } from '@nestjs/swagger';
import { readInstant } from '../../representations/instant.js';
import { Instant, Text } from '../wire/fields.js';
import { PageParameters } from '../wire/page.js';

const LONGEST_SCOPE = LIMITS.scopes * (LIMITS.scope + 1) - 1;

/** What makes an exchange rule. */
@ApiSchema({ name: 'NewExchangeRule' })
export class NewExchangeRuleBody {
  @Text({ longest: 100, description: 'A credential set of the grant token-exchange' })
  client_id!: string;

  @Text({
    longest: LIMITS.identifier,
    example: 'https://friends.example.com',
    description: 'The API that the subject token is for',
  })
  from!: string;

  @Text({
    longest: LIMITS.identifier,
    example: 'https://photos.example.com',
    description: 'The API that the new token is for; it may be the same',
  })
  to!: string;

  @Text({
    longest: LONGEST_SCOPE,
    example: 'view_photos',
    description: 'The most that the new token may have, separated by spaces; both APIs define them',
  })
  scope!: string;

  @Text({ longest: LIMITS.description, example: 'Friends shows the photos of friends' })
  reason!: string;

  @Instant({ optional: true, nullable: true, description: 'Null or left out: never' })
  expires_at?: string | null;
}

/** Which exchange rules a list shows. */
export class ExchangeRuleParameters extends PageParameters {
  @Text({ longest: 100, optional: true })
  client_id?: string;
}

export function toNewExchangeRule(body: NewExchangeRuleBody): NewExchangeRule {
  return {
    clientId: body.client_id,
    from: body.from,
    to: body.to,
    scopes: parseScopes(body.scope, 'scopes'),
    reason: body.reason,
    expiresAt: readInstant(body.expires_at),
  };
}

export function toExchangeRuleQuery(query: ExchangeRuleParameters): ExchangeRuleQuery {
  const { client_id: clientId, limit, after } = query;
  return { clientId, limit, after };
}
