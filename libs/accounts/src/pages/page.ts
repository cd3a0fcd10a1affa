import { invalid, type AccountError } from '../account-error.js';

/** One page of a list that is ordered by age, newest first, so that it stays right while the list grows. */
export interface AccountPage<T> {
  readonly items: readonly T[];
  /** The `after` of the next page; null on the last. */
  readonly next: string | null;
}

/** Which page of a list is asked for. */
export interface AccountPageQuery {
  /** Where the page before ended: its `next`. */
  readonly after?: string | undefined;
  /** How many items: 1 to 200. */
  readonly limit: number;
}

/** A place in a list: the key of an item. */
export interface Position {
  readonly createdAt: number;
  readonly id: string;
}

const MOST = 200;
const CURSOR = /^(\d{1,15})\.([A-Za-z0-9_]{1,64})$/;

/**
 * One page of what `list` reads. One item more than asked for tells whether another page follows.
 *
 * @throws AccountError invalid: the limit, or an `after` that did not come from a page
 */
export async function readPage<T extends Position>(
  { after, limit }: AccountPageQuery,
  list: (range: { before: Position | undefined; limit: number }) => Promise<readonly T[]>,
): Promise<AccountPage<T>> {
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST) {
    throw invalid('limit', `a whole number from 1 to ${MOST} is needed`);
  }
  const before = after === undefined ? undefined : decodePosition(after);
  const found = await list({ before, limit: limit + 1 });
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return { items, next: found.length > limit && last !== undefined ? encodePosition(last) : null };
}

/** A position as the `next` of a page: opaque to those who pass it on. */
function encodePosition({ createdAt, id }: Position): string {
  return Buffer.from(`${createdAt}.${id}`).toString('base64url');
}

function decodePosition(text: string): Position {
  const [, time, id] = CURSOR.exec(Buffer.from(text, 'base64url').toString()) ?? [];
  const position = id === undefined ? undefined : { createdAt: Number(time), id };
  if (position !== undefined && encodePosition(position) === text) return position;
  throw badCursor();
}

const badCursor = (): AccountError => invalid('after', 'use the value that the page before gave as its next');
