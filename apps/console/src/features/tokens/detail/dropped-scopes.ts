/** The scopes that were asked for and not granted. */
export function droppedScopes(asked: string | null, granted: string): readonly string[] {
  const kept = new Set(granted.split(' '));
  return (asked ?? '').split(' ').filter((scope) => scope !== '' && !kept.has(scope));
}
