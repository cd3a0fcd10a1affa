/** Milliseconds: `Date` is in whole seconds, and an answer takes its time. Less than what servers put up with. */
const TOLERANCE = 5_000;

/** The time of the authorization server: that of this machine, until an answer shows that the two differ. */
export class ServerClock {
  private offset = 0;

  constructor(private readonly local: () => number) {}

  /** Milliseconds since 1970. */
  now(): number {
    return this.local() + this.offset;
  }

  /** Takes over the `Date` of an answer (RFC 9110 §6.6.1). False: this was no other time than expected. */
  adjust(date: string | null): boolean {
    const time = Date.parse(date ?? '');
    if (Number.isNaN(time) || Math.abs(time - this.now()) < TOLERANCE) return false;
    this.offset = time - this.local();
    return true;
  }
}
