import { startOf } from '#client-registration';
import { cutPage, writePosition, type Page, type PageQuery, type Position } from '#protocol';
import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/** A row that a list orders by age. */
interface Aged extends ObjectLiteral {
  readonly createdAt: number;
}

/**
 * One page of a query whose alias is `row`: newest first, ties by id, from the cursor on.
 *
 * @throws RegistrationError invalid: `after` did not come from a page
 */
export async function pageOf<T extends Aged>(
  query: SelectQueryBuilder<T>,
  page: PageQuery,
  id: string & keyof T,
): Promise<Page<T>> {
  const rows = await newestOf(query, { before: startOf(page), limit: page.limit + 1 }, id);
  return cutPage(rows, page.limit, (last) =>
    writePosition({ createdAt: last.createdAt, id: String(last[id]) }),
  );
}

/** The first rows behind a position of a query whose alias is `row`: newest first, ties by id. */
export function newestOf<T extends Aged>(
  query: SelectQueryBuilder<T>,
  { before, limit }: { readonly before?: Position | undefined; readonly limit: number },
  id: string & keyof T,
): Promise<T[]> {
  if (before !== undefined) {
    query.andWhere(`(row.createdAt < :time OR (row.createdAt = :time AND row.${id} < :id))`, {
      time: before.createdAt,
      id: before.id,
    });
  }
  return query.orderBy('row.createdAt', 'DESC').addOrderBy(`row.${id}`, 'DESC').limit(limit).getMany();
}
