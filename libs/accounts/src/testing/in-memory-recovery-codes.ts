import type { InMemoryTable, InMemoryUnitOfWork } from '#protocol/testing';
import type { RecoveryCodeStore } from '../second-step/ports.js';

interface Row {
  readonly accountId: string;
  readonly hash: string;
  readonly usedAt: number | null;
}

/** A `RecoveryCodeStore` over an in-memory table. */
export class InMemoryRecoveryCodes implements RecoveryCodeStore {
  private readonly table: InMemoryTable<Row>;

  constructor(unitOfWork: InMemoryUnitOfWork) {
    this.table = unitOfWork.table();
  }

  async replace(accountId: string, hashes: readonly string[]): Promise<void> {
    for (const row of this.table.rows) if (row.accountId === accountId) this.table.delete(keyOf(row));
    for (const hash of hashes) {
      const row = { accountId, hash, usedAt: null };
      this.table.set(keyOf(row), row);
    }
  }

  async countUnused(accountId: string): Promise<number> {
    return this.table.rows.filter((row) => row.accountId === accountId && row.usedAt === null).length;
  }

  async use(accountId: string, hash: string, at: number): Promise<boolean> {
    const row = this.table.get(keyOf({ accountId, hash }));
    if (row?.usedAt !== null) return false;
    this.table.set(keyOf(row), { ...row, usedAt: at });
    return true;
  }
}

function keyOf({ accountId, hash }: Pick<Row, 'accountId' | 'hash'>): string {
  return `${accountId} ${hash}`;
}
