/** What became of a request for a token: issued, refused, or asked for with the grant of another set. */
export type Outcome = (typeof OUTCOMES)[number];
export const OUTCOMES = ['issued', 'refused', 'wrongGrant'] as const;

/** The length of an hour in milliseconds. */
export const HOUR = 3_600_000;

/** How many requests of one hour had one outcome. */
export interface HourlyCount {
  /** When the hour began: milliseconds. */
  readonly hour: number;
  readonly outcome: Outcome;
  /** The grant type of what was issued; the error of what was refused. */
  readonly name: string;
  /** The credential set that was refused; null where none is known, and of what was issued. */
  readonly clientId: string | null;
  readonly count: number;
}

/** A stretch of time in milliseconds: from `from` to `to`, exclusive. Both are counted by whole hours. */
export interface HourRange {
  readonly from: number;
  readonly to: number;
}

/** What was counted, and whether that is all of it. */
export interface HourlyCounts {
  readonly counts: readonly HourlyCount[];
  /** False while a long ledger is counted for the first time: the newest of it is missing. */
  readonly complete: boolean;
}

/** The counts of the ledger by hour: old entries counted once and for all, the newest at each reading. */
export interface HourlyCountStore {
  /**
   * Counts the next entries that are older than `settledBefore` (milliseconds), each once, however many instances do
   * it. True where more of them wait.
   */
  rollUp(settledBefore: number): Promise<boolean>;
  between(range: HourRange): Promise<HourlyCounts>;
}
