import type { AccessToken } from './access-token.js';
import type { TokenRequest } from './token-request.js';

/** What is known of the tokens for one thing that is asked for. Times in milliseconds. */
interface Entry {
  token?: AccessToken;
  /** From when on it is renewed while it still serves. */
  renewAt: number;
  /** From when on it serves no more, so that none dies on its way to an API. */
  deadAt: number;
  /** The one request that everybody waits for. */
  pending?: Promise<AccessToken> | undefined;
}

const MOST_ENTRIES = 1_000;
/** The part of a lifetime that is left when a token is renewed. */
const RENEWED_WITH = 1 / 10;
/** The part of a lifetime in which a token serves no more, and the longest time that this may be. */
const SPARED = 1 / 20;
const MOST_SPARED = 5_000;
/** How long a token that lives is not renewed again after that failed. */
const PAUSE = 10_000;

/** The tokens that were had, by what was asked for: one request at a time for each, renewed before they expire. */
export class TokenCache {
  /** The one that was used last is the last. */
  private readonly entries = new Map<string, Entry>();

  constructor(
    private readonly request: (asked: TokenRequest) => Promise<AccessToken>,
    private readonly now: () => number,
  ) {}

  /**
   * A token that lives. While one does nobody waits: it is renewed behind their backs, and serves on where that fails.
   *
   * @throws TokenRequestError
   */
  async get(asked: TokenRequest): Promise<AccessToken> {
    const entry = this.use(keyOf(asked));
    const now = this.now();
    if (entry.token === undefined || now >= entry.deadAt) return this.renew(entry, asked);
    if (now >= entry.renewAt) this.renewBehind(entry, asked);
    return entry.token;
  }

  /** Forgets a token that somebody refused. */
  drop(value: string): void {
    for (const entry of this.entries.values()) if (entry.token?.value === value) delete entry.token;
  }

  private use(key: string): Entry {
    const entry = this.entries.get(key) ?? { renewAt: 0, deadAt: 0 };
    this.entries.delete(key);
    this.entries.set(key, entry);
    const [oldest] = this.entries.keys();
    if (this.entries.size > MOST_ENTRIES && oldest !== undefined) this.entries.delete(oldest);
    return entry;
  }

  private renew(entry: Entry, asked: TokenRequest): Promise<AccessToken> {
    entry.pending ??= this.fill(entry, asked).finally(() => (entry.pending = undefined));
    return entry.pending;
  }

  private async fill(entry: Entry, asked: TokenRequest): Promise<AccessToken> {
    const askedAt = this.now();
    const token = await this.request(asked);
    const lifetime = token.expiresAt - askedAt;
    entry.token = token;
    entry.renewAt = token.expiresAt - lifetime * RENEWED_WITH;
    entry.deadAt = token.expiresAt - Math.min(lifetime * SPARED, MOST_SPARED);
    return token;
  }

  private renewBehind(entry: Entry, asked: TokenRequest): void {
    this.renew(entry, asked).catch(() => {
      entry.renewAt = this.now() + PAUSE;
    });
  }
}

/** The order of scopes means nothing (RFC 6749 §3.3). */
function keyOf({ subject, scope, resource }: TokenRequest): string {
  return JSON.stringify([subject, scope?.split(' ').toSorted(), resource]);
}
