import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { decodeCursor, encodeCursor, type Page, type PageQuery } from '#client-registration';

/** A row that a list orders by age. */
interface Aged extends ObjectLiteral {
  readonly createdAt: number;
}

/**
 * One page of a query whose alias is `row`: newest first, ties by id, from the cursor on.
 *
 * @throws RegistrationError invalid: `after` is no cursor.
 */
export async function pageOf<T extends Aged>(
  query: SelectQueryBuilder<T>,
  { after, limit }: PageQuery,
  id: string & keyof T,
): Promise<Page<T>> {
  if (after !== undefined) {
    query.andWhere(`(row.createdAt < :time OR (row.createdAt = :time AND row.${id} < :id))`, {
      time: decodeCursor(after).createdAt,
      id: decodeCursor(after).id,
    });
  }
  const rows = await query
    .orderBy('row.createdAt', 'DESC')
    .addOrderBy(`row.${id}`, 'DESC')
    .limit(limit + 1)
    .getMany();
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const more = rows.length > limit && last !== undefined;
  return { items, next: more ? encodeCursor({ createdAt: last.createdAt, id: String(last[id]) }) : null };
}
