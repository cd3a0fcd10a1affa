import { LedgerError } from '../ledger-error.js';
import {
  HOUR,
  type FailingSet,
  type HourlyCountStore,
  type HourRange,
  type Outcome,
  type StepCount,
} from './hourly-count.js';

/** How wide one point of the series is. */
export type Step = keyof typeof STEPS;
/** In milliseconds. Days begin at midnight, UTC. */
export const STEPS = { hour: HOUR, day: 24 * HOUR } as const;

/** The most points of one series. */
export const MOST_POINTS = 800;
/** How many of the sets that fail most are told. */
const MOST_FAILING = 20;

/** How many requests of one step had an outcome, by grant type or by error. */
export interface IssuancePoint {
  /** When the step began: milliseconds. */
  readonly at: number;
  readonly counts: readonly { readonly outcome: Outcome; readonly name: string; readonly count: number }[];
}

/** How much was issued and refused over time. */
export interface IssuanceSeries extends HourRange {
  readonly points: readonly IssuancePoint[];
  /** Those that were refused most, most first. */
  readonly failing: readonly FailingSet[];
  readonly complete: boolean;
}

/** How many tokens were issued by each grant over time, and what was refused. */
export class Issuance {
  constructor(private readonly hourlyCounts: Pick<HourlyCountStore, 'between' | 'failing'>) {}

  /** Whole steps around `from` and `to` (milliseconds). @throws LedgerError bad-range: empty, or too many steps */
  async series(asked: HourRange, step: Step): Promise<IssuanceSeries> {
    const width = STEPS[step];
    const range = { from: floor(asked.from, width), to: floor(asked.to - 1, width) + width };
    requireShort(asked, (range.to - range.from) / width);
    const { counts, complete } = await this.hourlyCounts.between(range, width);
    const failing = await this.hourlyCounts.failing(range, MOST_FAILING);
    return { ...range, points: toPoints(range, width, counts), failing, complete };
  }
}

const floor = (time: number, width: number): number => Math.floor(time / width) * width;

function requireShort({ from, to }: HourRange, points: number): void {
  if (from >= to) throw new LedgerError('bad-range', 'to: a time after from is needed', 'to');
  if (points <= MOST_POINTS) return;
  const reason = `step: at most ${MOST_POINTS} steps at once; take longer ones or less time`;
  throw new LedgerError('bad-range', reason, 'step');
}

/** Every step of the range, those without an entry too. */
function toPoints(
  { from, to }: HourRange,
  width: number,
  counts: readonly StepCount[],
): readonly IssuancePoint[] {
  const steps = new Map<number, Map<string, IssuancePoint['counts'][number]>>();
  for (let at = from; at < to; at += width) steps.set(at, new Map());
  for (const { at, outcome, name, count } of counts) {
    const step = steps.get(at);
    const key = `${outcome} ${name}`;
    step?.set(key, { outcome, name, count: count + (step.get(key)?.count ?? 0) });
  }
  return [...steps].map(([at, byName]) => ({ at, counts: [...byName.values()] }));
}
