import { BoundedQueue } from './bounded-queue.js';

describe('a bounded queue', () => {
  it('does a few things at a time, in their order, and refuses what is too much', async () => {
    const queue = new BoundedQueue({ running: 1, waiting: 2 });
    const begun: number[] = [];
    const open: (() => void)[] = [];
    const work = (number: number) => () => {
      begun.push(number);
      return new Promise<void>((resolve) => open.push(resolve));
    };
    expect([1, 2, 3, 4].map((number) => queue.add(work(number)))).toEqual([true, true, true, false]);
    expect(begun).toEqual([1]);
    const idle = queue.idle();
    for (let done = 0; done < 3; done += 1) {
      open[done]?.();
      await new Promise(setImmediate);
    }
    await idle;
    expect(begun).toEqual([1, 2, 3]);
    expect(queue.add(async () => undefined)).toBe(true);
  });

  it('is idle when nothing was asked of it', async () => {
    expect(await new BoundedQueue({ running: 1, waiting: 1 }).idle()).toBeUndefined();
  });
});
