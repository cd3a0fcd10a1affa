import type { EventEntry } from '#ledger';
import { toMoment } from '../admin/wire/moment.js';
import { toWireValue } from '../admin/wire/snake-case.js';

/** An event of the ledger in the words of the wire. */
export function eventToWire(entry: EventEntry) {
  return {
    sequence: entry.sequence,
    id: entry.id,
    kind: entry.kind,
    at: toMoment(entry.at),
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
