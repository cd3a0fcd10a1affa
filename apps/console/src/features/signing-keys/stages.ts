import type { SigningKey } from './queries.js';

/** One stage in the life of a signing key. */
export interface Stage {
  readonly name: 'published' | 'signing' | 'retiring' | 'gone' | 'withdrawn';
  /** When it begins; null: nobody knows yet. */
  readonly at: string | null;
  readonly when: 'past' | 'now' | 'to come';
}

const PLACES = { published: 0, active: 1, retiring: 2, dead: 3, withdrawn: 3 } as const;

/** The stages of a key, from being published to being gone. */
export function stagesOf({ state, ...key }: SigningKey): readonly Stage[] {
  const isWithdrawn = state === 'withdrawn';
  const stages: readonly Omit<Stage, 'when'>[] = [
    { name: 'published', at: key.created_at },
    { name: 'signing', at: key.active_from },
    { name: 'retiring', at: key.signs_until },
    isWithdrawn ? { name: 'withdrawn', at: key.withdrawn_at } : { name: 'gone', at: key.published_until },
  ];
  const place = PLACES[state];
  return stages.map((stage, index) => ({
    ...stage,
    when: index < place ? 'past' : index === place ? 'now' : 'to come',
  }));
}
