/** How long an old secret may keep working beside its successor, as the API spells it. */
export const OVERLAPS = ['24h-after-first-use', '24h', '7d', '1h', 'now', 'date'] as const;
export type Overlap = (typeof OVERLAPS)[number];

/** What the API is told: a name, or for a date the end of that day where the person is. Undefined: no date yet. */
export function overlapToWire(overlap: Overlap, date: string): string | undefined {
  if (overlap !== 'date') return overlap;
  const end = new Date(`${date}T23:59:59`);
  return Number.isNaN(end.getTime()) ? undefined : end.toISOString();
}

/** Narrows a text to an overlap. */
export const isOverlap = (text: string): text is Overlap => OVERLAPS.some((each) => each === text);
