import { cutPage, newestFirst, writePosition, type Page, type PageQuery } from '#protocol';
import { startOf } from '../pages/page.js';

/** Cuts one page out of rows: newest first, ties by id, as every store does. */
export function toPage<T extends { readonly createdAt: number }>(
  rows: readonly T[],
  query: PageQuery,
  idOf: (row: T) => string,
): Page<T> {
  const keyOf = (row: T) => ({ createdAt: row.createdAt, id: idOf(row) });
  const before = startOf(query);
  const rest = [...rows]
    .sort((a, b) => newestFirst(keyOf(a), keyOf(b)))
    .filter((row) => before === undefined || newestFirst(before, keyOf(row)) < 0);
  return cutPage(rest, query.limit, (last) => writePosition(keyOf(last)));
}
