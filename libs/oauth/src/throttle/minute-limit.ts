import { detachedCopy } from '#protocol';
import { RateLimiterMemory } from 'rate-limiter-flexible';

/** Counts what happens to a key within a minute, in this process. A minute begins with its first count. */
export class MinuteLimit {
  private readonly limiter: RateLimiterMemory;

  constructor(readonly most: number) {
    this.limiter = new RateLimiterMemory({ points: most, duration: 60 });
  }

  /** Counts one more. How many that makes, and in how many seconds the count begins anew. */
  async count(key: string): Promise<{ readonly used: number; readonly renewsIn: number }> {
    const { consumedPoints, msBeforeNext } = await this.limiter.penalty(detachedCopy(key));
    return { used: consumedPoints, renewsIn: Math.max(1, Math.ceil(msBeforeNext / 1000)) };
  }
}
