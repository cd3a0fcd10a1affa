import type { CredentialGrantType } from '#protocol';

/** What may expire below a credential set. */
export type ExpiringKind = (typeof EXPIRING_KINDS)[number];
export const EXPIRING_KINDS = ['secret', 'key', 'trustedIssuer', 'consumerKey', 'delegation'] as const;

/** A credential or a delegation of an enabled set that has an end. Times in milliseconds. */
export interface ExpiringCredential {
  readonly kind: ExpiringKind;
  readonly id: string;
  /** Its name; of a delegation, its reason. */
  readonly name: string;
  /** What tells it from its siblings: last 4, kid, issuer, consumer key, or the first subject. */
  readonly hint: string;
  readonly clientId: string;
  readonly setName: string;
  readonly grantType: CredentialGrantType;
  readonly application: { readonly id: string; readonly name: string };
  readonly expiresAt: number;
  /** Null: never, and of a delegation: not known here. */
  readonly lastUsedAt: number | null;
  /** Whether the set has another of its kind that is enabled and outlives it. */
  readonly hasSuccessor: boolean;
}

/** What one item of the list is placed by: its end, ties by id. */
export interface ExpiryPosition {
  readonly expiresAt: number;
  readonly id: string;
}

/** Which ends are meant: after `from` and not after `to`, behind a position. */
export interface ExpiryRange {
  readonly from: number;
  readonly to: number;
  readonly behind?: ExpiryPosition | undefined;
  readonly limit: number;
}

/** The ends of credentials and delegations at rest. */
export interface ExpiryStore {
  /** Of enabled sets, those that are enabled, or not removed, soonest first, ties by id. */
  ending(range: ExpiryRange): Promise<readonly ExpiringCredential[]>;
}
