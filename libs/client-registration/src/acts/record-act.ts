import { createEvent, type Actor, type EventKind } from '#protocol';
import type { RegistrationPorts } from '../ports.js';

/** An administrative act, and what it changed. Neither side may hold a secret, a hash or a token. */
export interface Act {
  readonly kind: EventKind;
  /** The id of what was acted on. */
  readonly target: string;
  readonly applicationId: string | null;
  readonly clientId: string | null;
  readonly before: object | null;
  readonly after: object | null;
}

/** Records an act in the ledger, in the unit of work that performs it. */
export function recordAct(
  ports: Pick<RegistrationPorts, 'clock' | 'events'>,
  { before, after, ...act }: Act,
  by: Actor,
): Promise<void> {
  const at = ports.clock.now();
  return ports.events.record(createEvent({ ...act, at, detail: { before, after } }, by));
}

/** The members in which two states of one thing differ, on both sides; undefined where there are none. */
export function difference(
  before: object,
  after: object,
): { readonly before: object; readonly after: object } | undefined {
  const was = new Map<string, unknown>(Object.entries(before));
  const changed = Object.entries(after).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(was.get(name)),
  );
  if (changed.length === 0) return undefined;
  return {
    before: Object.fromEntries(changed.map(([name]) => [name, was.get(name) ?? null])),
    after: Object.fromEntries(changed),
  };
}
