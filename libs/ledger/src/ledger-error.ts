/** Why the ledger does not answer. `bad-cursor`: a page was asked for that does not follow from one. */
export type LedgerErrorCode = 'bad-cursor' | 'no-such-token';

/** A question that the ledger refuses. Its text is for people: it says how to ask instead, and holds no token. */
export class LedgerError extends Error {
  constructor(
    readonly code: LedgerErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'LedgerError';
  }
}
