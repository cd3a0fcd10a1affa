import { readPosition, type Page, type PageQuery, type Position } from '#protocol';
import { invalid } from '../registration-error.js';
import { LIMITS } from '../rules/limits.js';

/**
 * Holds a page query to 1 to 200 items.
 *
 * @throws RegistrationError invalid, of `limit`
 */
export function checkLimit<Q extends PageQuery>(query: Q): Q {
  if (!Number.isInteger(query.limit) || query.limit < 1 || query.limit > LIMITS.page) {
    throw invalid('limit', `a whole number from 1 to ${LIMITS.page} is needed`);
  }
  return query;
}

/**
 * Where a page begins: behind the place that its `after` names; undefined at the top.
 *
 * @throws RegistrationError invalid, of `after`: it did not come from a page
 */
export function startOf({ after }: PageQuery): Position | undefined {
  if (after === undefined) return undefined;
  const position = readPosition(after);
  if (position === undefined) throw invalid('after', 'use the value that the page before gave as its next');
  return position;
}

/** Everything that a list has, page after page. */
export async function readAll<T>(list: (query: PageQuery) => Promise<Page<T>>): Promise<readonly T[]> {
  const items: T[] = [];
  let after: string | null | undefined;
  do {
    const page: Page<T> = await list({ limit: LIMITS.page, after: after ?? undefined });
    items.push(...page.items);
    after = page.next;
  } while (after !== null);
  return items;
}
