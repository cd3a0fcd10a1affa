import type { EventFilter } from '#ledger';
import { EVENT_KINDS, type EventKind, type PageQuery } from '#protocol';
import { readInstant } from '../../representations/instant.js';
import { Instant, OneOf, Text } from '../wire/fields.js';
import { PageParameters } from '../wire/page.js';

/** Which events a list shows. */
export class EventParameters extends PageParameters {
  @OneOf(EVENT_KINDS, { optional: true })
  kind?: EventKind;

  @Text({ longest: 254, optional: true, description: 'A client_id, operator or anonymous' })
  actor?: string;

  @Text({ longest: 2000, optional: true, description: 'The id of what was acted on' })
  target?: string;

  @Text({ longest: 100, optional: true })
  application_id?: string;

  @Text({ longest: 100, optional: true })
  client_id?: string;

  @Text({ longest: 100, optional: true })
  request_id?: string;

  @Instant({ optional: true, description: 'At or after' })
  occurred_from?: string;

  @Instant({ optional: true, description: 'Before' })
  occurred_to?: string;
}

export function toEventQuery(query: EventParameters): EventFilter & PageQuery {
  const { limit, after, kind, actor, target } = query;
  return {
    limit,
    after,
    kind,
    actor,
    target,
    applicationId: query.application_id,
    clientId: query.client_id,
    requestId: query.request_id,
    occurredFrom: readInstant(query.occurred_from),
    occurredTo: readInstant(query.occurred_to),
  };
}
