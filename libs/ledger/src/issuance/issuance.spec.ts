import { HOUR, type HourRange, type StepCount } from './hourly-count.js';
import { Issuance, MOST_POINTS, STEPS } from './issuance.js';

const DAY = STEPS.day;
const START = Date.UTC(2026, 0, 1);

const count = (hour: number, name: string, found: number, outcome: StepCount['outcome'] = 'issued') => ({
  ...{ at: START + hour * HOUR, outcome, name, count: found },
});

const COUNTS: readonly StepCount[] = [
  count(0, 'client_credentials', 2),
  count(0, 'client_credentials', 1),
  count(0, 'authorization_code', 1),
  count(1, 'invalid_scope', 4, 'refused'),
  count(2, 'client_credentials', 5),
];
const FAILING = [{ clientId: 'cc_b', refused: 1, wrongGrant: 4 }];

/** Issuance over those counts, and every question that it asked. */
function open() {
  const asked: [HourRange, number][] = [];
  const issuance = new Issuance({
    between: async (range, width) => {
      asked.push([range, width]);
      return { counts: COUNTS, complete: true };
    },
    failing: async () => FAILING,
  });
  return { issuance, asked };
}

describe('issuance over time', () => {
  it('has a point for every step, those without an entry too, and each outcome and name once', async () => {
    const { points } = await open().issuance.series({ from: START, to: START + 4 * HOUR }, 'hour');
    expect(points.map(({ counts }) => counts.map(({ name, count: sum }) => [name, sum]))).toEqual([
      [
        ['client_credentials', 3],
        ['authorization_code', 1],
      ],
      [['invalid_scope', 4]],
      [['client_credentials', 5]],
      [],
    ]);
    expect(points.map(({ at }) => at)).toEqual([0, 1, 2, 3].map((hour) => START + hour * HOUR));
  });

  it('covers whole steps around what was asked, and tells the sets that fail most', async () => {
    const { issuance, asked } = open();
    const series = await issuance.series({ from: START + 90, to: START + DAY + 1 }, 'day');
    expect([series.from, series.to]).toEqual([START, START + 2 * DAY]);
    expect(series.points.map(({ at }) => at)).toEqual([START, START + DAY]);
    expect(asked).toEqual([[{ from: START, to: START + 2 * DAY }, DAY]]);
    expect(series.failing).toEqual(FAILING);
  });

  it.each([
    ['no time', START, START],
    ['a time backwards', START, START - 1],
    ['too many steps', START, START + MOST_POINTS * HOUR + 1],
  ])('refuses %s', async (_, from, to) => {
    await expect(open().issuance.series({ from, to }, 'hour')).rejects.toMatchObject({ code: 'bad-range' });
  });
});
