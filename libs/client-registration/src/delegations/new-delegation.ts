/** What an admin says of a new delegation. */
export interface NewDelegation {
  /** The service account. */
  readonly clientId: string;
  /** E-mail addresses, and whole domains as `@example.com`. */
  readonly subjects: readonly string[];
  readonly scopes: readonly string[];
  /** Identifiers of the APIs whose scopes are meant; whichever the service account has them of where left out. */
  readonly apis?: readonly string[] | undefined;
  /** Milliseconds. */
  readonly expiresAt: number;
  readonly reason: string;
}

/** Whether a new delegation is in force at once, or waits for a second person. The operator's to choose. */
export type DelegationApproval = (typeof DELEGATION_APPROVALS)[number];
export const DELEGATION_APPROVALS = ['none', 'two-person'] as const;
