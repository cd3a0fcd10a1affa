import { formatDuration } from './duration.js';

describe('a time in words', () => {
  it.each([
    [1, '1 second'],
    [60, '1 minute'],
    [61, '61 seconds'],
    [121, '3 minutes'],
    [3600, '1 hour'],
    [5400, '2 hours'],
    [86_400, '1 day'],
    [7_776_000, '90 days'],
  ])('of %d seconds is %s, and never too short', (seconds, words) => {
    expect(formatDuration('en', seconds)).toBe(words);
  });

  it('is in the language of its page', () => {
    expect(formatDuration('de', 600)).toBe('10 Minuten');
  });
});
