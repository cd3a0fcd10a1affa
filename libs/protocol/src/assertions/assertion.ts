/** What an assertion was found to say, once its signature and its times were (RFC 7523 §3). */
export interface Assertion {
  /** Whom the service account asks to act for: an address; null: for itself. */
  readonly subject: string | null;
  /** The claim `scope`, where libraries put what they ask for; null where there is none. */
  readonly scope: string | null;
  /** What must not come twice; null: it may. */
  readonly jti: string | null;
  /** Whose `jti` that is: the service account's, or an external issuer's. */
  readonly spentFor: string;
  /** The external issuer and its `sub`; null where the service account signed by itself. */
  readonly workload: string | null;
  /** From here on it could not be used anyway, whatever the clock (milliseconds). */
  readonly deadAt: number;
}
