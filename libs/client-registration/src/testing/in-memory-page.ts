import { decodeCursor, encodeCursor } from '../pages/cursor.js';
import type { Page, PageQuery } from '../pages/page.js';

/** Cuts one page out of rows: newest first, ties by id, as every store does. */
export function toPage<T extends { readonly createdAt: number }>(
  rows: readonly T[],
  { after, limit }: PageQuery,
  idOf: (row: T) => string,
): Page<T> {
  const compare = (a: { createdAt: number; id: string }, b: { createdAt: number; id: string }): number =>
    b.createdAt - a.createdAt || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);
  const keyOf = (row: T) => ({ createdAt: row.createdAt, id: idOf(row) });
  const cursor = after === undefined ? undefined : decodeCursor(after);
  const rest = [...rows]
    .sort((a, b) => compare(keyOf(a), keyOf(b)))
    .filter((row) => cursor === undefined || compare(cursor, keyOf(row)) < 0);
  const items = rest.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rest.length > limit && last !== undefined ? encodeCursor(keyOf(last)) : null };
}
