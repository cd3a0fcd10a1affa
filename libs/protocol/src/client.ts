import type { JWK } from 'jose';
import type { ClaimCondition } from './assertions/claim-condition.js';
import type { CredentialGrantType } from './grants/grant-types.js';

/** Whether a credential set, a secret or a key works. Disabled is reversible; retired is final. */
export type Status = (typeof STATUSES)[number];
export const STATUSES = ['enabled', 'disabled', 'retired'] as const;

/**
 * An OAuth client (RFC 6749 §2): one credential set of one application, made for exactly one grant type.
 * Times are milliseconds since the epoch, UTC; lifetimes are seconds.
 */
export interface Client {
  readonly clientId: string;
  /** The only grant type this set authenticates for. */
  readonly grantType: CredentialGrantType;
  readonly application: { readonly id: string; readonly name: string };
  readonly status: Status;
  /** How it may authenticate; `['none']` for a public client (RFC 6749 §2.1). */
  readonly authMethods: readonly ClientAuthMethodName[];
  readonly secrets: readonly ClientSecret[];
  readonly keys: readonly ClientKey[];
  /** Whose tokens stand for a service account, instead of a key of its own. */
  readonly trustedIssuers: readonly TrustedIssuer[];
  readonly access: readonly ScopeAccess[];
  /** Seconds, or null for the policy's default. */
  readonly accessTokenLifetime: number | null;
  /** Where an authorization response may go: exact strings (RFC 9700 §2.1). Empty for two-legged sets. */
  readonly redirectUris: readonly string[];
  /** False only where an admin exempted a confidential set (RFC 7636, RFC 9700 §2.1.1). */
  readonly requirePkce: boolean;
  readonly subjectType: SubjectType;
  readonly idTokenAlgorithm: SignatureAlgorithm;
  /** Null: userinfo is plain JSON (OpenID Connect Core §5.3.2). */
  readonly userinfoAlgorithm: SignatureAlgorithm | null;
  /** Where a person may be sent after signing out (OpenID Connect RP-Initiated Logout §3): exact strings. */
  readonly postLogoutRedirectUris: readonly string[];
  /** Where logout tokens are sent (OpenID Connect Back-Channel Logout §2.2). */
  readonly backchannelLogoutUri: string | null;
  /** Seconds a token family lives at most, or null for the policy's default. */
  readonly refreshTokenLifetime: number | null;
  /** Seconds a refresh token lives unused, or null for the policy's default. */
  readonly refreshTokenIdleLifetime: number | null;
  /** Values of `aud` that a service account's assertions may have beside the issuer and the token endpoint: exact strings. */
  readonly assertionAudiences: readonly string[];
  /** Whether a service account's assertion must have a `jti`; one that is there is good once in any case. */
  readonly requireJti: boolean;
  /** Where the public keys of the set are fetched from, beside those that are registered (RFC 7591 §2). */
  readonly jwksUri: string | null;
  /** Whether `private_key_jwt` may name the token endpoint as its audience, as clients did before RFC 10070. */
  readonly allowTokenEndpointAudience: boolean;
}

/** Whether every client knows a person by the same `sub`, or each sector by its own (OpenID Connect Core §8). */
export type SubjectType = (typeof SUBJECT_TYPES)[number];
export const SUBJECT_TYPES = ['public', 'pairwise'] as const;

/** One scope of one API that a credential set may ask for. */
export interface ScopeAccess {
  /** The identifier of the API that defines the scope, or `OWN_AUDIENCE`. */
  readonly audience: string;
  readonly scope: string;
  /** Whether a request that names no scope is given this one. */
  readonly byDefault: boolean;
}

/** What a secret and a key have in common: a credential that can be watched, rotated and retired. */
export interface ClientCredential {
  readonly id: string;
  readonly name: string;
  readonly status: Status;
  readonly createdAt: number;
  readonly expiresAt: number | null;
  readonly firstUsedAt: number | null;
  readonly lastUsedAt: number | null;
  readonly lastUsedIp: string | null;
  readonly uses: number;
  /** The id of its successor, where this one is to expire a day after the successor is first used. */
  readonly expiresAfterUseOf: string | null;
}

/** One of several secrets of one credential set. */
export interface ClientSecret extends ClientCredential {
  /** SHA-256 of the whole secret, hexadecimal. A secret of 256 random bits needs no slow hash. */
  readonly hash: string;
  readonly last4: string;
}

/** One of several public keys of one credential set (RFC 7517). */
export interface ClientKey extends ClientCredential {
  readonly kid: string;
  /** The one algorithm this key verifies (RFC 8725 §3.1). */
  readonly algorithm: SignatureAlgorithm;
  readonly publicJwk: JWK;
}

/** What of an external issuer's tokens stands for a service account, which then needs no key (RFC 7523 §3). */
export interface TrustedIssuer extends ClientCredential {
  /** `iss`, letter by letter. */
  readonly issuer: string;
  /** Where its keys are; null: where its discovery document says (OpenID Connect Discovery §4). */
  readonly jwksUri: string | null;
  /** `aud`, letter by letter. */
  readonly audience: string;
  /** All of them must be met; one of them is about `sub`. */
  readonly conditions: readonly ClaimCondition[];
  /** Whether a token is good once, by its `jti`. */
  readonly singleUse: boolean;
}

/** How a client may authenticate (RFC 6749 §2.3, OpenID Connect Core §9), by the registered names. */
export type ClientAuthMethodName = (typeof CLIENT_AUTH_METHOD_NAMES)[number];
export const CLIENT_AUTH_METHOD_NAMES = [
  'client_secret_basic',
  'client_secret_post',
  'private_key_jwt',
  'none',
] as const;

/** The signature algorithms Legate makes and accepts (RFC 7518 §3.1, RFC 8037). */
export type SignatureAlgorithm = (typeof SIGNATURE_ALGORITHMS)[number];
export const SIGNATURE_ALGORITHMS = ['ES256', 'RS256', 'EdDSA'] as const;

/** Whether a secret or key may authenticate at `now`. */
export function isLive(credential: ClientCredential, now: number): boolean {
  return credential.status === 'enabled' && (credential.expiresAt === null || credential.expiresAt > now);
}
