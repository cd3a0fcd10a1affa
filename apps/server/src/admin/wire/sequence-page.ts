import { Problem } from '../problem.js';
import type { PageParameters, PageView } from './page.js';

/** What the ledger is asked for: entries before a place in it. */
export interface SequenceQuery {
  readonly before: number | undefined;
  readonly limit: number;
}

/**
 * One page of ledger entries, newest first. One entry more than asked for tells whether another page follows.
 *
 * @throws Problem bad-request: `after` did not come from a page
 */
export async function readPage<T extends { readonly sequence: number }>(
  { limit, after }: PageParameters,
  list: (query: SequenceQuery) => Promise<readonly T[]>,
): Promise<PageView<T>> {
  const before = after === undefined ? undefined : decodeSequence(after);
  const entries = await list({ before, limit: limit + 1 });
  const items = entries.slice(0, limit);
  const last = items.at(-1);
  return { items, next: entries.length > limit && last !== undefined ? encodeSequence(last.sequence) : null };
}

/** A place in the ledger as the `next` of a page: opaque to those who pass it on. */
function encodeSequence(sequence: number): string {
  return Buffer.from(`s${sequence}`).toString('base64url');
}

function decodeSequence(text: string): number {
  const digits = /^s(\d{1,15})$/.exec(Buffer.from(text, 'base64url').toString())?.[1];
  if (digits !== undefined && encodeSequence(Number(digits)) === text) return Number(digits);
  const detail = 'after: use the value that the page before gave as its next';
  throw new Problem('bad-request', detail, { errors: [{ parameter: 'after', detail }] });
}
