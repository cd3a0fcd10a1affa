/** Milliseconds the database has for an answer. */
const PATIENCE = 1000;

/** Asks the database for a sign of life, for a second at most. */
export class DatabaseCheck {
  constructor(
    private readonly ping: () => Promise<void>,
    private readonly patience: number = PATIENCE,
  ) {}

  /** Undefined when it answered; otherwise what is wrong, without detail that outsiders should not read. */
  async fault(): Promise<string | undefined> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<string>((resolve) => {
      timer = setTimeout(() => resolve('the database does not answer'), this.patience);
    });
    const answer = this.ping().then(
      () => undefined,
      () => 'the database refuses',
    );
    return Promise.race([answer, late]).finally(() => clearTimeout(timer));
  }
}
