import type { Credential } from '../../../components/credential-sets/credential-set.js';

/** One credential as a bar of the timeline. Places are parts of the whole, 0 to 1. */
export interface Bar {
  readonly id: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** When it was last used; null: never, or before the timeline begins. */
  readonly used: number | null;
  /** Whether nothing ends it. */
  readonly isOpen: boolean;
  readonly isLive: boolean;
}

/** A stretch of time with the credentials that work in it. */
export interface Timeline {
  readonly begins: number;
  readonly ends: number;
  readonly now: number;
  readonly bars: readonly Bar[];
}

const DAY = 86_400_000;
const LEAST = DAY;
/** The part of the whole that lies ahead of now, so that what still works can be seen to go on. */
const AHEAD = 0.25;

/** What of `all` works, or did until lately, beside each other over time; newest last. `now` in milliseconds. */
export function timelineOf(all: readonly Credential[], now: number): Timeline {
  const shown = all.filter((each) => each.status !== 'retired').toSorted(byCreation);
  const begins = Math.min(now - LEAST, ...shown.map(({ created_at: at }) => Date.parse(at)));
  const lastEnd = Math.max(now, ...shown.map(({ expires_at: at }) => (at === null ? now : Date.parse(at))));
  const ends = Math.max(lastEnd + (lastEnd - begins) * 0.05, now + (now - begins) * AHEAD);
  const placeOf = (time: number): number => Math.min(1, Math.max(0, (time - begins) / (ends - begins)));
  return {
    begins,
    ends,
    now: placeOf(now),
    bars: shown.map((each) => barOf(each, now, placeOf)),
  };
}

const byCreation = (one: Credential, other: Credential): number =>
  Date.parse(one.created_at) - Date.parse(other.created_at);

function barOf(credential: Credential, now: number, placeOf: (time: number) => number): Bar {
  const { id, name, status, created_at: created, expires_at: expires, last_used_at: used } = credential;
  const end = expires === null ? Infinity : Date.parse(expires);
  return {
    id,
    name: 'last4' in credential ? `${name} …${credential.last4}` : name,
    from: placeOf(Date.parse(created)),
    to: placeOf(end),
    used: used === null ? null : placeOf(Date.parse(used)),
    isOpen: expires === null,
    isLive: status === 'enabled' && end > now,
  };
}
