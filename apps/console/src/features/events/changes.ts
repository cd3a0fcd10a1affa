import { isMembers, type Members } from '../../lib/jwt/read-token.js';

/** One thing that an act changed. Undefined: it was not there. */
export interface Change {
  readonly name: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What an act changed, by the `before` and `after` that were entered; empty where it entered none. */
export function changesOf({ before, after }: Members): readonly Change[] {
  const [old, fresh] = [membersOf(before), membersOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(fresh)])]
    .map((name) => ({ name, before: asText(old[name]), after: asText(fresh[name]) }))
    .filter((change) => change.before !== change.after);
}

const membersOf = (value: unknown): Members => (isMembers(value) ? value : {});

function asText(value: unknown): string | undefined {
  if (value === undefined || value === null || typeof value === 'string') return value ?? undefined;
  return Array.isArray(value) && value.every((each) => typeof each === 'string')
    ? value.join(', ')
    : JSON.stringify(value);
}
