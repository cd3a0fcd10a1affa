/** What an assertion was found to say, once its signature and its times were (RFC 7523 §3). */
export interface Assertion {
  /** Whom the service account asks to act for: an address; null: for itself. */
  readonly subject: string | null;
  /** The claim `scope`, where libraries put what they ask for; null where there is none. */
  readonly scope: string | null;
  readonly jti: string | null;
  /** From here on it could not be used anyway, whatever the clock (milliseconds). */
  readonly deadAt: number;
}
