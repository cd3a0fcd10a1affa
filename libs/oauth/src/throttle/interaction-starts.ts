import { networkOf, tooManyRequests } from '#protocol';
import { MinuteLimit } from './minute-limit.js';

/** Interactions a minute and network: those of a large office that begins its day. */
const MOST_OF_A_NETWORK = 600;

/** Bounds how many interactions are stored for strangers: who sends a valid request begins one, without signing in. */
export class InteractionStarts {
  private readonly perNetwork: MinuteLimit;

  constructor(most: number = MOST_OF_A_NETWORK) {
    this.perNetwork = new MinuteLimit(most);
  }

  /** Counts one more. @throws OAuthError 429 with `Retry-After` */
  async count(ip: string): Promise<void> {
    const { used, renewsIn } = await this.perNetwork.count(networkOf(ip));
    if (used > this.perNetwork.most)
      throw tooManyRequests(renewsIn, 'too many sign-ins were begun at this address');
  }
}
