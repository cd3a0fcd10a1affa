/** A time that stands still, at the real now, until a test moves it. */
export class SettableTime {
  private time = Date.now();

  /** Milliseconds since 1970. Bound, so that it can be handed out as a function. */
  readonly now = (): number => this.time;

  /** Moves the time on by so many milliseconds. */
  advance(milliseconds: number): void {
    this.time += milliseconds;
  }
}
