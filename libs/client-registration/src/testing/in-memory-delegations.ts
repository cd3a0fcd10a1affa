import type { Delegation, Page } from '#protocol';
import type { InMemoryTable } from '#protocol/testing';
import type { DelegationQuery, DelegationStore } from '../ports.js';
import { toPage } from './in-memory-page.js';

/** Delegations in memory. */
export class InMemoryDelegations implements DelegationStore {
  constructor(private readonly table: InMemoryTable<Delegation>) {}

  async find(id: string): Promise<Delegation | undefined> {
    return this.table.get(id);
  }

  findForChange(id: string): Promise<Delegation | undefined> {
    return this.find(id);
  }

  async ofClient(clientId: string): Promise<readonly Delegation[]> {
    return this.table.rows.filter((each) => each.clientId === clientId && each.removedAt === null);
  }

  async list({ clientId, ...query }: DelegationQuery): Promise<Page<Delegation>> {
    const rows = this.table.rows.filter((each) => clientId === undefined || each.clientId === clientId);
    return toPage(rows, query, ({ id }) => id);
  }

  async insert(delegation: Delegation): Promise<void> {
    this.table.set(delegation.id, delegation);
  }

  async update({ id, approvedAt, approvedBy, removedAt, removedBy }: Delegation): Promise<void> {
    const stored = this.table.get(id);
    if (stored !== undefined) this.table.set(id, { ...stored, approvedAt, approvedBy, removedAt, removedBy });
  }
}
