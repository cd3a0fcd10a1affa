import type { ConsentedScope } from './consent.js';

/**
 * An admin's recorded rule: this service account may act for these subjects, with these scopes, until then. It is never
 * edited: what changes is a new one. Times in milliseconds.
 */
export interface Delegation {
  /** `dlg_…`: the `origin` of its tokens in the ledger. */
  readonly id: string;
  /** The service account. */
  readonly clientId: string;
  /** E-mail addresses, and whole domains as `@example.com`. */
  readonly subjects: readonly string[];
  readonly access: readonly ConsentedScope[];
  readonly reason: string;
  readonly expiresAt: number;
  readonly createdAt: number;
  readonly createdBy: string;
  /** Whether a second admin must approve it before it is in force. */
  readonly needsApproval: boolean;
  readonly approvedAt: number | null;
  readonly approvedBy: string | null;
  readonly removedAt: number | null;
  readonly removedBy: string | null;
}

/** What a delegation is now. Only a live one lets anybody act. */
export type DelegationState = (typeof DELEGATION_STATES)[number];
export const DELEGATION_STATES = ['pending', 'live', 'expired', 'removed'] as const;

/** The delegations, as the protocol reads them. May be up to one second behind the database. */
export interface Delegations {
  find(id: string): Promise<Delegation | undefined>;
  /** Those of one service account that were not removed, oldest first. */
  ofClient(clientId: string): Promise<readonly Delegation[]>;
}

/** What a delegation is at `now`. */
export function delegationStateAt(delegation: Delegation, now: number): DelegationState {
  if (delegation.removedAt !== null) return 'removed';
  if (delegation.expiresAt <= now) return 'expired';
  return delegation.needsApproval && delegation.approvedAt === null ? 'pending' : 'live';
}

/** Whether a delegation names an address, or its whole domain. Addresses are exact; a domain has no case (RFC 4343). */
export function namesSubject({ subjects }: Delegation, address: string): boolean {
  const domain = lowerAscii(address.slice(address.lastIndexOf('@')));
  return subjects.some((subject) =>
    subject.startsWith('@') ? lowerAscii(subject) === domain : subject === address,
  );
}

/** Without the letters of other scripts that fold to ASCII, such as the Kelvin sign: they are another domain. */
const lowerAscii = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
