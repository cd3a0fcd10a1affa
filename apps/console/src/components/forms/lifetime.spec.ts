import { toLifetime, toSeconds } from './lifetime.js';

describe('a lifetime', () => {
  it.each([
    [0, 0, 'seconds'],
    [45, 45, 'seconds'],
    [90, 90, 'seconds'],
    [600, 10, 'minutes'],
    [3600, 1, 'hours'],
    [5400, 90, 'minutes'],
    [2_592_000, 30, 'days'],
  ] as const)('of %d seconds is %d %s, and back', (seconds, amount, unit) => {
    expect(toLifetime(seconds)).toEqual({ amount, unit });
    expect(toSeconds({ amount, unit })).toBe(seconds);
  });
});
