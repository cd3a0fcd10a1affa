import { networkOf } from '#protocol';
import { MinuteLimit } from './minute-limit.js';

/** How many failures a minute are answered as what they are, and entered in the ledger. */
export interface FailureLimits {
  /** For one client_id from one network. */
  readonly perClient: number;
  /** For one network, whatever client_id it tries. */
  readonly perNetwork: number;
}

const DEFAULT_LIMITS: FailureLimits = { perClient: 50, perNetwork: 500 };

/**
 * Counts the failures of strangers. Only failures are ever answered with 429: who holds a live secret is served, so
 * that nobody can lock out a client, nor everybody behind one proxy (CWE-645). That gives nothing away, because a
 * secret of 256 random bits cannot be guessed at any speed; what is bounded is the work and the ledger.
 */
export class FailedAttempts {
  private readonly perClient: MinuteLimit;
  private readonly perNetwork: MinuteLimit;

  constructor(limits: FailureLimits = DEFAULT_LIMITS) {
    this.perClient = new MinuteLimit(limits.perClient);
    this.perNetwork = new MinuteLimit(limits.perNetwork);
  }

  /** Counts a failure. Seconds to wait once there were too many; undefined while they are few. */
  async count(ip: string, claimedClientId: string | null): Promise<number | undefined> {
    const network = networkOf(ip);
    const ofNetwork = await this.perNetwork.count(network);
    if (ofNetwork.used > this.perNetwork.most) return ofNetwork.renewsIn;
    if (claimedClientId === null) return undefined;
    const ofClient = await this.perClient.count(`${network} ${claimedClientId.slice(0, 64)}`);
    return ofClient.used > this.perClient.most ? ofClient.renewsIn : undefined;
  }
}
