import { boundedCount, MOST_COUNTED } from './bounded-count.js';

describe('a bounded count', () => {
  it.each([
    [0, { count: 0, atLeast: false }],
    [MOST_COUNTED, { count: MOST_COUNTED, atLeast: false }],
    [MOST_COUNTED + 1, { count: MOST_COUNTED, atLeast: true }],
  ])('of %d says whether it stopped', (found, count) => {
    expect(boundedCount(found)).toEqual(count);
  });
});
