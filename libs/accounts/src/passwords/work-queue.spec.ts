import { WorkQueue } from './work-queue.js';

/** Work that ends when it is told to. */
function openWork() {
  const ends: (() => void)[] = [];
  let most = 0;
  let running = 0;
  const work = async (): Promise<void> => {
    most = Math.max(most, ++running);
    await new Promise<void>((resolve) => ends.push(resolve));
    running -= 1;
  };
  return { work, ends, mostAtOnce: () => most };
}

describe('a queue of work', () => {
  it('runs few at once, and lets those that wait follow in their order', async () => {
    const queue = new WorkQueue(2, 10);
    const { work, ends, mostAtOnce } = openWork();
    const order: number[] = [];
    const all = [0, 1, 2, 3, 4].map((index) => queue.run(work).then(() => order.push(index)));
    for (let ended = 0; ended < 5;) {
      await Promise.resolve();
      if (ends.length > ended) ends[ended++]?.();
    }
    await Promise.all(all);
    expect(mostAtOnce()).toBe(2);
    expect(order).toEqual([0, 1, 2, 3, 4]);
  });

  it('refuses what is more than may wait, and takes more again later (case 218)', async () => {
    const queue = new WorkQueue(1, 1);
    const { work, ends } = openWork();
    const [first, second] = [queue.run(work), queue.run(async () => 'waited')];
    await expect(queue.run(async () => 'never')).rejects.toMatchObject({ code: 'throttled' });
    ends[0]?.();
    await first;
    expect(await second).toBe('waited');
    expect(await queue.run(async () => 'later')).toBe('later');
  });

  it('goes on after work that failed', async () => {
    const queue = new WorkQueue(1, 1);
    const failing = queue.run(async () => {
      throw new Error('failed');
    });
    const next = queue.run(async () => 'next');
    await expect(failing).rejects.toThrow('failed');
    expect(await next).toBe('next');
  });
});
