/** Units in which people think of lifetimes, largest first, in seconds. */
export const UNITS = { days: 86_400, hours: 3_600, minutes: 60, seconds: 1 } as const;
export type Unit = keyof typeof UNITS;
export const UNIT_NAMES = ['seconds', 'minutes', 'hours', 'days'] as const;

/** A lifetime as it is typed: an amount of a unit. */
export interface Lifetime {
  readonly amount: number;
  readonly unit: Unit;
}

/** Seconds as the largest unit that holds them whole: 3600 is one hour. */
export function toLifetime(seconds: number): Lifetime {
  const unit = UNIT_NAMES.findLast((name) => seconds > 0 && seconds % UNITS[name] === 0) ?? 'seconds';
  return { amount: seconds / UNITS[unit], unit };
}

export const toSeconds = ({ amount, unit }: Lifetime): number => amount * UNITS[unit];
