import { endOfFriday } from './end-of-friday.js';

describe('until Friday', () => {
  it.each([
    ['a Monday', '2026-11-23T09:00:00Z', '2026-11-28T00:00:00.000Z'],
    ['the last second of a Thursday', '2026-11-26T23:59:59Z', '2026-11-28T00:00:00.000Z'],
    ['a Friday', '2026-11-27T00:00:00Z', '2026-12-05T00:00:00.000Z'],
    ['a Saturday', '2026-11-28T12:00:00Z', '2026-12-05T00:00:00.000Z'],
  ])('is, on %s, the end of the next one', (_, now, end) => {
    expect(endOfFriday(Date.parse(now))).toBe(end);
  });
});
