import type { Permission } from './permissions.js';

/** Who calls the management API: a credential set by its token, or a person by their session. */
export interface AdminCaller {
  /** To whom the ledger attributes what is done: a `client_id`, or an account's id. */
  readonly id: string;
  /** The credential set and its application; null where a person calls. */
  readonly clientId: string | null;
  readonly applicationId: string | null;
  /** What the call was let in by, for the ledger: `jti` of a token, or a session's id. */
  readonly proof: { readonly jti: string } | { readonly session: string };
  /** When the person last proved who they are (milliseconds); null for an application, which does so at every token. */
  readonly authenticatedAt: number | null;
  /** @throws Problem forbidden */
  require(permission: Permission): void;
  /**
   * Asks again, inside a unit of work and so of the database itself, whether the caller may still do what it came for.
   *
   * @throws Problem unauthenticated, forbidden
   */
  requireStill(permission: Permission): Promise<void>;
}
