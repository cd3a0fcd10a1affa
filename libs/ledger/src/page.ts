import { cutPage, type Page, type PageQuery } from '#protocol';
import { LedgerError } from './ledger-error.js';
import type { EntryRange } from './ports.js';

/** What was read of the ledger, newest first. */
interface Findings<T> {
  readonly entries: readonly T[];
  /** Where the reading gave up for now; null: it came to an end. */
  readonly searchedTo: number | null;
}

/**
 * One page of what `list` reads, newest first. Where the reading gave up, the page is short and has a next one.
 *
 * @throws LedgerError bad-cursor: `after` did not come from a page
 */
export async function readPage<T extends { readonly sequence: number }>(
  { after, limit }: PageQuery,
  list: (range: EntryRange) => Promise<Findings<T>>,
): Promise<Page<T>> {
  const before = after === undefined ? undefined : decodeCursor(after);
  const { entries, searchedTo } = await list({ before, limit: limit + 1 });
  const { items, next } = cutPage(entries, limit, ({ sequence }) => encodeCursor(sequence));
  return { items, next: next ?? (searchedTo === null ? null : encodeCursor(searchedTo)) };
}

/** A place in the ledger as the `next` of a page: opaque to those who pass it on. */
function encodeCursor(sequence: number): string {
  return Buffer.from(`s${sequence}`).toString('base64url');
}

function decodeCursor(text: string): number {
  const digits = /^s(\d{1,15})$/.exec(Buffer.from(text, 'base64url').toString())?.[1];
  if (digits !== undefined && encodeCursor(Number(digits)) === text) return Number(digits);
  const reason = 'after: use the value that the page before gave as its next';
  throw new LedgerError('bad-cursor', reason, 'after');
}
