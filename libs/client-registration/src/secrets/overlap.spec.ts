import { parseInstant } from '../rules/instant.js';
import { OVERLAPS, parseOverlap } from './overlap.js';

const NOW = Date.UTC(2026, 0, 1);
const HOUR = 3_600_000;

describe('an overlap', () => {
  it('ends the old secret at once, or a day after the first use of the new', () => {
    expect(parseOverlap('now', NOW)).toEqual({ kind: 'at-once' });
    expect(parseOverlap('24h-after-first-use', NOW)).toEqual({ kind: 'after-first-use' });
  });

  it.each([
    ['1h', HOUR],
    ['24h', 24 * HOUR],
    ['7d', 168 * HOUR],
  ])('of %s ends it after so long', (text, length) => {
    expect(parseOverlap(text, NOW)).toEqual({ kind: 'at', time: NOW + length });
  });

  it('may be a date in the future', () => {
    expect(parseOverlap('2026-01-02', NOW)).toEqual({ kind: 'at', time: NOW + 24 * HOUR });
    expect(parseOverlap('2026-01-01T03:00:00+01:00', NOW)).toEqual({ kind: 'at', time: NOW + 2 * HOUR });
  });

  it('is not in the past', () => {
    for (const text of ['2025-12-31', '2026-01-01', '2026-01-01T00:00:00Z'])
      expect(() => parseOverlap(text, NOW)).toThrow('overlap: the date is in the past');
  });

  it.each([
    '',
    '2h',
    'NOW',
    '7',
    '1h ',
    'tomorrow',
    '2026-13-01',
    '2027-02-30',
    '2027-01-01T12:00',
    '1893456000',
    'constructor',
  ])('is not “%s”, and says what it may be', (text) => {
    expect(() => parseOverlap(text, NOW)).toThrow(OVERLAPS.join(', '));
  });
});

describe('a time', () => {
  it('is ISO 8601 with its offset', () => {
    expect(parseInstant('2026-01-01T00:00:00.500Z', 'expiresAt')).toBe(NOW + 500);
    expect(parseInstant('2028-02-29', 'expiresAt')).toBe(Date.UTC(2028, 1, 29));
  });

  it.each(['', 'soon', '2027-02-29', '2026-01-01 00:00', '2026-01-01T25:00Z', '01/02/2027', '+012027-01-01'])(
    'is not “%s”',
    (text) => {
      expect(() => parseInstant(text, 'expiresAt')).toThrow('expiresAt: an ISO 8601 date or time is needed');
    },
  );
});
