import type { VerificationKey } from './assertions/signing-key-search.js';

/**
 * Verification keys that others publish (RFC 7517 §5), as far as they are known here: somewhat old, and never older
 * than a bound. Weak ones are left out.
 *
 * Rejects with an `OAuthError` `temporarily_unavailable` where nothing is known that could tell whether there is a key
 * named `kid`: the caller must then refuse.
 */
export interface RemoteKeys {
  /** The key set at a URL. */
  at(url: string, kid: string | undefined): Promise<readonly VerificationKey[]>;
  /** The key set that an issuer's discovery document names (OpenID Connect Discovery §4). */
  ofIssuer(issuer: string, kid: string | undefined): Promise<readonly VerificationKey[]>;
}
