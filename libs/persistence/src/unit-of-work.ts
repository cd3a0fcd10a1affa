import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager } from 'typeorm';
import type { UnitOfWork } from '#protocol';
import type { Database } from './engines/database.js';
import type { TableRows } from './engines/insert-rows.js';
import { translatingFaults } from './engines/storage-fault.js';

/** A transaction, as those who run inside it find it. */
interface OpenUnit {
  readonly manager: EntityManager;
  open: boolean;
  /** Whether something changed that instances keep in memory. */
  revised: boolean;
  readonly afterwards: (() => void)[];
}

/** Units of work over a database. Whatever runs inside one finds its transaction through the async context. */
export class DatabaseUnitOfWork implements UnitOfWork {
  private readonly context = new AsyncLocalStorage<OpenUnit>();
  private openUnits = 0;

  constructor(
    private readonly database: Database,
    /** Told after a commit that changed what instances keep in memory, before `run` resolves. */
    private readonly onRevised: () => void,
  ) {}

  get isOpen(): boolean {
    return this.context.getStore()?.open === true;
  }

  /** The manager of the open unit. @throws Error outside of one: a write would belong to no transaction. */
  get manager(): EntityManager {
    return this.unit.manager;
  }

  run<T>(work: () => Promise<T>): Promise<T> {
    return this.isOpen ? work() : translatingFaults(() => this.perform(work));
  }

  afterCommit(work: () => void): void {
    const unit = this.context.getStore();
    if (unit?.open === true) unit.afterwards.push(work);
    else work();
  }

  /** Reads with the open unit, or outside of one from what was committed. */
  read<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const unit = this.context.getStore();
    return translatingFaults(() => (unit?.open === true ? work(unit.manager) : this.database.read(work)));
  }

  /** Commits rows in a transaction of their own. @throws Error inside a unit: it would wait for itself. */
  async append(batch: readonly TableRows[]): Promise<void> {
    if (this.isOpen) throw new Error('an append is not part of a unit of work');
    await translatingFaults(() => this.database.append(batch));
  }

  /** Makes every instance forget what it keeps in memory once this unit is committed. */
  revise(): void {
    this.unit.revised = true;
  }

  private get unit(): OpenUnit {
    const unit = this.context.getStore();
    if (unit?.open !== true) throw new Error('writing needs a unit of work');
    return unit;
  }

  private async perform<T>(work: () => Promise<T>): Promise<T> {
    this.openUnits += 1;
    try {
      return await this.performOpen(work);
    } finally {
      this.openUnits -= 1;
      // On Node 20 a storage in use taxes every promise of the process; between units nobody needs it.
      if (this.openUnits === 0) this.context.disable();
    }
  }

  private async performOpen<T>(work: () => Promise<T>): Promise<T> {
    let revised = false;
    const afterwards: (() => void)[] = [];
    const result = await this.database.transaction(async (manager) => {
      const unit: OpenUnit = { manager, open: true, revised: false, afterwards };
      try {
        const value = await this.context.run(unit, work);
        if (unit.revised) await manager.query('UPDATE revision SET value = value + 1');
        revised = unit.revised;
        return value;
      } finally {
        // What was started inside and not awaited must not write into somebody else's transaction.
        unit.open = false;
      }
    });
    if (revised) this.onRevised();
    for (const each of afterwards) each();
    return result;
  }
}
