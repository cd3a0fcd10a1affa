import type { EventEntry, EventQuery } from '#ledger';
import type { EntityManager } from 'typeorm';
import { EventEntity } from '../entities/event.entity.js';
import { firstEntrySince, lastEntryBefore } from './entry-bounds.js';

/** The events that a query means, newest first: along the index that it names, between the sequences of its times. */
export async function listEvents(manager: EntityManager, query: EventQuery): Promise<readonly EventEntry[]> {
  const { kind, actor, target, applicationId, clientId, requestId, occurredFrom, occurredTo } = query;
  const select = manager
    .createQueryBuilder(EventEntity, 'event')
    .where('event.sequence > :after AND event.sequence < :before', await boundsOf(manager, query));
  for (const [name, value] of Object.entries({ kind, actor, target, applicationId, clientId, requestId })) {
    if (value !== undefined) select.andWhere(`event.${name} = :${name}`, { [name]: value });
  }
  if (occurredFrom !== undefined) select.andWhere('event.at >= :from', { from: occurredFrom });
  if (occurredTo !== undefined) select.andWhere('event.at < :to', { to: occurredTo });
  return select.orderBy('event.sequence', 'DESC').limit(query.limit).getMany();
}

/** Where what is meant can stand, both exclusive. */
async function boundsOf(
  manager: EntityManager,
  { before = Number.MAX_SAFE_INTEGER, occurredFrom: from, occurredTo: to }: EventQuery,
): Promise<{ after: number; before: number }> {
  const younger = to === undefined ? before : await firstEntrySince(manager, 'events', to);
  return {
    after: from === undefined ? 0 : await lastEntryBefore(manager, 'events', from),
    before: Math.min(before, younger),
  };
}
