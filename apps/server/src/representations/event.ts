import type { EventEntry } from '#ledger';
import { formatInstant } from './instant.js';
import { toWireValue } from './snake-case.js';

/** An event of the ledger in the words of the wire. */
export function eventToWire(entry: EventEntry) {
  return {
    sequence: entry.sequence,
    id: entry.id,
    kind: entry.kind,
    at: formatInstant(entry.at),
    actor: entry.actor,
    target: entry.target,
    application_id: entry.applicationId,
    client_id: entry.clientId,
    request_id: entry.requestId,
    ip: entry.ip,
    user_agent: entry.userAgent,
    detail: toWireValue(entry.detail),
  };
}
