/** What a command prints: the document with `--json`, the text otherwise. */
export interface Output {
  readonly json: unknown;
  readonly text: string;
}

/** Columns side by side, each as wide as its widest cell, under their names. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [headings, ...rows].map((row) => row.map(printable));
  const widths = headings.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A list of named values, one a line, in two columns. Null and undefined values are left out. */
export function lines(values: Readonly<Record<string, string | number | null | undefined>>): string {
  const shown = Object.entries(values).filter(([, value]) => value !== null && value !== undefined);
  const width = Math.max(0, ...shown.map(([name]) => name.length));
  return shown.map(([name, value]) => `${name.padEnd(width)}  ${printable(String(value))}`).join('\n');
}

/** A list as a table, with the way to its next page. */
export function listText(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  next: string | null,
  none: string,
): string {
  const shown = rows.length === 0 ? none : table(headings, rows);
  if (next === null) return shown;
  return `${shown}${rows.length === 0 ? ' so far' : ''}\nmore: --after ${next}`;
}

/** Text from the database as one harmless line: names come from admins, not from the terminal's owner. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '?');
}
