import { tooManyRequests } from '#protocol';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { networkOf } from './network.js';

/** How many failures a minute are answered before the answer is 429. */
export interface FailureLimits {
  /** For one client_id from one address. */
  readonly perClient: number;
  /** For one address, whatever client_id it tries. */
  readonly perAddress: number;
}

const DEFAULT_LIMITS: FailureLimits = { perClient: 50, perAddress: 500 };
const WINDOW_SECONDS = 60;

/**
 * Counts failed authentications in this process. Both counters hold the address, so that a stranger's failures never
 * lock out the client itself: it calls from elsewhere (CWE-645).
 */
export class FailedAttempts {
  private readonly perClient: RateLimiterMemory;
  private readonly perAddress: RateLimiterMemory;

  constructor(limits: FailureLimits = DEFAULT_LIMITS) {
    this.perClient = new RateLimiterMemory({ points: limits.perClient, duration: WINDOW_SECONDS });
    this.perAddress = new RateLimiterMemory({ points: limits.perAddress, duration: WINDOW_SECONDS });
  }

  /** @throws OAuthError 429 with `Retry-After`, when this address has failed too often. */
  async requireAddressAllowed(ip: string): Promise<void> {
    refuseSpent(await this.perAddress.get(networkOf(ip)), this.perAddress);
  }

  /** @throws OAuthError 429 with `Retry-After`, when this client has failed too often from this address. */
  async requireClientAllowed(ip: string, clientId: string): Promise<void> {
    refuseSpent(await this.perClient.get(`${networkOf(ip)} ${clientId.slice(0, 64)}`), this.perClient);
  }

  /** Counts a failure. True when the address had spent its failures already. */
  async count(ip: string, clientId: string | null): Promise<boolean> {
    const network = networkOf(ip);
    if (clientId !== null) await this.perClient.penalty(`${network} ${clientId.slice(0, 64)}`);
    const { consumedPoints } = await this.perAddress.penalty(network);
    return consumedPoints > this.perAddress.points;
  }
}

function refuseSpent(spent: RateLimiterRes | null, limiter: RateLimiterMemory): void {
  if (spent !== null && spent.consumedPoints >= limiter.points) {
    throw tooManyRequests(Math.ceil(spent.msBeforeNext / 1000));
  }
}
