import { cutPage, readPosition, writePosition, type Page, type PageQuery, type Position } from '#protocol';
import { invalid } from '../account-error.js';

const MOST = 200;

/**
 * One page of what `list` reads, of 1 to 200 items.
 *
 * @throws AccountError invalid: the limit, or an `after` that did not come from a page
 */
export async function readPage<T extends Position>(
  { after, limit }: PageQuery,
  list: (range: { before: Position | undefined; limit: number }) => Promise<readonly T[]>,
): Promise<Page<T>> {
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST) {
    throw invalid('limit', `a whole number from 1 to ${MOST} is needed`);
  }
  const before = after === undefined ? undefined : positionIn(after);
  return cutPage(await list({ before, limit: limit + 1 }), limit, writePosition);
}

function positionIn(after: string): Position {
  const position = readPosition(after);
  if (position === undefined) throw invalid('after', 'use the value that the page before gave as its next');
  return position;
}
