/** Why an assertion proves nothing. Who reads it decides who hears the reason. */
export class AssertionFault extends Error {
  constructor(
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(reason, options);
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
