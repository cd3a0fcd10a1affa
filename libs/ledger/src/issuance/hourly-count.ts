/** What became of a request for a token: issued, refused, or asked for with the grant of another set. */
export type Outcome = (typeof OUTCOMES)[number];
export const OUTCOMES = ['issued', 'refused', 'wrongGrant'] as const;

/** The length of an hour in milliseconds. */
export const HOUR = 3_600_000;

/** How many requests of one step had one outcome. */
export interface StepCount {
  /** When the step began: milliseconds. */
  readonly at: number;
  readonly outcome: Outcome;
  /** The grant type of what was issued; the error of what was refused. */
  readonly name: string;
  readonly count: number;
}

/** A credential set by how often it was refused. */
export interface FailingSet {
  readonly clientId: string;
  readonly refused: number;
  readonly wrongGrant: number;
}

/** A stretch of time in milliseconds: from `from` to `to`, exclusive. Both are counted by whole hours. */
export interface HourRange {
  readonly from: number;
  readonly to: number;
}

/** What was counted, and whether that is all of it. */
export interface StepCounts {
  readonly counts: readonly StepCount[];
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
  /** By steps of `width` milliseconds, whole hours. A step may have an outcome and name more than once. */
  between(range: HourRange, width: number): Promise<StepCounts>;
  /** The sets that were refused most, most first, ties by id; at most `most`. */
  failing(range: HourRange, most: number): Promise<readonly FailingSet[]>;
}
