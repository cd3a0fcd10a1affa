import { boundedCount, type BoundedCount } from '../bounded-count.js';
import type { Consent, Consents } from '../consent.js';
import type { InMemoryTable, InMemoryUnitOfWork } from './in-memory-unit-of-work.js';

/** `Consents` over an in-memory table. */
export class InMemoryConsents implements Consents {
  private readonly table: InMemoryTable<Consent>;

  constructor(unitOfWork: InMemoryUnitOfWork) {
    this.table = unitOfWork.table();
  }

  async find(accountId: string, clientId: string): Promise<Consent | undefined> {
    return this.table.get(`${accountId} ${clientId}`);
  }

  async ofAccount(accountId: string): Promise<readonly Consent[]> {
    return this.table.rows
      .filter((consent) => consent.accountId === accountId)
      .sort((a, b) => b.grantedAt - a.grantedAt || (a.clientId < b.clientId ? -1 : 1));
  }

  async countOf(clientId: string): Promise<BoundedCount> {
    return boundedCount(this.table.rows.filter((consent) => consent.clientId === clientId).length);
  }

  async save(consent: Consent): Promise<void> {
    this.table.set(`${consent.accountId} ${consent.clientId}`, consent);
  }

  async remove(accountId: string, clientId: string): Promise<boolean> {
    const present = (await this.find(accountId, clientId)) !== undefined;
    this.table.delete(`${accountId} ${clientId}`);
    return present;
  }
}
