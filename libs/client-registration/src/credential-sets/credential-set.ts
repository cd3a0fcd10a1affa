import type { Client } from '#protocol';

/** A `Client` as those see it who register it. Times in milliseconds. */
export interface CredentialSet extends Client {
  readonly name: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Counts edits from 1: the entity tag of optimistic locking. */
  readonly version: number;
}
