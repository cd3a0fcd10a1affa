import type { Language } from '#oauth';
import type { ReactElement } from 'react';

/** A moment, in UTC: without a script, nobody here knows which time zone a person lives in. `at` in milliseconds. */
export function Moment({ at, language }: { readonly at: number; readonly language: Language }): ReactElement {
  const format = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  return <time dateTime={new Date(at).toISOString()}>{`${format.format(at)} UTC`}</time>;
}
