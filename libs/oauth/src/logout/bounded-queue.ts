/** Work that is done a few at a time, and refused when too much of it waits. */
export class BoundedQueue {
  private readonly waiting: (() => Promise<void>)[] = [];
  private running = 0;
  private onIdle: (() => void)[] = [];

  constructor(private readonly limits: { readonly running: number; readonly waiting: number }) {}

  /** Takes work that never rejects. False: too much waits already, and it is not done. */
  add(work: () => Promise<void>): boolean {
    if (this.waiting.length >= this.limits.waiting) return false;
    this.waiting.push(work);
    this.next();
    return true;
  }

  /** Resolves when there is nothing left to do. */
  async idle(): Promise<void> {
    if (this.running > 0) await new Promise<void>((resolve) => this.onIdle.push(resolve));
  }

  private next(): void {
    const work = this.running < this.limits.running ? this.waiting.shift() : undefined;
    if (work === undefined) return;
    this.running += 1;
    void work().finally(() => this.done());
  }

  private done(): void {
    this.running -= 1;
    this.next();
    if (this.running > 0) return;
    for (const each of this.onIdle.splice(0)) each();
  }
}
