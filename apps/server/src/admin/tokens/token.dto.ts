import { LIMITS } from '#client-registration';
import { TOKEN_STATES, type TokenFilter, type TokenState } from '#ledger';
import { CREDENTIAL_GRANT_TYPES, type PageQuery } from '#protocol';
import { ApiSchema } from '@nestjs/swagger';
import { Instant, OneOf, Text } from '../wire/fields.js';
import { readInstant } from '../../representations/instant.js';
import { PageParameters } from '../wire/page.js';

const GRANT_TYPES = [
  ...Object.keys(CREDENTIAL_GRANT_TYPES),
  ...Object.values(CREDENTIAL_GRANT_TYPES).map(({ name }) => name),
].filter((each, index, all) => all.indexOf(each) === index);

/** Which tokens a list shows. */
export class TokenParameters extends PageParameters {
  @Text({ longest: 100, optional: true })
  application_id?: string;

  @Text({ longest: 100, optional: true })
  client_id?: string;

  @OneOf(GRANT_TYPES, { optional: true, description: 'The value of grant_type, or its short name' })
  grant_type?: string;

  @Text({ longest: 254, optional: true })
  subject?: string;

  @Text({
    longest: 254,
    optional: true,
    description: 'Who really asked: the first of the actors (RFC 8693 §4.1)',
    example: 'sa_8Tn3kXcQ0mVbYpLr5sWd2Z',
  })
  actor?: string;

  @Text({ longest: LIMITS.scope, optional: true, description: 'One scope that was granted' })
  scope?: string;

  @OneOf(TOKEN_STATES, { optional: true })
  state?: TokenState;

  @Instant({ optional: true, description: 'Issued at or after' })
  issued_from?: string;

  @Instant({ optional: true, description: 'Issued before' })
  issued_to?: string;
}

/** What revokes a token. */
@ApiSchema({ name: 'TokenRevocation' })
export class TokenRevocationBody {
  @Text({ longest: 500, example: 'the laptop was lost', description: 'For the ledger' })
  reason!: string;
}

export function toTokenQuery(query: TokenParameters): TokenFilter & PageQuery {
  return {
    limit: query.limit,
    after: query.after,
    applicationId: query.application_id,
    clientId: query.client_id,
    grantType: query.grant_type,
    subject: query.subject,
    actor: query.actor,
    scope: query.scope,
    state: query.state,
    issuedFrom: readInstant(query.issued_from),
    issuedTo: readInstant(query.issued_to),
  };
}
