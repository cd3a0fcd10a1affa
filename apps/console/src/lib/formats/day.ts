const DAY = 86_400_000;

/** The last moment of a day (`2027-01-31`) where the reader is, as the API takes it. Null for an empty text. */
export function endOfDay(day: string): string | null {
  return day === '' ? null : new Date(`${day}T23:59:59`).toISOString();
}

/** The day that is so many days after `now` (milliseconds), where the reader is: `2027-01-31`. */
export function dayAfter(days: number, now: number): string {
  const date = new Date(now + days * DAY);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
