/** Control characters, line separators, bidirectional overrides and halves of surrogate pairs: they forge displays. */
const UNSHOWABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069]/u;

/** A text that people will read, as it is kept: trimmed, its letters and line ends in one form. */
export function tidyText(text: string): string {
  return text.replaceAll('\r\n', '\n').trim().normalize('NFC');
}

/** What is wrong with a tidy line of 1 to `longest` characters, as it continues “<field>: …”; undefined: nothing. */
export function faultOfLine(line: string, longest: number): string | undefined {
  if (line === '') return 'must not be empty';
  const { length } = [...line];
  if (length > longest) return `at most ${longest} characters; this has ${length}`;
  if (UNSHOWABLE.test(line)) return 'control characters and text direction overrides are not allowed';
  return undefined;
}
