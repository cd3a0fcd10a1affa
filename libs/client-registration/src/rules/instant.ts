import { invalid } from '../registration-error.js';

const ISO_8601 = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d))?$/;

/**
 * Reads an ISO 8601 date (`2027-01-31`, its midnight in UTC) or time with its offset (`2027-01-31T12:00:00Z`) into
 * milliseconds since the epoch.
 *
 * @throws RegistrationError invalid, of `field`
 */
export function parseInstant(text: string, field: string): number {
  const time = toInstant(text);
  if (time === undefined) {
    throw invalid(field, 'an ISO 8601 date or time is needed, such as 2027-01-31 or 2027-01-31T12:00:00Z');
  }
  return time;
}

/** As `parseInstant`; undefined where `text` is no such time. */
export function toInstant(text: string): number | undefined {
  const date = ISO_8601.exec(text)?.[1];
  if (date === undefined || !isInCalendar(date)) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
}

/** `Date` reads 30 February as 2 March; we do not. */
function isInCalendar(date: string): boolean {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(date);
}
