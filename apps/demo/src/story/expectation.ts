import type { Answer } from '../http.js';

/** What an answer must be. A name of `members` may be a path (`caller.kind`); a pattern is matched, the rest is equal. */
export interface Expectation {
  readonly status: number;
  readonly members?: Readonly<Record<string, string | number | boolean | RegExp>>;
  readonly headers?: Readonly<Record<string, RegExp>>;
}

/** An answer that is not what the story says. */
export class Unexpected extends Error {
  constructor(differences: readonly string[]) {
    super(differences.join('; '));
    this.name = 'Unexpected';
  }
}

/** How `answer` differs from what was expected, a sentence each; empty: it does not. */
export function differences(answer: Answer, expected: Expectation): readonly string[] {
  const { status, members = {}, headers = {} } = expected;
  return [
    ...difference('status', answer.status, status),
    ...Object.entries(headers).flatMap(([name, wanted]) => difference(name, answer.headers[name], wanted)),
    ...Object.entries(members).flatMap(([path, wanted]) =>
      difference(`“${path}”`, memberOf(answer.json, path), wanted),
    ),
  ];
}

function difference(what: string, found: unknown, wanted: unknown): readonly string[] {
  const same = wanted instanceof RegExp ? typeof found === 'string' && wanted.test(found) : found === wanted;
  return same ? [] : [`expected ${what} to be ${spell(wanted)}, and it is ${spell(found)}`];
}

function spell(value: unknown): string {
  if (value === undefined) return 'absent';
  return value instanceof RegExp ? `like ${String(value)}` : JSON.stringify(value);
}

function memberOf(json: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return (value as Readonly<Record<string, unknown>>)[name];
  }, json);
}
