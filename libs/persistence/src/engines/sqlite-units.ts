import { setImmediate as nextTurn } from 'node:timers/promises';
import type { SqliteConnection } from './sqlite-connection.js';

/** A unit of work that waits, and whom to tell how it ended. */
interface WaitingUnit {
  readonly work: () => Promise<unknown>;
  readonly resolve: (value: never) => void;
  readonly reject: (error: unknown) => void;
}

type Outcome = { readonly value: unknown } | { readonly error: unknown };

/** Units that share a transaction: some ten milliseconds of work, in which nothing else is answered. */
const MOST = 32;

/**
 * Units of work that wait together run in one transaction, each in a savepoint of its own, and share the one write to
 * the disk that makes them durable. Nobody is told of an end before that: what fails with the transaction fails for
 * all of them, for one may have built on what another wrote.
 */
export class SqliteUnits {
  private waiting: WaitingUnit[] = [];

  constructor(
    /** Runs `work` as one transaction, when its turn has come. */
    private readonly transact: <T>(work: (connection: SqliteConnection) => Promise<T>) => Promise<T>,
  ) {}

  /** Resolves and rejects as `work` does, once that is durable. */
  run<T>(work: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.waiting.push({ work, resolve, reject });
      if (this.waiting.length === 1) void this.runWaiting();
    });
  }

  private async runWaiting(): Promise<void> {
    let batch: readonly WaitingUnit[] = [];
    try {
      const outcomes = await this.transact(async (connection) => {
        // Who was read off the network in this turn of the event loop comes along.
        await nextTurn();
        batch = this.takeWaiting();
        const ended: Outcome[] = [];
        for (const { work } of batch) ended.push(await inSavepoint(connection, work));
        return ended;
      });
      outcomes.forEach((outcome, index) => tell(batch[index], outcome));
    } catch (error) {
      // Without a transaction nobody was taken yet, and all who wait have waited in vain.
      for (const unit of batch.length > 0 ? batch : this.takeWaiting()) unit.reject(error);
    }
  }

  private takeWaiting(): readonly WaitingUnit[] {
    const batch = this.waiting.splice(0, MOST);
    if (this.waiting.length > 0) void this.runWaiting();
    return batch;
  }
}

async function inSavepoint(connection: SqliteConnection, work: () => Promise<unknown>): Promise<Outcome> {
  connection.exec('SAVEPOINT unit');
  try {
    const value = await work();
    connection.exec('RELEASE unit');
    return { value };
  } catch (error) {
    // After some faults, such as a full disk, SQLite has rolled back everything by itself.
    if (!connection.inTransaction) throw error;
    connection.exec('ROLLBACK TO unit; RELEASE unit');
    return { error };
  }
}

function tell(unit: WaitingUnit | undefined, outcome: Outcome): void {
  if ('error' in outcome) unit?.reject(outcome.error);
  else unit?.resolve(outcome.value as never);
}
