import { SettableClock } from '#protocol/testing';
import { RollUp, SETTLED_AFTER } from './roll-up.js';

const PACE = { idle: 1000, busy: 10 };

/** Counts that have so many batches waiting, and can be made to fail. */
class WaitingBatches {
  readonly looks: number[] = [];
  failure: Error | undefined;

  constructor(private batches: number) {}

  async rollUp(settledBefore: number): Promise<boolean> {
    this.looks.push(settledBefore);
    if (this.failure !== undefined) throw this.failure;
    this.batches -= 1;
    return this.batches > 0;
  }
}

describe('the roll-up of the ledger', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const open = (batches: number) => {
    const clock = new SettableClock();
    const hourlyCounts = new WaitingBatches(batches);
    const errors: unknown[] = [];
    const rollUp = new RollUp({ clock, hourlyCounts }, (error) => errors.push(error), PACE);
    return { clock, hourlyCounts, errors, rollUp };
  };

  it('counts only what is settled', async () => {
    const { clock, hourlyCounts, rollUp } = open(1);
    rollUp.start();
    await jest.advanceTimersByTimeAsync(0);
    expect(hourlyCounts.looks).toEqual([clock.now() - SETTLED_AFTER]);
  });

  it('goes on soon while more waits, and seldom when nothing does', async () => {
    const { hourlyCounts, rollUp } = open(3);
    rollUp.start();
    rollUp.start();
    await jest.advanceTimersByTimeAsync(PACE.busy * 3);
    expect(hourlyCounts.looks).toHaveLength(3);
    await jest.advanceTimersByTimeAsync(PACE.idle);
    expect(hourlyCounts.looks).toHaveLength(4);
  });

  it('reports what fails, and tries again', async () => {
    const { hourlyCounts, errors, rollUp } = open(1);
    hourlyCounts.failure = new Error('disk full');
    rollUp.start();
    await jest.advanceTimersByTimeAsync(PACE.idle);
    expect(errors).toEqual([hourlyCounts.failure, hourlyCounts.failure]);
  });

  it('ends when it is stopped', async () => {
    const { hourlyCounts, rollUp } = open(9);
    rollUp.start();
    await jest.advanceTimersByTimeAsync(0);
    await rollUp.stop();
    await jest.advanceTimersByTimeAsync(PACE.idle * 9);
    expect(hourlyCounts.looks).toHaveLength(1);
    expect(jest.getTimerCount()).toBe(0);
  });
});
