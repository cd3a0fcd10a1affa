import type { InMemoryTable, InMemoryUnitOfWork } from '#protocol/testing';
import type { AccountTotp, TotpStore } from '../second-step/ports.js';

/** A `TotpStore` over an in-memory table. */
export class InMemoryTotps implements TotpStore {
  private readonly table: InMemoryTable<AccountTotp>;

  constructor(unitOfWork: InMemoryUnitOfWork) {
    this.table = unitOfWork.table();
  }

  async find(accountId: string): Promise<AccountTotp | undefined> {
    return this.table.get(accountId);
  }

  async begin(accountId: string, secret: Uint8Array, at: number): Promise<boolean> {
    const confirmedAt = this.table.get(accountId)?.confirmedAt ?? null;
    if (confirmedAt !== null) return false;
    this.table.set(accountId, { accountId, secret, createdAt: at, confirmedAt, lastCounter: null });
    return true;
  }

  async confirm(accountId: string, counter: number, at: number): Promise<boolean> {
    const totp = this.table.get(accountId);
    if (totp === undefined || totp.confirmedAt !== null) return false;
    this.table.set(accountId, { ...totp, confirmedAt: at, lastCounter: counter });
    return true;
  }

  async useCounter(accountId: string, counter: number): Promise<boolean> {
    const totp = this.table.get(accountId);
    if (totp === undefined || totp.confirmedAt === null || counter <= (totp.lastCounter ?? -1)) return false;
    this.table.set(accountId, { ...totp, lastCounter: counter });
    return true;
  }

  async remove(accountId: string): Promise<boolean> {
    const was = this.table.get(accountId) !== undefined;
    this.table.delete(accountId);
    return was;
  }
}
