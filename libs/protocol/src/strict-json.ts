/** A string of JSON, and the colon after it where it names a member (RFC 8259 §4, §7). */
const STRINGS = /"(?:[^"\\]|\\.)*"\s*(:)?/g;
const DEEPEST = 6;

/**
 * Reads JSON in which no object names a member twice, which readers understand differently (RFC 8259 §4). Undefined for
 * what is none, and for what is nested deeper than requests are.
 */
export function parseStrictJson(text: string): unknown {
  const json = parse(text);
  return json !== undefined && countNames(json, DEEPEST) === countNamesIn(text) ? json : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How many members a value has, with those of its members; a repeated name is there once. Not a number: too deep. */
function countNames(json: unknown, depth: number): number {
  if (typeof json !== 'object' || json === null) return 0;
  if (depth === 0) return NaN;
  const members: readonly unknown[] = Object.values(json);
  const own = Array.isArray(json) ? 0 : members.length;
  return members.reduce<number>((sum, member) => sum + countNames(member, depth - 1), own);
}

/** How many members a text of JSON names, each as often as it does. */
function countNamesIn(text: string): number {
  return [...text.matchAll(STRINGS)].filter(([, colon]) => colon !== undefined).length;
}
