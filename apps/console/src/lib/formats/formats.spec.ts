import { formatsIn } from './formats.js';

const NOW = Date.parse('2026-11-27T12:00:00Z');
const en = formatsIn('en');
const de = formatsIn('de');

describe('a time', () => {
  it.each([
    ['2026-11-27T11:59:57Z', '3 seconds ago'],
    ['2026-11-27T11:57:10Z', '2 minutes ago'],
    ['2026-11-25T12:00:00Z', '2 days ago'],
    ['2026-11-27T15:00:00Z', 'in 3 hours'],
    ['2026-11-27T12:00:00Z', 'now'],
  ])('is said as one says it: %s is %s', (iso, said) => {
    expect(en.relative(iso, NOW)).toBe(said);
  });

  it('is said in the language of the reader', () => {
    expect(de.relative('2026-11-27T11:57:10Z', NOW)).toBe('vor 2 Minuten');
  });
});

describe('a number', () => {
  it('is grouped as the language does', () => {
    expect([en.number(1234567), de.number(1234567)]).toEqual(['1,234,567', '1.234.567']);
  });
});

describe('a duration', () => {
  it.each([
    [90, '90 seconds'],
    [3600, '1 hour'],
    [5400, '90 minutes'],
    [172800, '2 days'],
    [0, '0 seconds'],
  ])('of %d seconds is %s', (seconds, said) => {
    expect(en.duration(seconds)).toBe(said);
  });
});
