/** `logoUri` as the wire spells it: `logo_uri`. */
export function toSnakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** A value with the names of all its members as the wire spells them, at every depth. */
export function withSnakeCaseNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSnakeCaseNames);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, each]) => [toSnakeCase(name), withSnakeCaseNames(each)]);
  return Object.fromEntries(members);
}
