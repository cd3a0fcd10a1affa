/** What an admin writes to allow an exchange. */
export interface NewExchangeRule {
  /** The credential set that may exchange, of the grant token-exchange. */
  readonly clientId: string;
  /** The API that the subject token is for. */
  readonly from: string;
  /** The API that the new token is for; it may be the same. */
  readonly to: string;
  /** The most that the new token may have: scopes that both APIs define. */
  readonly scopes: readonly string[];
  readonly reason: string;
  /** Milliseconds; null or left out: it is in force until it is removed. */
  readonly expiresAt?: number | null | undefined;
}
