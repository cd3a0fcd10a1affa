import { Cache } from './cache.js';

/** A reader that counts, and answers with how often it was asked. */
function counting(): { read: () => Promise<number>; reads: () => number } {
  let count = 0;
  return { read: async () => ++count, reads: () => count };
}

describe('a cache', () => {
  it('reads once, also what is absent and what many ask at once', async () => {
    const cache = new Cache<undefined>(() => true);
    let reads = 0;
    const read = async () => void reads++;
    await Promise.all([cache.get('a', read), cache.get('a', read)]);
    await cache.get('a', read);
    expect(reads).toBe(1);
  });

  it('reads anew after it was cleared', async () => {
    const cache = new Cache<number>(() => true);
    const { read } = counting();
    await cache.get('a', read);
    cache.clear();
    expect(await cache.get('a', read)).toBe(2);
  });

  it('never shows after a clearing what was being read before it', async () => {
    const cache = new Cache<string>(() => true);
    let answer = (_: string): void => undefined;
    const early = cache.get('a', () => new Promise((resolve) => (answer = resolve)));
    cache.clear();
    answer('stale');
    expect(await early).toBe('stale');
    expect(await cache.get('a', async () => 'fresh')).toBe('fresh');
  });

  it('reads through, and keeps nothing, while it may not be used', async () => {
    let usable = false;
    const cache = new Cache<number>(() => usable);
    const { read } = counting();
    await cache.get('a', read);
    await cache.get('a', read);
    usable = true;
    expect(await cache.get('a', read)).toBe(3);
  });

  it('does not keep a failure', async () => {
    const cache = new Cache<string>(() => true);
    await expect(cache.get('a', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
    expect(await cache.get('a', async () => 'up')).toBe('up');
  });

  it('lets the least recently used go first', async () => {
    const cache = new Cache<number>(() => true, 2);
    const { read, reads } = counting();
    for (const key of ['a', 'b', 'a', 'c', 'a']) await cache.get(key, read);
    expect(reads()).toBe(3);
    await cache.get('b', read);
    expect(reads()).toBe(4);
  });
});
