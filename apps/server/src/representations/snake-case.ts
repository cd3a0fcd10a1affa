import { formatInstant } from './instant.js';

/** `logoUri` as the wire spells it: `logo_uri`. What is no name of ours, such as `x5t#S256`, stays as it is. */
export function toSnakeCase(name: string): string {
  if (!/^[a-z][A-Za-z0-9]*$/.test(name)) return name;
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** A value as the wire spells it, at every depth: the names of members, and milliseconds that a name says are a time. */
export function toWireValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toWireValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(toWireMember));
}

function toWireMember([name, value]: [string, unknown]): [string, unknown] {
  const isTime = typeof value === 'number' && /(?:At|From)$/.test(name);
  return [toSnakeCase(name), isTime ? formatInstant(value) : toWireValue(value)];
}
