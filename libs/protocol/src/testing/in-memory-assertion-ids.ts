import type { AssertionIds, Clock } from '../ports.js';

/** Spent assertion ids in memory. */
export class InMemoryAssertionIds implements AssertionIds {
  private readonly expiries = new Map<string, number>();

  constructor(private readonly clock: Clock) {}

  async spend(issuer: string, jti: string, expiresAt: number): Promise<boolean> {
    const key = JSON.stringify([issuer, jti]);
    if ((this.expiries.get(key) ?? Number.NEGATIVE_INFINITY) > this.clock.now()) return false;
    this.expiries.set(key, expiresAt);
    return true;
  }
}
