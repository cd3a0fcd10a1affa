/** Milliseconds since the epoch as the wire spells them: ISO 8601 in UTC. */
export function toMoment(milliseconds: number): string;
export function toMoment(milliseconds: number | null): string | null;
export function toMoment(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString();
}

/** What a request wrote as a moment, in milliseconds; null and undefined stay what they are. */
export function fromMoment<T extends null | undefined>(moment: string | T): number | T {
  return typeof moment === 'string' ? Date.parse(moment) : moment;
}
