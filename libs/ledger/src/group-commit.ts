/** An item that waits for its commit. */
interface Waiting<T> {
  readonly item: T;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Writes what many callers append in as few commits as possible: what arrives while a commit runs goes into the next.
 * Every caller waits for the commit that holds its own item, and learns when it failed.
 */
export class GroupCommit<T> {
  private waiting: Waiting<T>[] = [];
  private running = false;

  constructor(
    private readonly commit: (items: readonly T[]) => Promise<void>,
    private readonly largest = 256,
  ) {}

  /** Resolves once `item` is durable; rejects when its commit failed. */
  append(item: T): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      if (!this.running) this.start();
    });
  }

  /** Waits for one turn of the event loop, so that requests read in the same turn share a commit. */
  private start(): void {
    this.running = true;
    setImmediate(() => void this.drain());
  }

  private async drain(): Promise<void> {
    while (this.waiting.length > 0) await this.commitBatch(this.waiting.splice(0, this.largest));
    this.running = false;
  }

  private async commitBatch(batch: readonly Waiting<T>[]): Promise<void> {
    try {
      await this.commit(batch.map(({ item }) => item));
      for (const { resolve } of batch) resolve();
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
}
