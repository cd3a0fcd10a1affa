/** A place in a list that is ordered by age: the key of an item. */
export interface Position {
  /** Milliseconds. */
  readonly createdAt: number;
  readonly id: string;
}

/** What every id here is made of; PostgreSQL could not even be asked for a NUL. */
const ID = /^[\x21-\x7e]{1,512}$/;

/** The order of such a list: newest first, ties by id. */
export function newestFirst(a: Position, b: Position): number {
  return b.createdAt - a.createdAt || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);
}

/** A position as the `next` of a page: opaque to those who pass it on. */
export function writePosition({ createdAt, id }: Position): string {
  return Buffer.from(JSON.stringify([createdAt, id])).toString('base64url');
}

/** Reads an `after` back into its position; undefined where it did not come from a page. */
export function readPosition(text: string): Position | undefined {
  const [createdAt, id, ...rest] = parseList(text);
  if (typeof createdAt !== 'number' || !Number.isSafeInteger(createdAt)) return undefined;
  if (typeof id !== 'string' || !ID.test(id) || rest.length > 0) return undefined;
  return { createdAt, id };
}

function parseList(text: string): readonly unknown[] {
  if (!/^[A-Za-z0-9_-]{1,1024}$/.test(text)) return [];
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
