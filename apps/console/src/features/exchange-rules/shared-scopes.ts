import type { ScopeChoice } from '../../components/scopes/scope-select.js';

/** The names of the scopes that two APIs both define. */
export function sharedScopes(choices: readonly ScopeChoice[], from: string, to: string): string[] {
  const namesOf = (audience: string): string[] =>
    choices.filter((each) => each.audience === audience).map(({ scope }) => scope);
  const wanted = new Set(namesOf(to));
  return namesOf(from).filter((scope) => wanted.has(scope));
}
