import { claimedClientId, networkOf, tooManyRequests, type OAuthError } from '#protocol';
import { REFUSALS } from '../errors/to-oauth-error.js';
import { addressOf, type ProtocolRequest } from '../request/protocol-request.js';
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

  /** What a stranger is told of a refusal, which is counted: once there were too many, to wait. That fills no ledger. */
  async throttled(error: OAuthError, request: ProtocolRequest): Promise<OAuthError> {
    if (!REFUSALS.has(error.status) || isProven(request)) return error;
    const wait = await this.count(addressOf(request), claimedClientId(error));
    return wait === undefined ? error : tooManyRequests(wait, 'too many failed requests from this address');
  }
}

/** Whether the client proved who it is. A public client only said so. */
function isProven({ authenticated }: ProtocolRequest): boolean {
  return authenticated !== undefined && authenticated.method !== 'none';
}
