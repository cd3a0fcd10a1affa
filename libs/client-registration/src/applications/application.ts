/** What an admin registers: a name and its people. It holds credential sets. Times in milliseconds. */
export interface Application {
  /** `app_` and 22 characters of `[A-Za-z0-9]`. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Whom to ask about it. */
  readonly owner: string;
  /** E-mail addresses (RFC 7591 §2). */
  readonly contacts: readonly string[];
  /** An https URL, or null (RFC 7591 §2). */
  readonly logoUri: string | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Counts edits from 1: the entity tag of optimistic locking. */
  readonly version: number;
}
