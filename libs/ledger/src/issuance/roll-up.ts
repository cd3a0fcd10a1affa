import type { Clock } from '#protocol';
import type { HourlyCountStore } from './hourly-count.js';

/**
 * Milliseconds after which an entry is settled: nothing that is entered later has a place before it. No transaction
 * stays open that long, and no two instances' clocks are that far apart.
 */
export const SETTLED_AFTER = 120_000;

/** What the roll-up needs of its host. */
export interface RollUpPorts {
  readonly clock: Clock;
  readonly hourlyCounts: Pick<HourlyCountStore, 'rollUp'>;
}

/** Milliseconds between two looks, where nothing waits and where more does. */
interface Pace {
  readonly idle: number;
  readonly busy: number;
}

/**
 * Counts settled entries of the ledger by hour, in the background. Every instance runs one: what one has counted no
 * other counts again, and what a crash interrupts is counted the next time.
 */
export class RollUp {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private started = false;

  constructor(
    private readonly ports: RollUpPorts,
    private readonly onError: (error: unknown) => void = () => undefined,
    private readonly pace: Pace = { idle: 10_000, busy: 100 },
  ) {}

  /** Looks at once, and goes on until `stop`, without keeping the process alive. */
  start(): void {
    if (this.started) return;
    this.started = true;
    this.next(0);
  }

  /** Waits for the batch that is being counted, and begins no other. */
  async stop(): Promise<void> {
    this.started = false;
    clearTimeout(this.timer);
    await this.running;
  }

  private next(delay: number): void {
    this.timer = setTimeout(() => {
      this.running = this.look();
    }, delay);
    this.timer.unref();
  }

  /** A look that fails is reported, and tried again at the next. */
  private async look(): Promise<void> {
    const settledBefore = this.ports.clock.now() - SETTLED_AFTER;
    const more = await this.ports.hourlyCounts.rollUp(settledBefore).catch((error: unknown) => {
      this.onError(error);
      return false;
    });
    if (this.started) this.next(more ? this.pace.busy : this.pace.idle);
  }
}
