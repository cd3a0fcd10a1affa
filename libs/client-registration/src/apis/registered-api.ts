import type { Api } from '#protocol';

/** An `Api` as those see it who register it. Times in milliseconds. */
export interface RegisteredApi extends Api {
  /** Part of Legate itself: may be used, not changed. */
  readonly builtIn: boolean;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Counts edits from 1: the entity tag of optimistic locking. */
  readonly version: number;
}
