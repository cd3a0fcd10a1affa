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
  /** Seconds the assertion of a service account may live at most. */
  readonly assertionLifetime: number;
  /** Seconds ago at which the assertion of a service account may have been made at most. */
  readonly assertionAge: number;
  /** Seconds that the token of an external issuer, which stands for a service account, may still live at most. */
  readonly externalAssertionLifetime: number;
  /** Seconds by which the timestamp of an OAuth 1.0 request may be off, on either side (RFC 5849 §3.3). */
  readonly oauth1TimestampWindow: number;
  /** How many keys are tried for an assertion without `kid`. */
  readonly keyAttempts: number;
  /** How many keys are tried in vain for such assertions of one client in a second. One with a `kid` is always tried. */
  readonly vainKeyAttempts: number;
  /** Seconds between sending an authorization code and its expiry (RFC 6749 §4.1.2). */
  readonly codeLifetime: number;
  /** Seconds a person has to sign in and answer. */
  readonly interactionLifetime: number;
  /** Seconds after which a token family is dead, however often it was refreshed. */
  readonly refreshTokenLifetime: number;
  /** Seconds after which an unused refresh token is dead. */
  readonly refreshTokenIdleLifetime: number;
  /** Seconds a session lives at most. */
  readonly sessionLifetime: number;
  /** Seconds a session lives without being used. */
  readonly sessionIdleLifetime: number;
}

/** The numbers of a server that was told no others. */
export const DEFAULT_POLICY: Policy = {
  accessTokenLifetime: 3600,
  longestAccessTokenLifetime: 86_400,
  signingKeyPublication: 900,
  clockSkew: 60,
  clientAssertionLifetime: 600,
  assertionLifetime: 3600,
  assertionAge: 300,
  externalAssertionLifetime: 86_400,
  oauth1TimestampWindow: 300,
  keyAttempts: 20,
  vainKeyAttempts: 100,
  codeLifetime: 60,
  interactionLifetime: 1800,
  refreshTokenLifetime: 90 * 86_400,
  refreshTokenIdleLifetime: 30 * 86_400,
  sessionLifetime: 30 * 86_400,
  sessionIdleLifetime: 3 * 86_400,
};
