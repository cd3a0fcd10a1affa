import { AsyncLocalStorage } from 'node:async_hooks';
import type { UnitOfWork } from '../ports.js';

/** What takes part in a unit of work: it keeps the changes aside until they stand or fall together. */
interface Participant {
  begin(): void;
  commit(): void;
  rollback(): void;
}

/** A `UnitOfWork` over in-memory tables: serialized, all or nothing, and invisible to others until it ends. */
export class InMemoryUnitOfWork implements UnitOfWork {
  private readonly inside = new AsyncLocalStorage<{ open: boolean; readonly afterwards: (() => void)[] }>();
  private readonly participants: Participant[] = [];
  private last: Promise<unknown> = Promise.resolve();

  get isOpen(): boolean {
    return this.inside.getStore()?.open === true;
  }

  run<T>(work: () => Promise<T>): Promise<T> {
    if (this.isOpen) return work();
    const unit = { open: true, afterwards: [] as (() => void)[] };
    const result = this.last.then(() => this.inside.run(unit, () => this.perform(work)));
    const ended = result.finally(() => {
      // What was begun inside and left running is outside from here on.
      unit.open = false;
      // On Node 20 a storage in use taxes every promise of the process, and each case has one of its own.
      this.inside.disable();
    });
    this.last = ended.catch(() => undefined);
    return ended.then((value) => {
      for (const each of unit.afterwards) each();
      return value;
    });
  }

  afterCommit(work: () => void): void {
    const unit = this.inside.getStore();
    if (unit?.open === true) unit.afterwards.push(work);
    else work();
  }

  /** Makes a table whose changes belong to units of this kind. */
  table<Row>(): InMemoryTable<Row> {
    const table = new InMemoryTable<Row>(this);
    this.participants.push(table);
    return table;
  }

  private async perform<T>(work: () => Promise<T>): Promise<T> {
    for (const each of this.participants) each.begin();
    try {
      const result = await work();
      for (const each of this.participants) each.commit();
      return result;
    } catch (error) {
      for (const each of this.participants) each.rollback();
      throw error;
    }
  }
}

/** Rows by key. Inside a unit: with its changes; outside: as they were committed. Rows are never changed in place. */
export class InMemoryTable<Row> implements Participant {
  private committed = new Map<string, Row>();
  private staged = new Map<string, Row>();

  constructor(private readonly unit: UnitOfWork) {}

  get rows(): readonly Row[] {
    return [...this.visible.values()];
  }

  get(key: string): Row | undefined {
    return this.visible.get(key);
  }

  /** @throws Error outside a unit of work. */
  set(key: string, row: Row): void {
    this.writable().set(key, row);
  }

  /** @throws Error outside a unit of work. */
  delete(key: string): void {
    this.writable().delete(key);
  }

  begin(): void {
    this.staged = new Map(this.committed);
  }

  commit(): void {
    this.committed = this.staged;
  }

  rollback(): void {
    this.staged = this.committed;
  }

  private get visible(): ReadonlyMap<string, Row> {
    return this.unit.isOpen ? this.staged : this.committed;
  }

  private writable(): Map<string, Row> {
    if (!this.unit.isOpen) throw new Error('writing needs a unit of work');
    return this.staged;
  }
}
