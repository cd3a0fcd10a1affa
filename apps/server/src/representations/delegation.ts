import { delegationStateAt, type Delegation } from '#protocol';
import { formatInstant } from './instant.js';

/** A delegation in the words of the wire, judged at `now` (milliseconds). */
export function delegationToWire(delegation: Delegation, now: number) {
  return {
    id: delegation.id,
    client_id: delegation.clientId,
    state: delegationStateAt(delegation, now),
    subjects: delegation.subjects,
    scope: scopesOfDelegation(delegation),
    access: delegation.access.map(({ audience, scope }) => ({ audience, scope })),
    reason: delegation.reason,
    expires_at: formatInstant(delegation.expiresAt),
    created_at: formatInstant(delegation.createdAt),
    created_by: delegation.createdBy,
    needs_approval: delegation.needsApproval,
    approved_at: formatInstant(delegation.approvedAt),
    approved_by: delegation.approvedBy,
    removed_at: formatInstant(delegation.removedAt),
    removed_by: delegation.removedBy,
  };
}

/** The scopes of a delegation, separated by spaces. */
export function scopesOfDelegation({ access }: Delegation): string {
  return access.map(({ scope }) => scope).join(' ');
}
