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
