/** Milliseconds since the epoch as the wire spells them: ISO 8601 in UTC. */
export function formatInstant(milliseconds: number): string;
export function formatInstant(milliseconds: number | null): string | null;
export function formatInstant(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString();
}

/** What a request wrote as an instant, in milliseconds; null and undefined stay what they are. */
export function readInstant<T extends null | undefined>(text: string | T): number | T {
  return typeof text === 'string' ? Date.parse(text) : text;
}
