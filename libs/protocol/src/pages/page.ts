/** One page of a list that is ordered by age, newest first, so that it stays right while the list grows. */
export interface Page<T> {
  readonly items: readonly T[];
  /** The `after` of the next page; null on the last. */
  readonly next: string | null;
}

/** Which page of a list is asked for. */
export interface PageQuery {
  /** Where the page before ended: its `next`. */
  readonly after?: string | undefined;
  /** How many items at most. */
  readonly limit: number;
}

/**
 * Cuts a page out of what was read: one item more than asked for tells whether another page follows. `toNext` writes
 * where the page ended, by its last item.
 */
export function cutPage<T>(found: readonly T[], limit: number, toNext: (last: T) => string): Page<T> {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return { items, next: found.length > limit && last !== undefined ? toNext(last) : null };
}
