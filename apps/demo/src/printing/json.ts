const INDENT = '  ';

/** JSON for people: what fits into `width` columns stays on one line, everything else has a line a member. */
export function toLines(value: unknown, width: number): readonly string[] {
  const line = inline(value);
  if (line.length <= width || typeof value !== 'object' || value === null) return [line];
  const [open = '', close = ''] = Array.isArray(value) ? '[]' : '{}';
  return [open, ...indented(membersOf(value, width)), close];
}

/** The named members of an object, and how many others it has. */
export function memberLines(
  object: Readonly<Record<string, unknown>>,
  names: readonly string[],
  width: number,
): readonly string[] {
  const shown = Object.fromEntries(Object.entries(object).filter(([name]) => names.includes(name)));
  const left = Object.keys(object).length - Object.keys(shown).length;
  const others = left === 0 ? [] : [[`… ${left} more`]];
  return ['{', ...indented([...membersOf(shown, width), ...others]), '}'];
}

/** The members of an object or the elements of an array, each as its lines. */
function membersOf(value: object, width: number): readonly (readonly string[])[] {
  return Object.entries(value).map(([name, member]) => {
    const [first = '', ...rest] = toLines(member, width - INDENT.length);
    return [Array.isArray(value) ? first : `${JSON.stringify(name)}: ${first}`, ...rest];
  });
}

/** Commas between the members, and everything indented. */
function indented(members: readonly (readonly string[])[]): readonly string[] {
  return members.flatMap((lines, index) => {
    const comma = index === members.length - 1 ? '' : ',';
    return lines.map((line, at) => `${INDENT}${line}${at === lines.length - 1 ? comma : ''}`);
  });
}

function inline(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}: ${inline(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
