/**
 * Why the ledger does not answer. `bad-cursor`: a page was asked for that does not follow from one. `bad-range`: no
 * time, or too much of it.
 */
export type LedgerErrorCode = 'bad-cursor' | 'bad-range' | 'no-such-event' | 'no-such-token';

/** A question that the ledger refuses. Its text is for people: it says how to ask instead, and holds no token. */
export class LedgerError extends Error {
  constructor(
    readonly code: LedgerErrorCode,
    message: string,
    /** The parameter that was wrong, where one was. */
    readonly parameter?: string,
  ) {
    super(message);
    this.name = 'LedgerError';
  }
}
