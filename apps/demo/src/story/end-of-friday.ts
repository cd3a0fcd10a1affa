/** Milliseconds. */
const DAY = 86_400_000;
/** As `getUTCDay` counts. */
const FRIDAY = 5;

/** The end of the next Friday, in UTC; on a Friday that of the one after. `now`: milliseconds since 1970. */
export function endOfFriday(now: number): string {
  const today = now - (now % DAY);
  const ahead = (FRIDAY - new Date(today).getUTCDay() + 7) % 7 || 7;
  return new Date(today + (ahead + 1) * DAY).toISOString();
}
