import type { Language } from '../i18n/languages.js';

/** Numbers and times as one writes them in a language. */
export interface Formats {
  number(value: number): string;
  /** To the second, in the time zone of the reader: `27 Nov 2026, 14:03:11`. */
  moment(iso: string): string;
  date(iso: string): string;
  /** `3 minutes ago`, `in 2 days`. */
  relative(iso: string, now: number): string;
  /** Seconds in words: `15 minutes`. */
  duration(seconds: number): string;
}

const UNITS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/** Numbers and times in this language. */
export function formatsIn(language: Language): Formats {
  const numbers = new Intl.NumberFormat(language);
  const moments = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium' });
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  const relatives = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  return {
    number: (value) => numbers.format(value),
    moment: (iso) => moments.format(new Date(iso)),
    date: (iso) => dates.format(new Date(iso)),
    relative: (iso, now) => {
      const seconds = Math.round((Date.parse(iso) - now) / 1000);
      const [unit, size] = unitOf(Math.abs(seconds));
      return relatives.format(Math.trunc(seconds / size), unit);
    },
    duration: (seconds) => {
      const [unit, size] = UNITS.find(([, each]) => seconds >= each && seconds % each === 0) ?? SECONDS;
      return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
        seconds / size,
      );
    },
  };
}

const SECONDS = UNITS[5];

const unitOf = (seconds: number) => UNITS.find(([, size]) => seconds >= size) ?? SECONDS;
