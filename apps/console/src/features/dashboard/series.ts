import type { Schema } from '../../lib/api/client.js';

type Issuance = Schema<'Issuance'>;

/** One bar: when it begins and ends, and its parts by name. */
export interface Bar {
  readonly from: string;
  readonly to: string;
  readonly parts: Readonly<Record<string, number>>;
  readonly total: number;
}

/** What was issued, a bar a step, by grant type; and the grant types that occur, most used first. */
export function byGrant({ points, to }: Pick<Issuance, 'points' | 'to'>) {
  const sums = new Map<string, number>();
  const bars = points.map(({ at, counts }, index) => {
    const issued = counts.filter(({ outcome }) => outcome === 'issued');
    for (const { name, count } of issued) sums.set(name, (sums.get(name) ?? 0) + count);
    const parts = Object.fromEntries(issued.map(({ name, count }) => [name, count]));
    return barOf(at, points[index + 1]?.at ?? to, parts);
  });
  const names = [...sums].sort(([, a], [, b]) => b - a).map(([name]) => name);
  return { bars, names };
}

/** What came of the requests, a bar a step. */
export function byResult({ points, to }: Pick<Issuance, 'points' | 'to'>): readonly Bar[] {
  return points.map(({ at, issued, refused, wrong_grant: wrongGrant }, index) =>
    barOf(at, points[index + 1]?.at ?? to, { issued, refused, wrongGrant }),
  );
}

function barOf(from: string, to: string, parts: Readonly<Record<string, number>>): Bar {
  return { from, to, parts, total: sum(Object.values(parts)) };
}

/** Everything of a period in one number each. */
export function totalsOf({ points }: Pick<Issuance, 'points'>) {
  const [issued, refused, wrongGrant] = [
    sum(points.map((point) => point.issued)),
    sum(points.map((point) => point.refused)),
    sum(points.map((point) => point.wrong_grant)),
  ];
  return { issued, refused, wrongGrant, asked: issued + refused + wrongGrant };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
