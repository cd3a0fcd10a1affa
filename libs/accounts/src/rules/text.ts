import { invalid } from '../account-error.js';

/** Control characters, line separators, bidirectional overrides and halves of surrogate pairs: they forge displays. */
const UNSHOWABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

/**
 * Trims a line that people will read, and holds it to 1 to `longest` characters.
 *
 * @throws AccountError invalid, of `field`
 */
export function checkText(text: string, field: string, longest: number): string {
  const trimmed = text.trim().normalize('NFC');
  if (trimmed === '') throw invalid(field, 'must not be empty');
  const { length } = [...trimmed];
  if (length > longest) throw invalid(field, `at most ${longest} characters; this has ${length}`);
  if (UNSHOWABLE.test(trimmed)) {
    throw invalid(field, 'control characters and text direction overrides are not allowed');
  }
  return trimmed;
}
