import { invalid, type RegistrationError } from '../registration-error.js';

/** Where a page ended: the key of its last item, newest first. */
export interface Cursor {
  readonly createdAt: number;
  readonly id: string;
}

/** What every id here is made of; PostgreSQL could not even be asked for a NUL. */
const ID = /^[\x21-\x7e]{1,512}$/;

/** A cursor as the `next` of a page: opaque to those who pass it on. */
export function encodeCursor({ createdAt, id }: Cursor): string {
  return Buffer.from(JSON.stringify([createdAt, id])).toString('base64url');
}

/**
 * Reads an `after` back into its cursor.
 *
 * @throws RegistrationError invalid, of the field `after`: it did not come from a page.
 */
export function decodeCursor(text: string): Cursor {
  const [createdAt, id, ...rest] = parse(text);
  if (!Number.isSafeInteger(createdAt) || typeof id !== 'string' || !ID.test(id) || rest.length > 0) {
    throw badCursor();
  }
  return { createdAt: createdAt as number, id };
}

function parse(text: string): readonly unknown[] {
  if (!/^[A-Za-z0-9_-]{1,1024}$/.test(text)) throw badCursor();
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return Array.isArray(value) ? value : [];
  } catch {
    throw badCursor();
  }
}

const badCursor = (): RegistrationError =>
  invalid('after', 'use the value that the page before gave as its next');
