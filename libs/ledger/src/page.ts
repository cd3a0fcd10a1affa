import { LedgerError } from './ledger-error.js';
import type { EntryRange } from './ports.js';

/** One page of ledger entries, newest first. */
export interface LedgerPage<T> {
  readonly items: readonly T[];
  /** The `after` of the next page; null on the last. */
  readonly next: string | null;
}

/** Which page of a list is asked for. */
export interface LedgerPageQuery {
  /** Where the page before ended: its `next`. */
  readonly after?: string | undefined;
  /** How many entries at most. */
  readonly limit: number;
}

/**
 * One page of what `list` reads. One entry more than asked for tells whether another page follows.
 *
 * @throws LedgerError bad-cursor: `after` did not come from a page
 */
export async function readPage<T extends { readonly sequence: number }>(
  { after, limit }: LedgerPageQuery,
  list: (range: EntryRange) => Promise<readonly T[]>,
): Promise<LedgerPage<T>> {
  const before = after === undefined ? undefined : decodeCursor(after);
  const entries = await list({ before, limit: limit + 1 });
  const items = entries.slice(0, limit);
  const last = items.at(-1);
  return { items, next: entries.length > limit && last !== undefined ? encodeCursor(last.sequence) : null };
}

/** A place in the ledger as the `next` of a page: opaque to those who pass it on. */
function encodeCursor(sequence: number): string {
  return Buffer.from(`s${sequence}`).toString('base64url');
}

function decodeCursor(text: string): number {
  const digits = /^s(\d{1,15})$/.exec(Buffer.from(text, 'base64url').toString())?.[1];
  if (digits !== undefined && encodeCursor(Number(digits)) === text) return Number(digits);
  throw new LedgerError('bad-cursor', 'after: use the value that the page before gave as its next');
}
