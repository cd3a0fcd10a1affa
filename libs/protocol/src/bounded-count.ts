/** A count that stops at a bound, so that it stays cheap however much there is. */
export interface BoundedCount {
  readonly count: number;
  /** Whether it stopped: there may be more. */
  readonly atLeast: boolean;
}

/** How many of anything are counted before the counting stops. */
export const MOST_COUNTED = 10_000;

/** What was found when one more than `MOST_COUNTED` were looked for. */
export function boundedCount(found: number): BoundedCount {
  return { count: Math.min(found, MOST_COUNTED), atLeast: found > MOST_COUNTED };
}
