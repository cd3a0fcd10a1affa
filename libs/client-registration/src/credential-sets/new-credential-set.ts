import type { ClientAuthMethodName } from '#protocol';
import type { CredentialSet } from './credential-set.js';
import type { AssertionSettingChanges } from './assertion-settings.js';
import type { ThreeLegChanges } from './three-legs.js';
import type { Warning } from '../warnings/warning.js';

/** What an admin writes to make a credential set. */
export interface NewCredentialSet extends ThreeLegChanges, AssertionSettingChanges {
  readonly applicationId: string;
  /** The grant's short name unless said. */
  readonly name?: string | undefined;
  /** The value of `grant_type`, or its short name. */
  readonly grantType: string;
  readonly scopes: readonly string[];
  /** Those that a request without `scope` is given; all of them unless said. */
  readonly defaultScopes?: readonly string[] | undefined;
  /** Identifiers of the APIs that the scopes belong to; needed where several define the same scope. */
  readonly apis?: readonly string[] | undefined;
  /** A client that can keep no secret (RFC 6749 §2.1). */
  readonly public?: boolean | undefined;
  readonly authMethods?: readonly ClientAuthMethodName[] | undefined;
  /** Seconds, 1 to the policy's longest; null: the policy's default. */
  readonly accessTokenLifetime?: number | null | undefined;
  /** PEM or JWK text. */
  readonly publicKey?: string | undefined;
  readonly secretName?: string | undefined;
}

/** What an edit of a credential set may change; a member left out stays as it is. The grant type never changes. */
export interface CredentialSetChanges extends ThreeLegChanges, AssertionSettingChanges {
  readonly name?: string | undefined;
  /** The whole new list. */
  readonly scopes?: readonly string[] | undefined;
  readonly defaultScopes?: readonly string[] | undefined;
  readonly apis?: readonly string[] | undefined;
  readonly authMethods?: readonly ClientAuthMethodName[] | undefined;
  readonly accessTokenLifetime?: number | null | undefined;
}

/** A new credential set. The secret's value exists here and nowhere else: it can't be shown again. */
export interface CreatedCredentialSet {
  readonly set: CredentialSet;
  readonly secret: { readonly id: string; readonly value: string } | null;
  /** The first consumer key of an oauth1 set, and its secret, which can't be shown again either. */
  readonly consumer: { readonly key: string; readonly secret: string } | null;
  /** What the admin should know, nothing here stopped the creation. */
  readonly warnings: readonly Warning[];
}
