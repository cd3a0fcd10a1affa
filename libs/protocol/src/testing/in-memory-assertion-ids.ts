import type { AssertionIds, Clock } from '../ports.js';

/** Spent assertion ids in memory. */
export class InMemoryAssertionIds implements AssertionIds {
  private readonly expiries = new Map<string, number>();

  constructor(private readonly clock: Clock) {}

  async spend(issuer: string, jti: string, expiresAt: number): Promise<boolean> {
    if (this.has(issuer, jti)) return false;
    this.expiries.set(keyOf(issuer, jti), expiresAt);
    return true;
  }

  async isSpent(issuer: string, jti: string): Promise<boolean> {
    return this.has(issuer, jti);
  }

  private has(issuer: string, jti: string): boolean {
    return (this.expiries.get(keyOf(issuer, jti)) ?? Number.NEGATIVE_INFINITY) > this.clock.now();
  }
}

const keyOf = (issuer: string, jti: string): string => JSON.stringify([issuer, jti]);
