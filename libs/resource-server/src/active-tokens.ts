import { createHash } from 'node:crypto';
import type { TokenClaims } from './token-claims.js';

const MOST_TOKENS = 1_000;

/** Tokens that their issuer called active a moment ago: by hash, few, and for a short time. */
export class ActiveTokens {
  private readonly entries = new Map<string, { readonly claims: TokenClaims; readonly until: number }>();

  constructor(
    /** Milliseconds; 0 keeps nothing. */
    private readonly keepFor: number,
    private readonly now: () => number,
  ) {}

  /** The claims of a token that was kept and has not expired since. */
  find(token: string): TokenClaims | undefined {
    const entry = this.keepFor > 0 ? this.entries.get(hash(token)) : undefined;
    return entry !== undefined && entry.until > this.now() ? entry.claims : undefined;
  }

  /** Keeps a token, at the cost of the oldest when there are too many. */
  keep(token: string, claims: TokenClaims): void {
    if (this.keepFor <= 0) return;
    const key = hash(token);
    this.entries.delete(key);
    this.entries.set(key, { claims, until: Math.min(this.now() + this.keepFor, claims.exp * 1000) });
    const [oldest] = this.entries.keys();
    if (this.entries.size > MOST_TOKENS && oldest !== undefined) this.entries.delete(oldest);
  }
}

const hash = (token: string): string => createHash('sha256').update(token).digest('base64url');
