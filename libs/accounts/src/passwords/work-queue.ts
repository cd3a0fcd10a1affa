import { AccountError } from '../account-error.js';

/** Lets few works run at once and some wait; what is more is refused, so that none waits for ever. */
export class WorkQueue {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly mostRunning: number,
    private readonly mostWaiting: number,
  ) {}

  /** @throws AccountError throttled: too many wait already */
  async run<T>(work: () => Promise<T>): Promise<T> {
    await this.takeTurn();
    try {
      return await work();
    } finally {
      this.passTurn();
    }
  }

  private async takeTurn(): Promise<void> {
    if (this.running < this.mostRunning) {
      this.running += 1;
      return;
    }
    if (this.waiting.length >= this.mostWaiting) {
      throw new AccountError(
        'throttled',
        'too many passwords are being checked at once; try again in a second',
      );
    }
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** The turn goes to who waits longest; only when nobody waits does it become free. */
  private passTurn(): void {
    const next = this.waiting.shift();
    if (next === undefined) this.running -= 1;
    else next();
  }
}
