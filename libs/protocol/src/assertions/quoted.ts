/** As much of a stranger's value as the ledger keeps. */
const LONGEST_QUOTED = 200;

/** What an assertion says, as the ledger keeps it: JSON, cut short. */
export const quoted = (value: unknown): string =>
  (JSON.stringify(value) ?? 'not there').slice(0, LONGEST_QUOTED);
