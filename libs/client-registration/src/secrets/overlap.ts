import { toInstant } from '../rules/instant.js';
import { invalid } from '../registration-error.js';

/** How long a rotated secret keeps working; beside these, an ISO 8601 date in the future. */
export const OVERLAPS = ['now', '1h', '24h', '7d', '24h-after-first-use'] as const;

/** How long a rotated secret keeps working unless said. */
export const DEFAULT_OVERLAP: (typeof OVERLAPS)[number] = '24h';

/** One of `OVERLAPS`, read: when the old secret ends. Times in milliseconds. */
export type OldSecretEnd =
  | { readonly kind: 'at-once' }
  | { readonly kind: 'at'; readonly time: number }
  | { readonly kind: 'after-first-use' };

const HOUR = 3_600_000;
const DURATIONS: ReadonlyMap<string, number> = new Map([
  ['1h', HOUR],
  ['24h', 24 * HOUR],
  ['7d', 7 * 24 * HOUR],
]);

/**
 * Reads an overlap: `now`, `1h`, `24h`, `7d`, `24h-after-first-use`, or an ISO 8601 date in the future.
 *
 * @throws RegistrationError invalid, of `overlap`
 */
export function parseOverlap(text: string, now: number): OldSecretEnd {
  if (text === 'now') return { kind: 'at-once' };
  if (text === '24h-after-first-use') return { kind: 'after-first-use' };
  const duration = DURATIONS.get(text);
  const time = duration === undefined ? toInstant(text) : now + duration;
  if (time === undefined) {
    throw invalid(
      'overlap',
      `one of ${OVERLAPS.join(', ')} or an ISO 8601 date such as 2027-01-31 is needed`,
    );
  }
  if (time <= now)
    throw invalid('overlap', 'the date is in the past; to end the old secret at once, say now');
  return { kind: 'at', time };
}
