import type { LedgerEvent } from '../ledger-entries.js';
import type { EventRecorder } from '../ports.js';
import type { InMemoryTable, InMemoryUnitOfWork } from './in-memory-unit-of-work.js';

/** An `EventRecorder` that keeps what it records for a test to read. */
export class InMemoryEvents implements EventRecorder {
  private readonly table: InMemoryTable<LedgerEvent>;

  constructor(private readonly unitOfWork: InMemoryUnitOfWork) {
    this.table = unitOfWork.table();
  }

  /** Every event that stands, oldest first. */
  get all(): readonly LedgerEvent[] {
    return this.table.rows;
  }

  record(event: LedgerEvent): Promise<void> {
    return this.unitOfWork.run(async () => this.table.set(event.id, event));
  }
}
