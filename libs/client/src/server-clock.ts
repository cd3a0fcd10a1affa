/** Milliseconds: `Date` is in whole seconds, and an answer takes its time. Less than what servers put up with. */
const TOLERANCE = 5_000;
/**
 * Milliseconds by which the server's time may differ from that of this machine and still be followed: whoever could make
 * it any other would have assertions signed that are good next year.
 */
const FURTHEST = 3_600_000;

/** The time of the authorization server: that of this machine, until an answer shows that the two differ. */
export class ServerClock {
  private offset = 0;

  constructor(private readonly local: () => number) {}

  /** Milliseconds since 1970. */
  now(): number {
    return this.local() + this.offset;
  }

  /** Takes over the `Date` of an answer (RFC 9110 §6.6.1). False: this was no other time than expected, or too far away. */
  adjust(date: string | null): boolean {
    const time = Date.parse(date ?? '');
    if (Number.isNaN(time) || Math.abs(time - this.now()) < TOLERANCE) return false;
    if (this.isTooFar(time)) return false;
    this.offset = time - this.local();
    return true;
  }

  /** What to tell of a `Date` that is too far away to be followed; undefined where it is not. */
  doubt(date: string | null): string | undefined {
    const time = Date.parse(date ?? '');
    if (!this.isTooFar(time)) return undefined;
    const [theirs, ours] = [time, this.local()].map((each) => new Date(each).toISOString());
    return `the server’s clock shows ${theirs}, and this machine’s ${ours}: more than an hour apart, so one of them must be set`;
  }

  private isTooFar(time: number): boolean {
    return Math.abs(time - this.local()) > FURTHEST;
  }
}
