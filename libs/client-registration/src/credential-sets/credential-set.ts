import type { Client, ConsumerKey } from '#protocol';

/** A `Client` as those see it who register it. Times in milliseconds. */
export interface CredentialSet extends Client {
  readonly name: string;
  /** Of OAuth 1.0; empty for every other grant. */
  readonly consumerKeys: readonly ConsumerKey[];
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Counts edits from 1: the entity tag of optimistic locking. */
  readonly version: number;
}
