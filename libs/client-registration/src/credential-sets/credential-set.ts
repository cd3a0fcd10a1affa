import type { Client } from '#protocol';

/** A `Client` as those see it who register it. Times in milliseconds. */
export interface CredentialSet extends Client {
  readonly name: string;
  /** Where an authorization response may go: exact strings (RFC 9700 §2.1). Empty for two-legged sets. */
  readonly redirectUris: readonly string[];
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Counts edits from 1: the entity tag of optimistic locking. */
  readonly version: number;
}
