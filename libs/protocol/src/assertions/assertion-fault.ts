/** Why an assertion proves nothing. Who reads it decides who hears the reason. */
export class AssertionFault extends Error {
  /** `check`: what only the ledger may know of it; the reason unless said. */
  constructor(
    readonly reason: string,
    readonly check: string = reason,
  ) {
    super(reason);
    this.name = 'AssertionFault';
  }
}

/** Does `work`, and tells what is wrong with an assertion in the words of `refuse`. */
export function reportingFaults<T>(refuse: (reason: string) => Error, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof AssertionFault ? refuse(error.reason) : error;
  }
}
