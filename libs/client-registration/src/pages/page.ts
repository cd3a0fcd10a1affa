import { invalid } from '../registration-error.js';
import { LIMITS } from '../rules/limits.js';

/** One page of a list that is ordered by a key (newest first), so that it stays right while the list grows. */
export interface Page<T> {
  readonly items: readonly T[];
  /** The `after` of the next page; null on the last. */
  readonly next: string | null;
}

/** Which page of a list is asked for. */
export interface PageQuery {
  /** Where the page before ended: its `next`. */
  readonly after?: string | undefined;
  /** How many items: 1 to 200. */
  readonly limit: number;
}

/**
 * Holds a page query to its limit.
 *
 * @throws RegistrationError invalid, of `limit`
 */
export function checkLimit<Q extends PageQuery>(query: Q): Q {
  if (!Number.isInteger(query.limit) || query.limit < 1 || query.limit > LIMITS.page) {
    throw invalid('limit', `a whole number from 1 to ${LIMITS.page} is needed`);
  }
  return query;
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
