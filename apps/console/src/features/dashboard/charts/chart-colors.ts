/** Colours of chart parts that tell apart from one another, and from the page, in light and dark (WCAG 2.2 §1.4.11). */
export const GRANT_COLORS = [
  'legate.6',
  'teal.7',
  'orange.7',
  'grape.6',
  'cyan.8',
  'pink.7',
  'gray.6',
] as const;
/** Colours of what came of a request. */
export const RESULT_COLORS = { issued: 'legate.6', refused: 'orange.7', wrongGrant: 'red.8' } as const;
