import type { Person } from '#protocol';

/** What an account may do beside signing in. An auditor reads everything, an admin changes it as well. */
export type Role = (typeof ROLES)[number];
export const ROLES = ['admin', 'auditor'] as const;

/** A person who signs in. Times in milliseconds. The hash of the password is not among it. */
export interface Account extends Person {
  readonly roles: readonly Role[];
  /** Null: the account has no password, and nobody signs in to it. */
  readonly passwordChangedAt: number | null;
  readonly createdAt: number;
  /** Counts edits from 1: the entity tag of optimistic locking. */
  readonly version: number;
}
