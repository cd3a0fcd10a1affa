/** The numbers the protocol keeps to, where neither an API nor a credential set says otherwise. */
export interface Policy {
  /** Seconds a token lives by default. */
  readonly accessTokenLifetime: number;
  /** Seconds that no token may outlive, whatever a credential set says. */
  readonly longestAccessTokenLifetime: number;
  /** Seconds between publishing a signing key and first signing with it: longer than verifiers cache the key set. */
  readonly signingKeyPublication: number;
  /** Seconds by which two clocks may differ (RFC 7519 §4.1.4). */
  readonly clockSkew: number;
  /** Seconds a client assertion may live at most. */
  readonly clientAssertionLifetime: number;
  /** How many keys are tried for an assertion without `kid`. */
  readonly keyAttempts: number;
}

/** The numbers of a server that was told no others. */
export const DEFAULT_POLICY: Policy = {
  accessTokenLifetime: 3600,
  longestAccessTokenLifetime: 86_400,
  signingKeyPublication: 900,
  clockSkew: 60,
  clientAssertionLifetime: 600,
  keyAttempts: 20,
};
