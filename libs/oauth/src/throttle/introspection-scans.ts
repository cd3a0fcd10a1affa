import { tooManyRequests } from '#protocol';
import { MinuteLimit } from './minute-limit.js';

/** Inactive answers a minute and caller: more than a busy API meets in expired tokens. */
const MOST_INACTIVE = 3000;

/**
 * Bounds how many tokens a caller can try out (RFC 7662 §4). Only an answer that would be inactive is ever replaced by
 * 429: an API under attack still learns of every good token that it is good.
 */
export class IntrospectionScans {
  private readonly inactive: MinuteLimit;

  constructor(most: number = MOST_INACTIVE) {
    this.inactive = new MinuteLimit(most);
  }

  /** Counts an inactive answer. @throws OAuthError 429 with `Retry-After` */
  async countInactive(clientId: string): Promise<void> {
    const { used, renewsIn } = await this.inactive.count(clientId);
    if (used > this.inactive.most)
      throw tooManyRequests(renewsIn, 'too many inactive tokens were asked about');
  }
}
