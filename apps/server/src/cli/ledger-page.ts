import { UsageError, type ListOptions } from './command-host.js';

/** One page of ledger entries: one entry more than asked for tells whether another page follows. */
export async function readLedgerPage<T extends { readonly sequence: number }>(
  { limit, after }: ListOptions,
  list: (place: { before: number | undefined; limit: number }) => Promise<readonly T[]>,
): Promise<{ readonly items: readonly T[]; readonly next: string | null }> {
  const entries = await list({ before: parseSequence(after), limit: limit + 1 });
  const items = entries.slice(0, limit);
  const last = items.at(-1);
  return { items, next: entries.length > limit && last !== undefined ? String(last.sequence) : null };
}

function parseSequence(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new UsageError('--after: use the value that the page before gave as its next');
}
