import { dayAfter, endOfDay } from './day.js';

describe('a day', () => {
  it('ends with its last second where the reader is', () => {
    expect(new Date(endOfDay('2027-01-31') ?? 0).getDate()).toBe(31);
    expect(new Date(endOfDay('2027-01-31') ?? 0).getHours()).toBe(23);
  });

  it('that is not named is none', () => {
    expect(endOfDay('')).toBeNull();
  });

  it('is written as fields of dates take it', () => {
    expect(dayAfter(30, new Date(2027, 0, 2, 12).getTime())).toBe('2027-02-01');
  });
});
