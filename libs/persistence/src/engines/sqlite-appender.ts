import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { StorageUnavailable } from '#protocol';

/** What the thread needs to open its connection: the pragmas to set, and the values to find afterwards. */
export interface AppenderSettings {
  readonly path: string;
  readonly pragmas: readonly string[];
  readonly demands: Readonly<Record<string, unknown>>;
}

/** A statement, and the rows of values to run it with. */
export interface StatementRows {
  readonly sql: string;
  readonly rows: readonly (readonly unknown[])[];
}

/** Null when the batch is committed; otherwise SQLite's result code, and what it said. */
export type AppenderAnswer = { readonly code: string; readonly message: string } | null;

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

const THREAD = new URL('./sqlite-appender.worker.mjs', import.meta.url);

/**
 * Commits rows to an SQLite file on a thread and a connection of its own: the wait for the disk, which is most of a
 * commit, stops no request. The thread begins with the first commit. One commit at a time.
 */
export class SqliteAppender {
  private thread: Worker | undefined;
  private waiting: Waiting | undefined;
  private closed = false;

  constructor(private readonly settings: AppenderSettings) {}

  /**
   * Resolves once the rows are durable; nothing of them is kept when it rejects with an SQLite fault.
   *
   * @throws StorageUnavailable: the thread ended, and nobody knows whether it had committed. The next commit begins another.
   */
  commit(batch: readonly StatementRows[]): Promise<void> {
    if (this.closed) return Promise.reject(new Error('the database is closed'));
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      this.thread ??= this.start();
      // One text is copied at once; a thousand small values would be copied one by one.
      this.thread.postMessage(JSON.stringify(batch));
    });
  }

  /** Lets the thread close its connection and end. */
  async close(): Promise<void> {
    const { thread } = this;
    this.closed = true;
    if (thread === undefined) return;
    const ended = once(thread, 'exit');
    thread.postMessage(null);
    await ended;
  }

  private start(): Worker {
    const thread = new Worker(THREAD, { workerData: this.settings });
    let fault: unknown = new Error('the thread that commits has ended');
    thread.on('message', (answer: AppenderAnswer) => this.settle(answer));
    thread.on('error', (error) => (fault = error));
    thread.on('exit', () => {
      this.thread = undefined;
      this.waiting?.reject(new StorageUnavailable(fault));
    });
    return thread;
  }

  private settle(answer: AppenderAnswer): void {
    const { waiting } = this;
    this.waiting = undefined;
    if (answer === null) waiting?.resolve();
    else waiting?.reject(Object.assign(new Error(answer.message), { code: answer.code }));
  }
}
