import type { InMemoryTable, InMemoryUnitOfWork } from '#protocol/testing';
import type { SetUpState, SetUpStore } from '../set-up/ports.js';

const ROW = 'the one row';
const UNTOUCHED: SetUpState = { linkHash: null, linkExpiresAt: null, completedAt: null };

/** A `SetUpStore` over an in-memory table. */
export class InMemorySetUp implements SetUpStore {
  private readonly table: InMemoryTable<SetUpState>;

  constructor(unitOfWork: InMemoryUnitOfWork) {
    this.table = unitOfWork.table();
  }

  async find(): Promise<SetUpState> {
    return this.table.get(ROW) ?? UNTOUCHED;
  }

  async putLink(linkHash: string, linkExpiresAt: number): Promise<boolean> {
    if ((await this.find()).completedAt !== null) return false;
    this.table.set(ROW, { linkHash, linkExpiresAt, completedAt: null });
    return true;
  }

  async complete(at: number, linkHash?: string): Promise<boolean> {
    const state = await this.find();
    if (state.completedAt !== null) return false;
    const isGood = state.linkHash === linkHash && at < (state.linkExpiresAt ?? 0);
    if (linkHash !== undefined && !isGood) return false;
    this.table.set(ROW, { ...UNTOUCHED, completedAt: at });
    return true;
  }
}
