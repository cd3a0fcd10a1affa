import { HOUR, type HourlyCount, type HourRange } from './hourly-count.js';
import { Issuance, MOST_POINTS, STEPS } from './issuance.js';

const DAY = STEPS.day;
const START = Date.UTC(2026, 0, 1);

const issued = (hour: number, name: string, count: number): HourlyCount => ({
  ...{ hour: START + hour * HOUR, outcome: 'issued', name, clientId: null, count },
});
const refused = (hour: number, clientId: string, count: number): HourlyCount => ({
  ...{ hour: START + hour * HOUR, outcome: 'refused', name: 'invalid_scope', clientId, count },
});

const COUNTS = [
  issued(0, 'client_credentials', 2),
  issued(0, 'authorization_code', 1),
  issued(2, 'client_credentials', 5),
  refused(1, 'cc_a', 3),
  refused(1, 'cc_b', 1),
  { ...refused(1, 'cc_b', 4), outcome: 'wrongGrant' as const, name: 'unauthorized_client' },
];

const open = () =>
  new Issuance({
    between: async ({ from, to }: HourRange) => ({
      counts: COUNTS.filter(({ hour }) => hour >= from && hour < to),
      complete: true,
    }),
  });

describe('issuance over time', () => {
  it('has a point for every hour, those without an entry too', async () => {
    const { points } = await open().series({ from: START, to: START + 4 * HOUR }, 'hour');
    expect(points.map(({ counts }) => counts.map(({ name, count }) => [name, count]))).toEqual([
      [
        ['client_credentials', 2],
        ['authorization_code', 1],
      ],
      [
        ['invalid_scope', 4],
        ['unauthorized_client', 4],
      ],
      [['client_credentials', 5]],
      [],
    ]);
    expect(points.map(({ at }) => at)).toEqual([0, 1, 2, 3].map((hour) => START + hour * HOUR));
  });

  it('adds the hours of a day up, and tells whole days around what was asked', async () => {
    const series = await open().series({ from: START + 90, to: START + DAY + 1 }, 'day');
    expect([series.from, series.to]).toEqual([START, START + 2 * DAY]);
    expect(series.points.map(({ at }) => at)).toEqual([START, START + DAY]);
    expect(series.points[0]?.counts[0]).toEqual({ outcome: 'issued', name: 'client_credentials', count: 7 });
  });

  it('tells the sets that were refused most, most first', async () => {
    const { failing } = await open().series({ from: START, to: START + DAY }, 'day');
    expect(failing).toEqual([
      { clientId: 'cc_b', refused: 1, wrongGrant: 4 },
      { clientId: 'cc_a', refused: 3, wrongGrant: 0 },
    ]);
  });

  it.each([
    ['no time', START, START],
    ['a time backwards', START, START - 1],
    ['too many steps', START, START + MOST_POINTS * HOUR + 1],
  ])('refuses %s', async (_, from, to) => {
    await expect(open().series({ from, to }, 'hour')).rejects.toMatchObject({ code: 'bad-range' });
  });
});
