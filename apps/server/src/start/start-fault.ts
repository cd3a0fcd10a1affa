/** Why the server cannot start, in one line that says how to mend it. Its text is for the operator and holds no secret. */
export class StartFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'StartFault';
  }
}
