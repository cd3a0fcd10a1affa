import type { SignatureAlgorithm } from './client.js';

/** A resource server (RFC 6749 §1.1): an audience with its scopes, and the shape of token it wants. */
export interface Api {
  /** An absolute URI without fragment: the `aud` of its tokens and their `resource` (RFC 8707 §2). */
  readonly identifier: string;
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  /** `jwt`: RFC 9068, verified locally. `opaque`: a reference that only introspection can read (RFC 7662). */
  readonly tokenFormat: TokenFormat;
  readonly signatureAlgorithm: SignatureAlgorithm;
  /** Seconds; caps the lifetime of every token for this API. Null: no cap of its own. */
  readonly accessTokenLifetime: number | null;
  /** The application that *is* this API: its credential sets may introspect the API's tokens. */
  readonly applicationId: string | null;
}

/** One scope that an API defines (RFC 6749 §3.3), and what people read of it when they are asked for it. */
export interface ApiScope {
  readonly name: string;
  readonly description: string;
}

/** What a token is to its API: claims that it verifies, or a reference that it must introspect. */
export type TokenFormat = (typeof TOKEN_FORMATS)[number];
export const TOKEN_FORMATS = ['jwt', 'opaque'] as const;

/** The audience of Legate's own management API, `/api/v1`. A URN, so that it outlives a change of the issuer. */
export const MANAGEMENT_API = 'urn:legate:management-api';
/** May change everything under `/api/v1`. */
export const ADMIN_SCOPE = 'legate:admin';
/** May read everything under `/api/v1`. */
export const AUDIT_SCOPE = 'legate:audit';

/** Stands for the server itself where an audience is stored; a token carries the issuer in its place. */
export const OWN_AUDIENCE = 'urn:legate:self';
