/** A LIKE pattern for a part of a folded text; `!` escapes, because a backslash means more to PostgreSQL. */
export function toLike(search: string): string {
  const folded = search.toLowerCase().replaceAll('\0', '');
  return `%${folded.replace(/[!%_]/g, '!$&')}%`;
}
