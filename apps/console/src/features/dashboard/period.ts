const HOUR = 3_600_000;

/** How long back the dashboard looks, and how wide one bar is. Days are those of UTC. */
export const PERIODS = {
  '24h': { length: 24 * HOUR, step: 'hour', width: HOUR },
  '7d': { length: 7 * 24 * HOUR, step: 'day', width: 24 * HOUR },
  '30d': { length: 30 * 24 * HOUR, step: 'day', width: 24 * HOUR },
} as const;
export type PeriodName = keyof typeof PERIODS;

export const PERIOD_NAMES: readonly PeriodName[] = ['24h', '7d', '30d'];

/** The period that the address names; the last day where it names none. */
export function periodOf(name: string | undefined): PeriodName {
  return PERIOD_NAMES.find((each) => each === name) ?? '24h';
}

/** The time of a period that ends with the step of `now`, as whole steps: its first moment. */
export function beginOf(name: PeriodName, now: number): string {
  const { length, width } = PERIODS[name];
  return new Date(Math.floor(now / width) * width + width - length).toISOString();
}
