import { beginOf, periodOf } from './period.js';
import { byGrant, byResult, totalsOf } from './series.js';

const issued = (name: string, count: number) => ({ outcome: 'issued' as const, name, count });
const point = (hour: number, counts: ReturnType<typeof issued>[], refused = 0, wrong_grant = 0) => ({
  at: `2026-11-27T0${hour}:00:00.000Z`,
  issued: counts.reduce((total, { count }) => total + count, 0),
  refused,
  wrong_grant,
  counts,
});
const SERIES = {
  to: '2026-11-27T03:00:00.000Z',
  points: [
    point(1, [issued('client_credentials', 2), issued('authorization_code', 5)]),
    point(2, [issued('client_credentials', 1)], 3, 1),
  ],
};

describe('the bars of what was issued', () => {
  it('are parted by grant, most used first', () => {
    const { bars, names } = byGrant(SERIES);
    expect(names).toEqual(['authorization_code', 'client_credentials']);
    expect(bars.map(({ parts, total }) => [parts, total])).toEqual([
      [{ client_credentials: 2, authorization_code: 5 }, 7],
      [{ client_credentials: 1 }, 1],
    ]);
  });

  it('end where the next begins, and the last where the series ends', () => {
    expect(byGrant(SERIES).bars.map(({ to }) => to)).toEqual([SERIES.points[1]?.at, SERIES.to]);
  });

  it('are parted by result, with a wrong grant apart from other refusals', () => {
    expect(byResult(SERIES)[1]?.parts).toEqual({ issued: 1, refused: 3, wrongGrant: 1 });
  });

  it('add up', () => {
    expect(totalsOf(SERIES)).toEqual({ issued: 8, refused: 3, wrongGrant: 1, asked: 12 });
  });
});

describe('the period of the dashboard', () => {
  it('is a day unless the address names one that exists', () => {
    expect([periodOf(undefined), periodOf('9y'), periodOf('30d')]).toEqual(['24h', '24h', '30d']);
  });

  it('holds as many whole steps as it is long, with the one that is still running', () => {
    const now = Date.parse('2026-11-27T14:20:00.000Z');
    expect(beginOf('24h', now)).toBe('2026-11-26T15:00:00.000Z');
    expect(beginOf('7d', now)).toBe('2026-11-21T00:00:00.000Z');
  });
});
