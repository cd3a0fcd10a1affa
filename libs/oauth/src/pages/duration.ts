import type { Language } from './messages/language.js';

const UNITS = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

/** Up to this many of a smaller unit say more than a rounded larger one. */
const CLEAR = 1.5;

/** So many seconds in words, in the largest unit that fits, never too short: `3 minutes` for 121. */
export function formatDuration(language: Language, seconds: number): string {
  const [unit, size] = UNITS.find(
    ([, length]) => seconds >= length * (length === 1 ? 1 : CLEAR) || seconds === length,
  ) ?? ['second', 1];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
    Math.ceil(seconds / size),
  );
}
