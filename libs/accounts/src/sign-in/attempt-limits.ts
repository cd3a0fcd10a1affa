import { networkOf, sha256 } from '#protocol';
import type { AccountPorts } from '../ports.js';

/** How often something may be tried within a window (milliseconds). */
interface Limit {
  readonly most: number;
  readonly window: number;
}

const QUARTER = 900_000;
const HOUR = 3_600_000;
/** Milliseconds since its last use: as long as a browser keeps a cookie. */
const BROWSER_IS_KNOWN = 400 * 86_400_000;

/** The limits of each kind of guess. A code of six digits can be guessed, a password hardly: strangers get fewer. */
const LIMITS = {
  password: { one: { most: 10, window: QUARTER }, strangers: { most: 100, window: HOUR } },
  code: { one: { most: 10, window: QUARTER }, strangers: { most: 30, window: HOUR } },
} as const;
const OF_NETWORK: Limit = { most: 200, window: QUARTER };

/** What is guessed: whose password or code, at which browser, from where. */
export interface Guess {
  readonly kind: keyof typeof LIMITS;
  /** The id of an account, or what stands for one that does not exist. */
  readonly whose: string;
  /** The value of the browser's long-lived cookie. */
  readonly browser: string;
  /** Whether this account has signed in at this browser before. */
  readonly isKnown: boolean;
  readonly ip: string;
}

/** What became of the counting: how many seconds to wait, and whether it is the account that is guessed too often. */
export interface TooMany {
  readonly retryAfter: number;
  readonly of: 'account' | 'network';
}

interface Bucket extends Limit {
  readonly key: string;
  readonly of: TooMany['of'];
}

/**
 * Counts guesses, on every instance. Each is counted before it is looked at, so that however many come at once no more
 * than the limit are looked at. A browser that signed in before has a count of its own (OWASP, device cookies):
 * strangers cannot lock a person out (CWE-645).
 */
export class AttemptLimits {
  constructor(
    private readonly ports: Pick<AccountPorts, 'attempts' | 'knownBrowsers' | 'clock' | 'unitOfWork'>,
  ) {}

  /** Counts one more. Undefined: it may be looked at. */
  count(guess: Guess): Promise<TooMany | undefined> {
    const now = this.ports.clock.now();
    return this.ports.unitOfWork.run(async () => {
      // What one bucket refuses is not counted in the next: who is out of guesses takes none from others.
      for (const { key, most, window, of } of bucketsOf(guess)) {
        const { count, expiresAt } = await this.ports.attempts.count(key, now, window);
        if (count > most) return { retryAfter: Math.max(1, Math.ceil((expiresAt - now) / 1000)), of };
      }
      return undefined;
    });
  }

  /** Forgets the guesses that a right one ends, inside a unit of work. Those of others stay counted. */
  async forgive(guess: Guess): Promise<void> {
    const { attempts } = this.ports;
    const [network, own, shared] = bucketsOf(guess);
    if (network !== undefined) await attempts.giveBack(network.key);
    if (own !== undefined) await attempts.clear(own.key);
    if (shared !== undefined) await attempts.giveBack(shared.key);
  }

  /** Takes back one that was counted and could not be looked at. */
  takeBack(guess: Guess): Promise<void> {
    return this.ports.unitOfWork.run(async () => {
      for (const { key } of bucketsOf(guess)) await this.ports.attempts.giveBack(key);
    });
  }

  /** Forgets every guess at what is of one account, inside a unit of work. */
  forget(accountId: string): Promise<void> {
    return this.ports.attempts.clearBeginningWith(`${accountId} `);
  }

  /** Removes the counts whose window has passed, and browsers that were not used for long. */
  purge(): Promise<void> {
    const now = this.ports.clock.now();
    return this.ports.unitOfWork.run(async () => {
      await this.ports.attempts.purge(now);
      await this.ports.knownBrowsers.purge(now - BROWSER_IS_KNOWN);
    });
  }
}

function bucketsOf({ kind, whose, browser, isKnown, ip }: Guess): readonly Bucket[] {
  const { one, strangers } = LIMITS[kind];
  const network = networkOf(ip);
  const place = isKnown ? `browser ${browser}` : `network ${network}`;
  const ofNetwork: Bucket = { key: `network ${sha256(network)}`, of: 'network', ...OF_NETWORK };
  const own: Bucket = { key: `${whose} ${kind} ${sha256(place)}`, of: 'account', ...one };
  if (isKnown) return [ofNetwork, own];
  return [ofNetwork, own, { key: `${whose} ${kind} strangers`, of: 'account', ...strangers }];
}
