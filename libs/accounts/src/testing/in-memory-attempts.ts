import type { InMemoryTable } from '#protocol/testing';
import type { AttemptCounts, KnownBrowsers } from '../ports.js';

/** How often something was tried, and until when that counts. */
export interface AttemptRow {
  readonly bucket: string;
  readonly count: number;
  readonly expiresAt: number;
}

/** Counts of attempts in memory. */
export class InMemoryAttemptCounts implements AttemptCounts {
  constructor(private readonly table: InMemoryTable<AttemptRow>) {}

  async count(bucket: string, now: number, window: number): Promise<AttemptRow> {
    const before = this.table.get(bucket);
    const goesOn = before !== undefined && before.expiresAt > now;
    const row = goesOn
      ? { ...before, count: before.count + 1 }
      : { bucket, count: 1, expiresAt: now + window };
    this.table.set(bucket, row);
    return row;
  }

  async giveBack(bucket: string): Promise<void> {
    const row = this.table.get(bucket);
    if (row !== undefined && row.count > 0) this.table.set(bucket, { ...row, count: row.count - 1 });
  }

  async clear(bucket: string): Promise<void> {
    this.table.delete(bucket);
  }

  async clearBeginningWith(prefix: string): Promise<void> {
    for (const { bucket } of this.table.rows) if (bucket.startsWith(prefix)) this.table.delete(bucket);
  }

  async purge(now: number): Promise<void> {
    for (const row of this.table.rows) if (row.expiresAt <= now) this.table.delete(row.bucket);
  }
}

/** A browser at which an account signed in before. */
export interface KnownBrowserRow {
  readonly accountId: string;
  readonly browserHash: string;
  readonly lastUsedAt: number;
}

/** Known browsers in memory. */
export class InMemoryKnownBrowsers implements KnownBrowsers {
  constructor(private readonly table: InMemoryTable<KnownBrowserRow>) {}

  async has(accountId: string, browserHash: string): Promise<boolean> {
    return this.table.get(`${accountId} ${browserHash}`) !== undefined;
  }

  async save(accountId: string, browserHash: string, lastUsedAt: number): Promise<void> {
    this.table.set(`${accountId} ${browserHash}`, { accountId, browserHash, lastUsedAt });
  }

  async purge(time: number): Promise<void> {
    for (const { accountId, browserHash, lastUsedAt } of this.table.rows) {
      if (lastUsedAt < time) this.table.delete(`${accountId} ${browserHash}`);
    }
  }
}
