/** Letters of a name on a page; a longer one is cut. */
const LONGEST_NAME = 80;

/** What changes the direction or the look of text around it and has no look of its own; joiners are letters' own. */
const INVISIBLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;
const MARKS = /(\p{M}{4})\p{M}+/gu;

/**
 * A text that somebody else chose, made harmless to the text around it: one line, of at most `most` letters, without
 * control characters, without marks piled up, and without anything that turns the writing direction (Unicode TR36 §2).
 */
export function toPlainText(text: string, most = LONGEST_NAME): string {
  const start = text.slice(0, most * 20);
  const line = start.replace(/\s+/g, ' ').replace(INVISIBLE, '').replace(MARKS, '$1').trim();
  const letters = [...line];
  return letters.length <= most
    ? line
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
