import { createHash } from 'node:crypto';

/** The longest text that an index of either engine surely takes, in characters. */
const LONGEST_KEY = 512;

/** A text as it can be stored: PostgreSQL has no NUL. */
export function storable<T extends string | null>(text: T): T {
  return (text?.includes('\0') === true ? text.replaceAll('\0', '\uFFFD') : text) as T;
}

/** As `storable`, cut to what an index takes: for what strangers send and an entry only has to show. */
export function storableKey<T extends string | null>(text: T): T {
  return storable(text === null ? text : (text.slice(0, LONGEST_KEY) as T));
}

/** A text of any length and content as a key that stays distinct. */
export function distinctKey(text: string): string {
  if (text.length <= LONGEST_KEY && !text.includes('\0')) return text;
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/** A chain of actors as one column holds it; ids have no spaces. */
export function fromActors(actors: readonly string[]): string | null {
  return actors.length === 0 ? null : actors.join(' ');
}

export function toActors(stored: string | null): readonly string[] {
  return stored === null ? [] : stored.split(' ');
}
