import type { Page, PageQuery } from './page.js';
import { invalid } from './registration-error.js';

const LARGEST_PAGE = 200;

/**
 * Holds a page query to its limit.
 *
 * @throws RegistrationError invalid, of `limit`
 */
export function checkLimit<Q extends PageQuery>(query: Q): Q {
  if (!Number.isInteger(query.limit) || query.limit < 1 || query.limit > LARGEST_PAGE) {
    throw invalid('limit', `a whole number from 1 to ${LARGEST_PAGE} is needed`);
  }
  return query;
}

/** Everything that a list has, page after page. */
export async function readAll<T>(list: (query: PageQuery) => Promise<Page<T>>): Promise<readonly T[]> {
  const items: T[] = [];
  let after: string | null | undefined;
  do {
    const page: Page<T> = await list({ limit: LARGEST_PAGE, after: after ?? undefined });
    items.push(...page.items);
    after = page.next;
  } while (after !== null);
  return items;
}
