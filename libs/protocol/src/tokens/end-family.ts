import { createEvent, type Actor, type EventKind } from '../ledger-entries.js';
import type { Ports } from '../ports.js';
import type { TokenFamily } from '../token-family.js';

/** Why a token family ends before its time, and which event tells so. */
export interface FamilyEnd {
  readonly kind: EventKind & `family.${string}`;
  readonly reason: string;
}

/** The same code came twice (RFC 6749 §4.1.2, §10.5). */
export const CODE_REPLAYED: FamilyEnd = {
  kind: 'family.code-replayed',
  reason: 'the authorization code was sent twice (RFC 6749 section 4.1.2)',
};
/** A refresh token came again after it was rotated (RFC 9700 §4.14.2). */
export const REFRESH_TOKEN_REUSED: FamilyEnd = {
  kind: 'family.refresh-token-reused',
  reason: 'a refresh token was sent again after its use (RFC 9700 section 4.14.2)',
};

/** Ends a family and everything of it, with one event. One that has ended already stays as it is, without a second. */
export async function endFamily(
  { id, clientId, applicationId }: TokenFamily,
  { kind, reason }: FamilyEnd,
  by: Actor,
  ports: Pick<Ports, 'clock' | 'families' | 'events' | 'unitOfWork'>,
): Promise<void> {
  await ports.unitOfWork.run(async () => {
    const at = ports.clock.now();
    const ended = await ports.families.revoke({ id }, at, reason);
    if (ended.length === 0) return;
    const facts = { kind, at, target: id, applicationId, clientId, detail: { reason } };
    await ports.events.record(createEvent(facts, by));
  });
}
