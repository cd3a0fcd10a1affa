/** The web origins (RFC 6454 §4) at which pages of ours run: those of the redirect URIs of public credential sets. */
export interface ClientOrigins {
  /** Whether an enabled public `authorization_code` set has a redirect URI of exactly this origin. */
  has(origin: string): Promise<boolean>;
}
