/** One page of a list that is ordered by a key (newest first), so that it stays right while the list grows. */
export interface Page<T> {
  readonly items: readonly T[];
  /** The `after` of the next page; null on the last. */
  readonly next: string | null;
}

export interface PageQuery {
  /** Where the page before ended: its `next`. */
  readonly after?: string | undefined;
  /** How many items: 1 to 200. */
  readonly limit: number;
}
