import type { Setting } from './queries.js';

/** The settings whose name or purpose holds every word of a search. */
export function findSettings(settings: readonly Setting[], search: string): readonly Setting[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return settings.filter(({ name, purpose }) => {
    const text = `${name} ${purpose}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
