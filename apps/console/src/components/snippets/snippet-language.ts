import type { Recipe } from './recipe.js';

/** A language that snippets are written in. */
export interface SnippetLanguage {
  /** As the address names it. */
  readonly id: string;
  readonly name: string;
  /** What has to be installed; undefined: nothing beside the language itself. */
  readonly needs?: (recipe: Recipe) => string | undefined;
  /** A whole program that prints the answer. Undefined: the language cannot sign with this key. */
  readonly write: (recipe: Recipe) => string | undefined;
}

/** The parts of a program with an empty line between them; those that are undefined are left out. */
export const program = (...parts: readonly (string | undefined)[]): string =>
  `${parts.filter((part) => part !== undefined && part !== '').join('\n\n')}\n`;

/** A text as most languages write one: in double quotes, whatever stands in it. */
export const quoted = (text: string): string =>
  JSON.stringify(text).replaceAll(
    /[^\x20-\x7e]/g,
    (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A text for a shell, which reads everything in single quotes as it stands. */
export const shellQuoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
